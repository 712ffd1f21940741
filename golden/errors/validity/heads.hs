-- Catches: heads and contexts of instances that Haskell 2010 has no place for.
module Main (main) where

import Data.List (sort)

class Size a where
  size :: a -> Int

instance Size [Int] where
  size = length

instance Size (a, a) where
  size _ = 2

instance Size a where
  size _ = 1

type Name = [Char]

instance Size Name where
  size = length

instance (Size [a]) => Size (Maybe a) where
  size = maybe 0 (\x -> size [x])

total :: (Ord [a], Size [a]) => [a] -> Int
total = size . sort

main :: IO ()
main = print (total "abc")
