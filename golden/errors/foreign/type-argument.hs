{-# LANGUAGE TypeApplications #-}
-- Catches: types as arguments of what has no type variables left.
module Main (main) where

half :: Int -> Int
half n = n `div` 2

main :: IO ()
main = print (half @Int 4)
