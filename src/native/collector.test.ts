// Reads: rts src lib golden/run
import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

function compiled(file: string): string {
  return new Compilation(defaultOptions, new Diagnostics()).llvm(file);
}

function compiledText(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-collector-'));
  try {
    writeFileSync(join(folder, 'program.hs'), text);
    return compiled(join(folder, 'program.hs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what is not needed any more makes room', () => {
  const ir = compiledText('main :: IO ()\nmain = print (length [1 .. 1000000])\n');
  assert.deepEqual(run(ir, '-M8m'), { code: 0, out: '1000000\n', err: '' });
});

const twice = `
main :: IO ()
main = do
  let numbers = [1 .. 1000000]
  print (sum numbers)
  print (length numbers)
`;

test('what is needed twice does not', () => {
  const result = run(compiledText(twice), '-M8m');
  assert.equal(result.code, 251);
  assert.match(result.err, /^program: Heap exhausted;\n/);
  assert.equal(run(compiledText(twice), '').out, '500000500000\n1000000\n');
});

test('statistics', () => {
  const { err } = run(compiledText(twice), '-s');
  const numbers = err.match(/[\d,]+(?= (?:bytes|coll))/g) ?? [];
  const [allocated = 0, copied = 0, alive = 0, collections = 0] = numbers.map(digits =>
    Number(digits.replaceAll(',', '')),
  );
  assert.ok(allocated > 40e6 && allocated < 200e6, err);
  assert.ok(copied >= alive && alive > 20e6, err);
  assert.ok(collections > 3 && collections < 1000, err);
});

const primes = compiled('golden/run/primes.hs');

const mistakes: readonly { name: string; make: (ir: string) => string }[] = [
  {
    name: 'the last root of a function is left out',
    make: ir =>
      ir.replace(
        /(%top\S* = getelementptr i8, ptr %sp, i64) (\d+)(?=\n.*@collect\()/g,
        (_, start: string, bytes: string) => `${start} ${Number(bytes) - 8}`,
      ),
  },
  {
    name: 'thunks with one pointer are said to have none',
    make: ir =>
      ir.replace(/i16 1, i16 (\d), (i16 \d+, i16 2 )/g, (_, words: string, rest: string) => {
        return `i16 0, i16 ${Number(words) + 1}, ${rest}`;
      }),
  },
  {
    name: 'constants are not registered',
    make: ir => ir.replace(/call void @rusholme_caf\(.*/g, ''),
  },
];

test('without a mistake, torture changes nothing', () => {
  assert.deepEqual(run(primes, '--torture'), run(primes, ''));
});

for (const { name, make } of mistakes) {
  test(`torture catches: ${name}`, () => {
    const ir = make(primes);
    assert.notEqual(ir, primes);
    const result = run(ir, '--torture');
    assert.equal(result.code, 70, result.err);
    assert.match(result.err, /internal error: /);
  });
}

test.run();
