// Reads: lib
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics } from '../source/diagnostics.ts';
import { Compilation } from './compilation.ts';
import { defaultOptions } from './options.ts';
import { stages } from './stages.ts';

const program = `
data T = T !Int
main :: IO ()
main = case filter big [T 3, T 4] of { [T n] -> print n; _ -> print 0 }
big :: T -> Bool
big (T n) = n > 3
{-# NOINLINE big #-}
`;

for (const optimise of [0, 1, 2] as const) {
  // Catches: a program that reads a box where code of the library, compiled at another level, has put a word.
  test(`at level ${optimise} a strict field holds what is in its box`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'rusholme-ready-'));
    try {
      const file = join(folder, 'program.hs');
      writeFileSync(file, program);
      const compilation = new Compilation({ ...defaultOptions, optimise }, new Diagnostics());
      assert.not.match(stages.stg?.(compilation, file) ?? 'T I#', /\bT I#/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test.run();
