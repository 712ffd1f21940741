// Whole programs: a module of many independent tests.

import { classAndInstances, dataType, functionNamed } from './declarations.ts';
import { Dice, numbersFrom } from './dice.ts';
import { Maker } from './expression.ts';
import { con, list, showType } from './types.ts';
import { emptyScope, type World } from './world.ts';

/** The declarations of one test, and `main` of it, made from the numbers. */
export function testFrom(numbers: readonly number[], index: number): string {
  const dice = new Dice(numbers);
  const world: World = { datas: [], forms: [], instances: new Map() };
  const maker = new Maker(dice, world);
  const some = (n: number): unknown[] => Array.from({ length: n });
  const parts = [
    ...some(dice.below(4)).map((_, i) => dataType(`T${index}${'XYZ'[i]}`, dice, world, maker)),
    ...some(dice.below(2)).map(() => classAndInstances(`C${index}`, dice, world, maker)),
    ...some(dice.below(5)).map((_, i) =>
      functionNamed(`f${index}${'pqrst'[i]}`, dice, world, maker),
    ),
  ];
  const shown = some(2 + dice.below(4)).map(() => {
    const type = maker.type(2, ['Show'], emptyScope);
    return `show (${maker.fresh(type, emptyScope, 16)} :: ${showType(type)})`;
  });
  const values = world.datas.map(data => {
    const type = con(
      data.name,
      ...data.params.map(() => maker.type(0, ['Ord', 'Read'], emptyScope)),
    );
    return `wholly (${maker.fresh(list(type), emptyScope, 8)} :: [${showType(type)}])`;
  });
  const lines = [...shown, ...values].map((text, i) => `  line "${index}.${i + 1}" (${text})`);
  return [...parts, `test${index} :: IO ()`, `test${index} = do`, ...lines, ''].join('\n');
}

/** A program of `count` tests for the seed; or, of these, only the one numbered `only`. */
export function programFrom(seed: number, count: number, only?: number): string {
  return programOf(numbersFrom(seed, count), only);
}

/** A program with a test for each list of numbers. */
export function programOf(all: readonly (readonly number[])[], only?: number): string {
  const tests = all.flatMap((_, i) => (only === undefined || only === i + 1 ? [i] : []));
  const texts = tests.map(i => testFrom(all[i] ?? [], i + 1));
  const main = `main :: IO ()\nmain = ${tests.map(i => `test${i + 1}`).join(' >> ')}\n`;
  return `${prelude}\n${main}\n${texts.join('\n')}`;
}
const prelude = `{-# LANGUAGE ScopedTypeVariables, BangPatterns, DeriveTraversable #-}
-- Made by scripts/random.ts: types, classes and functions without sense, whose results GHC has computed.
module Main (main) where

import Control.Applicative
import Control.Concurrent.MVar
import Control.Exception
import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.ST
import Control.Monad.State
import Control.Monad.Writer
import Data.Array
import Data.Array.ST
import qualified Data.Array.Unboxed as Unboxed
import Data.Bits
import Data.Char
import Data.Either
import Data.Foldable
import Data.Function
import Data.IORef
import Data.Int
import Data.List
import qualified Data.Map as Map
import qualified Data.Map.Strict as StrictMap
import Data.Maybe
import Data.Ord
import Data.Ratio
import qualified Data.Set as Set
import Data.STRef
import Data.Traversable
import Data.Tuple
import Data.Word
import Numeric
import System.IO.Unsafe
import System.Timeout
import Text.Printf
import Text.Read (readMaybe)

line :: String -> String -> IO ()
line name text = do
  result <- timeout 2000000 (try (evaluate (length (take 3000 text))))
  putStrLn (name ++ " " ++ case result of
    Nothing -> "slow"
    Just (Left problem) -> const "bottom" (problem :: SomeException)
    Just (Right _) -> take 3000 text)

wholly :: (Show a, Read a, Ord a) => [a] -> String
wholly [] = "none"
wholly xs = show (sort xs, maximum xs, map (== head xs) xs, [compare x y | x <- take 3 xs, y <- xs])
  ++ showsPrec 11 (listToMaybe xs) "" ++ show (map (\\x -> readMaybe (show x) == Just x) (take 2 xs))
`;
