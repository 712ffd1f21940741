// Reads: rts src lib
import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import { Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { kindCode } from '../layout/layout.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { runToEnd } from './engine.ts';
import { hostTarget, linked } from './toolchain.ts';
import { findZig } from './zig.ts';

const splitting = `
split :: (a -> Bool) -> [a] -> ([a], [a])
split _ [] = ([], [])
split p (x : xs)
  | p x = let rest = split p xs in (x : fst rest, snd rest)
  | otherwise = ([], x : xs)

len :: Int -> [a] -> Int
len n [] = n
len n (_ : xs) = n \`seq\` len (n + 1) xs
{-# NOINLINE len #-}

main :: IO ()
main = do
  let (small, large) = split (<= (1000000 :: Int)) (enumFromTo 1 1000001)
  putStrLn (show (len 0 small))
  putStrLn (show (head large + len 0 large))
`;

function compiled(program: string, optimise: 1 | 2): string {
  const folder = mkdtempSync(join(tmpdir(), 'rusholme-leaks-'));
  try {
    const file = join(folder, 'program.hs');
    writeFileSync(file, program);
    return new Compilation({ ...defaultOptions, optimise }, new Diagnostics()).llvm(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(ir: string) {
  const zig = findZig();
  const target = hostTarget();
  assert.ok(zig.tag === 'found' && target !== undefined, 'these tests need Zig, on Linux');
  const request = { file: 'program.hs', args: [], stdin: new Uint8Array() };
  return runToEnd(linked({ zig: zig.path, target }, ir, 2), request, '-M8m');
}

test('what a selector does not select makes room', () => {
  // At level 2 the thunk for the second half comes to do more than select.
  const ir = compiled(splitting, 1);
  const result = run(ir);
  assert.equal(`${result.stdout}${result.stderr}`, '1000000\n1000002\n');
  const selector = new RegExp(`i16 \\d+, i16 ${kindCode('selector')} }>`, 'g');
  const without = ir.replace(selector, `i16 0, i16 ${kindCode('thunk')} }>`);
  assert.notEqual(without, ir);
  assert.equal(run(without).code, 251);
});

const numbering = `
position :: Integer -> [Integer] -> Maybe Integer
position k xs = lookup k (zip [0 ..] (map (* 2) xs))
{-# NOINLINE position #-}

place :: Double -> [Int] -> Maybe Int
place k xs = lookup k (zip [0 ..] xs)
{-# NOINLINE place #-}

evenFrom :: Integer -> Integer
evenFrom k = head (dropWhile (< k) (filter even [1 ..]))
{-# NOINLINE evenFrom #-}

main :: IO ()
main = do
  print (position 1999999 [0 .. 3000000])
  print (place 1999999 [0 .. 3000000])
  print (evenFrom 3000000)
`;

test('lists that are as soon made again as kept are not kept', () => {
  const result = run(compiled(numbering, 2));
  assert.equal(`${result.stdout}${result.stderr}`, 'Just 3999998\nJust 1999999\n3000000\n');
});

const owning = `
numbers :: [Int]
numbers = 0 : map (+ 3) numbers

main :: IO ()
main = print (length (takeWhile (< 9000000) numbers))
`;

test('a constant that only main mentions is dropped as main goes along', () => {
  const result = run(compiled(owning, 2));
  assert.equal(`${result.stdout}${result.stderr}`, '3000000\n');
});

test.run();
