{-# LANGUAGE MagicHash, UnboxedTuples, PolyKinds, RankNTypes, DataKinds, NoImplicitPrelude #-}
-- Catches: one copy for two representations, two copies for one, and type parameters of a copy that
-- are mixed up.
module Main (main) where

import GHC.Base (IO (IO))
import GHC.Exts (Char (C#), Int (I#), RuntimeRep, TYPE)

twice :: forall (r :: RuntimeRep) (a :: TYPE r). (Int -> Int) -> (Int -> a) -> Int -> a
twice f k n = k (f (f n))

main :: IO Char
main = IO (\s -> case twice (\n -> n) (\(I# n) -> n) 1 of
  1# -> case twice (\n -> n) (\n -> (# n, (# 'x'#, 'c' #) #)) 2 of
    (# _, (# _, c #) #) -> (# s, twice (\n -> n) (\_ -> c) 3 #)
  _ -> (# s, twice (\n -> n) (\_ -> 'd') 4 #))
