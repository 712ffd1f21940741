{-# LANGUAGE NoImplicitPrelude #-}
-- |
-- What every module imports unless it says otherwise. The names are the
-- report's; where the report has a class, the types here are those of the one
-- instance that there is so far: numbers are 'Int's, actions are in 'IO',
-- folds are over lists.
module Prelude
  ( Bool (..), (&&), (||), not, otherwise
  , Maybe (..), maybe, Either (..), either
  , Char, String
  , fst, snd, curry, uncurry
  , Ordering (..), (==), (/=), (<), (<=), (>), (>=), compare, max, min
  , Int, succ, pred, minBound, maxBound
  , enumFrom, enumFromThen, enumFromTo, enumFromThenTo
  , (+), (-), (*), negate, abs, signum, subtract
  , quot, rem, div, mod, quotRem, divMod, even, odd, gcd, lcm, (^)
  , id, const, (.), flip, ($), until, asTypeOf, seq, ($!)
  , error, errorWithoutStackTrace, undefined
  , map, (++), filter, concat, concatMap
  , head, last, tail, init, null, length, (!!), reverse
  , foldr, foldl, foldl1, foldr1, scanl, scanl1, scanr, scanr1
  , and, or, any, all, elem, notElem, lookup, sum, product, maximum, minimum
  , iterate, repeat, replicate, cycle
  , take, drop, splitAt, takeWhile, dropWhile, span, break
  , zip, zip3, zipWith, zipWith3, unzip, unzip3
  , lines, words, unlines, unwords
  , ShowS, show, shows, showsPrec, showString, showChar, showParen, read
  , IO, (>>=), (>>), (=<<), return, pure, fmap, (<$>)
  , mapM, mapM_, sequence, sequence_, fail
  , putChar, putStr, putStrLn, print, getChar, getLine, getContents, interact
  ) where

import Data.Either
import Data.Maybe
import Data.Tuple
import GHC.Base
import GHC.Char
import GHC.Enum
import GHC.Err
import GHC.IO
import GHC.List
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show
