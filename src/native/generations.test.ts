// Reads: rts src lib golden/run
import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { runToEnd } from './engine.ts';
import { hostTarget, linked } from './toolchain.ts';
import { findZig } from './zig.ts';

function run(ir: string, rtsOptions: string) {
  const zig = findZig();
  const target = hostTarget();
  assert.ok(zig.tag === 'found' && target !== undefined, 'these tests need Zig, on Linux');
  const request = { file: 'program.hs', args: [], stdin: new Uint8Array() };
  const result = runToEnd(linked({ zig: zig.path, target }, ir, 2), request, rtsOptions);
  return { code: result.code, out: `${result.stdout}`, err: `${result.stderr}` };
}

test('torture catches: the barrier is left out', () => {
  const primes = new Compilation(defaultOptions, new Diagnostics()).llvm('golden/run/primes.hs');
  assert.equal(run(primes, '--torture').code, 0);
  const without = primes.replace(/call void @(wrote|updated)\(.*/g, '');
  assert.notEqual(without, primes);
  const result = run(without, '--torture');
  assert.equal(result.code, 70);
  assert.match(result.err, /an old object points to a young one, and is not remembered/);
});

test.run();
