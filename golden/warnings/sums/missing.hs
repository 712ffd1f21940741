{-# LANGUAGE UnboxedSums, UnboxedTuples #-}
{-# OPTIONS_GHC -Wall #-}
-- Catches: an alternative of a sum that is not missed, and one that is shown by its secret name.
module Main (main) where

text :: (# Int | Bool | (# Char, Bool #) #) -> String
text (# n | | #) = show n
text (# | | (# c, True #) #) = [c]

size :: (# Int | Bool #) -> Int
size (# n | #) = n
size (# | _ #) = 0
size (# _ | #) = 1

main :: IO ()
main = putStrLn (text (# 1 | | #)) >> print (size (# | True #))
