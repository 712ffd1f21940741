{-# LANGUAGE KindSignatures, RankNTypes #-}
{-# OPTIONS_GHC -Wall -Wcompat #-}
-- Catches: warnings about numbers that fit, ranges that go down, kinds without `*`, variables that are used, and the module's own names.
module Oversights (small, edge, ranges, Fix (..), twice, used, local) where

import Data.Int (Int8)
import Data.Word (Word8)
import Oversights.Given (given, kept, Old (..))

small :: Word8
small = 300

edge :: [Int8]
edge = [-128, 127, 128]

ranges :: [[Int]]
ranges = [[5 .. 1], [5, 4 .. 1], [1 .. 5], [1 .. 1], [5 ..]]

newtype Fix (f :: * -> *) = Fix (f (Fix f))

twice :: forall a b. (a -> a) -> a -> a
twice f = f . f

used :: Int
used = given + kept + length [New | Old <- []]

{-# DEPRECATED local "for others" #-}
local :: Int
local = if used > 9223372036854775808 then local else 3
