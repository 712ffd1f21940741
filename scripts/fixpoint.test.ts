// Reads: chapters scripts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readBook } from './book.ts';
import { tangleBook } from './weft.ts';

test('the tangler tangles itself', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = tangleBook(readBook(root)).filter(({ path }) => path.startsWith('scripts/'));
  assert.ok(files.some(({ path }) => path === 'scripts/weft.ts'));
  for (const { path, text } of files) {
    assert.is(text, readFileSync(join(root, path), 'utf8'), path);
  }
});

test.run();
