// Reads: lib
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics } from '../source/diagnostics.ts';
import { Compilation } from './compilation.ts';
import { defaultOptions } from './options.ts';
import { compiled } from './ready.ts';

const program = `
data T = T !Int
main :: IO ()
main = case filter big [T 3, T 4] of { [T n] -> print n; _ -> print 0 }
big :: T -> Bool
big (T n) = n > 3
{-# NOINLINE big #-}
`;

for (const optimise of [0, 1] as const) {
  // Catches: a program that reads a box where code of the library, compiled at another level, has put a word.
  test(`at level ${optimise} a strict field beside a library holds what is in its box`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'rusholme-ready-'));
    const nothing = { wrappers: new Map(), tables: new Set<string>(), ir: () => '', key: '' };
    compiled.set('x86-64', { around: new Map(), ...nothing });
    try {
      const file = join(folder, 'program.hs');
      writeFileSync(file, program);
      const options = { ...defaultOptions, target: 'x86_64-linux', optimise } as const;
      const { ir } = new Compilation(options, new Diagnostics()).linkable(file);
      // No pointer, one word.
      assert.match(ir, /^@Main\.T\.table = .* i16 0, i16 1, /m);
    } finally {
      compiled.clear();
      rmSync(folder, { recursive: true });
    }
  });
}

test.run();
