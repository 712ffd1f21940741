-- Catches: overlaps that no pragma allows, methods via another representation, patterns without a
-- meaning, foreign types that C does not have, and numbers that have no default.
{-# LANGUAGE DerivingVia, FlexibleInstances, PatternSynonyms #-}
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

newtype Age = Age Int deriving Show via Bool

pattern Both :: a -> b -> (a, b)
pattern Both x y <- (x, y)

pattern Circle x = Round x
pattern Round x = Circle x

both :: (Int, Int)
both = Both 1 2

foreign import ccall "sin" c_sin :: Maybe Double -> Double

main :: IO ()
main = do
  print (total [1], general "a")
  printf "%d\n" 3
