// Reads: src/native
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import { findZig } from '../native/zig.ts';
import type { Rep } from '../stg/stg.ts';
import { applyFunction, thunkTables, unpackFunction } from './apply.ts';
import { Module } from './module.ts';
import { type Held, patternOf, resultsOf } from './shape.ts';
import { Body, identifier } from './text.ts';

/** What clang has to say about a module. */
function complaints(text: string): string {
  const zig = findZig();
  if (zig.tag === 'missing') throw new Error(zig.message);
  const target = ['--target=x86_64-linux-none', '-Wno-override-module'];
  const args = ['clang', ...target, '-O1', '-S', '-x', 'ir', '-', '-o', '-'];
  const result = spawnSync(zig.path, args, { input: text, encoding: 'utf8' });
  return result.status === 0 ? '' : result.stderr;
}

const patterns: readonly (readonly Rep[])[] = [
  ['ptr'],
  ['void'],
  ['ptr', 'int', 'void'],
  ['double', 'ptr', 'float', 'int'],
  Array.from({ length: 9 }, (_, i) => (i % 2 === 0 ? 'ptr' : 'int')),
];

const shapes: readonly (readonly Held[])[] = [
  ['ptr'],
  [],
  ['int', 'double'],
  ['ptr', 'ptr', 'int'],
];

test('LLVM accepts the functions that apply and unpack', () => {
  const module = new Module();
  const kept: string[] = [];
  for (const reps of shapes)
    for (const pattern of patterns) {
      const results = resultsOf(reps);
      kept.push(applyFunction(module, pattern, results), unpackFunction(module, pattern, results));
    }
  kept.push(...Object.values(thunkTables(module, 3)));
  const list = kept.map(symbol => `ptr ${symbol}`).join(', ');
  module.define('', `@kept = constant [${kept.length} x ptr] [${list}]\n`);
  assert.equal(complaints(module.text('x86-64')), '');
});

test('a value that is not defined is found', () => {
  const module = new Module();
  module.define('', 'define ptr @f(ptr %a) {\n  ret ptr %b\n}\n');
  assert.match(complaints(module.text('x86-64')), /use of undefined value '%b'/);
});

test('two results beside the heap pointer fit registers', () => {
  const { places, slots, type } = resultsOf(['ptr', 'double', 'int', 'ptr']);
  assert.equal(type, '{ ptr, double, i64, ptr }');
  assert.equal(slots, 1);
  assert.deepEqual(places.at(-1), { tag: 'slot', index: 0 });
  assert.equal(resultsOf([]).type, 'ptr');
  assert.equal(resultsOf([]).quietType, 'void');
});

test('names are quoted where LLVM wants it', () => {
  assert.equal(identifier('@', 'Main.$wgo'), '@Main.$wgo');
  assert.equal(identifier('@', 'GHC.Base.<>'), '@"GHC.Base.<>"');
  assert.equal(identifier('%', 'λ"'), '%"\\ce\\bb\\22"');
  assert.equal(patternOf(['ptr', 'int', 'void', 'double', 'float']), 'pivdf');
});

test('values of a function have different names', () => {
  const body = new Body();
  const names = ['x', 'x', 'x.1', 'x'].map(hint => body.name(hint));
  assert.equal(new Set(names).size, names.length, names.join(' '));
});

test.run();
