// Reads: src/native
import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { findZig } from './zig.ts';

test('a Zig named by the environment is checked', () => {
  const found = findZig({ RUSHOLME_ZIG: '/no/such/zig' });
  assert.equal(found.tag, 'missing');
  if (found.tag === 'missing') assert.match(found.message, /no Zig that runs/);
});

test('without one, the package has it', () => {
  assert.equal(findZig({}).tag, 'found');
});

test.run();
