-- Catches: words for the linker that a pragma holds, and that are obeyed or refused.
{-# OPTIONS_GHC -with-rtsopts=-K1m #-}
module Main (main) where

-- | Each level waits for the one below, and takes some bytes of stack.
depth :: Int -> Int
depth n = if n == 0 then 0 else n - depth (n - 1)
{-# NOINLINE depth #-}

main :: IO ()
main = print (depth 1000000)
