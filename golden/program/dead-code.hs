-- Functions that nothing reaches, in this module and the library, are not part
-- of the program; what they need is not either. Catches: whole modules linked,
-- an order in which a use comes before its definition.
{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
module Main where

import GHC.Base
import GHC.Num

main :: IO ()
main = returnIO (used nothing)

used :: Maybe Int -> ()
used (Just n) = loop n
used Nothing  = ()

loop, back :: Int -> ()
loop n = back (n + 1)
back n = loop n

nothing :: Maybe a
nothing = Nothing

unused :: Int -> Int
unused n = n * helper n

helper :: Int -> Int
helper n = if n > 5 then unused n else 1
