-- Catches: overlaps that no pragma allows, and numbers for which there is no default.
{-# LANGUAGE FlexibleInstances #-}
module Main (main) where

import Text.Printf (printf)

class Size a where
  size :: a -> Int

instance Size [Int] where
  size = length

instance Size [a] where
  size _ = 0

total :: [Int] -> Int
total = size

-- Whoever calls this may mean a list of Int.
general :: [a] -> Int
general = size

main :: IO ()
main = do
  print (total [1], general "a")
  printf "%d\n" 3
