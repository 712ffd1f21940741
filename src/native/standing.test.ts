import * as assert from 'node:assert/strict';
import { test } from 'uvu';
import { standingOrders, wordsOfPragmas } from './standing.ts';

test('words in pragmas, with quotation marks and without', () => {
  const text = `{-# OPTIONS_GHC -O2 "-with-rtsopts=-K1m -s" -Wall #-}
{-# OPTIONS_GHC -with-rtsopts=-M2m -with-rtsopts="-T -N" #-}
module Main where
-- -with-rtsopts=-no`;
  assert.deepEqual(wordsOfPragmas(text), ['-K1m -s', '-M2m', '-T -N']);
});

test('without words, nothing is added', () => {
  assert.equal(standingOrders([]), '');
  assert.match(standingOrders(['-K1m', '-s']), /\[8 x i8\] c"-K1m -s\\00"/);
});

test.run();
