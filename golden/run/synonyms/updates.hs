{-# LANGUAGE MultiWayIf, PatternSynonyms #-}
-- Catches: updates by the fields of pattern synonyms, which belong to no type, and whose values must
-- not be captured by the pattern; a multi-way if that fails with the words of a case.
module Main (main) where

import Control.Exception

pattern P :: a -> b -> (a, b)
pattern P {px, py} = (px, py)

pattern J :: a -> Maybe a
pattern J {jx} = Just jx

swapped :: Int -> (Int, Int)
swapped py = (1, 2) {py = py, px = py + 1}

main :: IO ()
main = do
  print ((1 :: Int, 2 :: Int) {px = 'c'})
  print (swapped 5)
  print (Just 'a') {jx = 'b'}
  print (map (\p -> p {py = 'y'}) [P 1 'a', P (2 :: Int) 'b'])
  r <- try (evaluate (if | px (1 :: Int, ()) > 1 -> 'a' | py ('b', False) -> 'b'))
  print (r :: Either PatternMatchFail Char)
