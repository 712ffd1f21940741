// Reads: rts src lib
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'uvu';
import { Compilation } from '../driver/compilation.ts';
import { defaultOptions } from '../driver/options.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { executable } from './executable.ts';

const program = `module Main (main) where

priceOf :: String -> Int
priceOf thing = case lookup thing [("bread", 3), ("milk", 2)] of
  Just price -> price
  Nothing -> error ("no price for " ++ show thing)
{-# NOINLINE priceOf #-}

total :: [String] -> Int
total [] = 0
total (thing : more) = case priceOf thing of price -> seq price (price + total more)
{-# NOINLINE total #-}

main :: IO ()
main = seq (total ["bread", "tea"]) (print "done")
`;

test('the calls that led to an exception', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rusholme-calls-'));
  try {
    const file = path.join(folder, 'orders.hs');
    writeFileSync(file, program);
    const options = { ...defaultOptions, optimise: 0, lines: true } as const;
    const built = executable(new Compilation(options, new Diagnostics()), file);
    const { stderr, status } = spawnSync(built, { encoding: 'utf8' });
    assert.match(stderr, /no price for "tea"/);
    for (const line of ['total, orders.hs:10', 'main, orders.hs:15']) {
      assert.ok(stderr.includes(`\n  ${line}\n`), stderr);
    }
    assert.equal(status, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
