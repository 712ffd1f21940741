{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- Greets without the library's handles. Catches: library code that nothing reaches.
module Main (main) where

import GHC.Base
import GHC.Prim

main :: IO ()
main = IO (\s -> case write "Hello, world!\n" s of s' -> (# s', () #))

write :: String -> State# RealWorld -> State# RealWorld
write []          s = s
write (C# c : cs) s = case putChar# 1# c s of s' -> write cs s'
