// Reads: rts src/native
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'uvu';
import { hostTarget, linked } from './toolchain.ts';
import { findZig } from './zig.ts';

/** What a program that prints a line writes to standard error with these options. */
function report(...options: readonly string[]): string {
  const zig = findZig();
  const target = hostTarget();
  assert.ok(zig.tag === 'found' && target !== undefined, 'these tests need Zig, on Linux');
  const text = readFileSync('rts/probes/hello.ll', 'utf8');
  const hello = linked({ zig: zig.path, target }, text, 2);
  return spawnSync(hello, ['+RTS', ...options], { encoding: 'utf8' }).stderr;
}

/** The list of pairs as a map. */
function pairs(text: string): ReadonlyMap<string, number> {
  const found = text.matchAll(/^ [[,]\("([^"]+)", "([\d.]+)"\)$/gm);
  return new Map([...found].map(([, name = '', value]) => [name, Number(value)]));
}

test('pairs, in which times add up', () => {
  const found = pairs(report('-t', '--machine-readable'));
  const seconds = (name: string): number => found.get(`${name}_wall_seconds`) ?? Number.NaN;
  const parts = ['init', 'mut', 'GC', 'exit'].map(seconds).reduce((sum, part) => sum + part);
  assert.ok(Math.abs(parts - seconds('total')) < 1e-5, `${parts} and ${seconds('total')}`);
  assert.equal(found.get('num_GCs'), 0);
});

test('lines, and a line', () => {
  assert.match(report('-s'), /^ +[\d,]+ bytes allocated in the heap\n.*\n {2}Total {3}time +\d/s);
  assert.match(report('-t'), /^<<ghc: \d+ bytes, 0 GCs, .* :ghc>>\n$/);
});

test('a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rusholme-costs-'));
  try {
    const file = path.join(folder, 'costs');
    assert.equal(report(`-t${file}`), '');
    assert.match(readFileSync(file, 'utf8'), /^'.*' \+RTS '-t.*costs' \n<<ghc: /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
