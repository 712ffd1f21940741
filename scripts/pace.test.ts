import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import { paceOf, writeProgram } from './pace.ts';

test('the generated program is right, and as long as it should be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-pace-'));
  try {
    // Throws if there is anything to complain about.
    const { lines, tokens } = paceOf('two modules', writeProgram(folder, 2));
    assert.equal(Math.round(lines / 1000), 2);
    assert.ok(tokens > 5 * lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
