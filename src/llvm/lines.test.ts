// Reads: src/native
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import { executable } from '../native/executable.ts';
import { Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';

const file = 'golden/run/primes.hs';

function compiled(lines: boolean): Compilation {
  return new Compilation({ ...defaultOptions, optimise: 0, lines }, new Diagnostics());
}

test('without the flag, there is nothing', () => {
  assert.doesNotMatch(compiled(false).llvm(file), /!dbg|DISubprogram|; at /);
});

test('every call of a function with a place has a place', () => {
  const functions = compiled(true)
    .llvm(file)
    .matchAll(/^define [^\n]* !dbg !\d+ \{\n(.*?)^\}/gms);
  const bodies = [...functions].map(([, body = '']) => body);
  assert.ok(bodies.length > 10);
  for (const body of bodies) {
    for (const line of body.split('\n')) assert.ok(!/ call (?!.*!dbg)/.test(line), line);
  }
});

test('the executable knows the file', () => {
  const bytes = readFileSync(executable(compiled(true), file));
  assert.ok(bytes.includes('primes.hs') && bytes.includes('Main.main'));
});

test.run();
