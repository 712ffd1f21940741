// Reads: rts src/native
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import { standingOrders } from './standing.ts';
import { hostTarget, linked } from './toolchain.ts';
import { findZig } from './zig.ts';

/** What a program with these words inside writes to standard error with these arguments. */
function complaint(words: readonly string[], args: readonly string[]): string {
  const zig = findZig();
  const target = hostTarget();
  assert.ok(zig.tag === 'found' && target !== undefined, 'these tests need Zig, on Linux');
  const text = readFileSync('rts/probes/hello.ll', 'utf8') + standingOrders(words);
  const hello = linked({ zig: zig.path, target }, text, 2);
  return spawnSync(hello, args, { encoding: 'utf8' }).stderr;
}

test('without words, nothing is added', () => {
  assert.equal(standingOrders([]), '');
  assert.match(standingOrders(['-K1m', '-s']), /\[8 x i8\] c"-K1m -s\\00"/);
});

test('words are obeyed, and those of the user after them', () => {
  assert.equal(complaint([], []), '');
  assert.match(complaint(['-s'], []), /bytes allocated in the heap\n/);
  assert.match(complaint(['-s'], ['+RTS', '-t']), /^<<ghc: /);
  assert.match(complaint(['-K1m', '-Qx'], []), /unknown RTS option: -Qx\n/);
});

test.run();
