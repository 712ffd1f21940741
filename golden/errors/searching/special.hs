-- Catches: a function that is made for one type, and is not there.
module Main (main) where

import qualified Data.List as L

{-# SPECIALISE suum :: [Int] -> Int #-}
{-# SPECIALIZE INLINE [1] twice :: Int -> Int #-}
{-# SPECIALISE instance Eq Int #-}
sum' :: Num a => [a] -> a
sum' = L.foldl' (+) 0

twice :: Num a => a -> a
twice x = x + x

main :: IO ()
main = print (twice (sum' [1, 2 :: Int]))
