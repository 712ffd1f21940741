{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: an unknown function that is called as if it had the arity of its arguments; the wrong
-- pattern; a call in tail position that is not one.
module Main where

import GHC.Prim
import GHC.Types

twice :: (a -> a) -> a -> a
twice f x = f (f x)

strange :: (Int# -> a -> Int#) -> a -> Int#
strange f x = f 1# x +# 1#

tail' :: (a -> Int# -> b) -> a -> b
tail' f x = f x 5#

main :: IO ()
main = IO (\s -> case twice (\x -> x) () of
  _ -> case strange (\n _ -> n) () of
    n -> case tail' (\_ m -> I# m) () of
      I# m -> case putChar# 1# (chr# (n +# m)) s of s1 -> (# s1, () #))
