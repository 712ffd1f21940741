-- Catches: definitions without parameters that are generalised over classes (Haskell 2010, §4.5.5).
module Main (main) where

import Data.List (genericLength)

-- One number, computed once, at the type that its uses say.
shared = fromIntegral (length "four")

-- A signature, or a parameter, makes it polymorphic.
free :: Num a => a
free = 4

twice x = x + x

main :: IO ()
main = do
  print (shared * 1.5)
  print (free + (1 :: Int), free + 0.5)
  print (twice 2 :: Int, twice 2.5)
  let len = genericLength [1, 2, 3]
  print (len / 2, len)
