import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import { Compilation } from '../src/driver/compilation.ts';
import { defaultOptions } from '../src/driver/options.ts';
import { Diagnostics } from '../src/source/diagnostics.ts';
import { type Part, partOf, writeWhole } from './whole.ts';

test('programs become modules of one program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-whole-'));
  try {
    const files = ['calculator', 'huffman'].map(name => `golden/programs/${name}.hs`);
    const parts = files.map(partOf).filter((p): p is Part => p !== undefined);
    assert.deepEqual(
      parts.map(p => p.module),
      ['PartCalculator', 'PartHuffman'],
    );
    const main = writeWhole(folder, parts);
    assert.match(readFileSync(join(folder, 'PartHuffman.hs'), 'utf8'), /^module PartHuffman/m);
    const c = new Compilation({ ...defaultOptions, searchPath: [folder] }, new Diagnostics());
    c.rootModule(main);
    c.typed('Main');
    assert.deepEqual(c.diagnostics.sorted(), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what has no header is no module', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-whole-'));
  try {
    const file = join(folder, 'answer.hs');
    const text = 'main :: IO ()\nmain = print 42\n';
    writeFileSync(file, text);
    assert.equal(partOf(file), undefined);
    writeFileSync(file, `module Main (main) where\n${text}`);
    assert.equal(partOf(file)?.module, 'PartAnswer');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
