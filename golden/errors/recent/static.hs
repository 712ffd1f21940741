-- Catches: static forms with variables that are bound outside of them.
{-# LANGUAGE StaticPointers #-}
module Main (main) where

import GHC.StaticPtr

adder :: Int -> StaticPtr (Int -> Int)
adder n = static (\x -> x + n)

main :: IO ()
main = print (deRefStaticPtr (adder 1) 2)
