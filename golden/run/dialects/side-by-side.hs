-- Catches: branches side by side in monads that are no lists, and guards in them.
{-# LANGUAGE MonadComprehensions, ParallelListComp #-}
module Main (main) where

import Data.Functor.Identity

main :: IO ()
main = do
  print [x + y | x <- Just 1 | y <- Just 2]
  print ([(x, y, z) | x <- [1 ..], odd x | y <- "abc", let z = [y, y]] :: [(Int, Char, String)])
  print [(x, y) | x <- Just 1, x > 1 | y <- Just 'b']
  print (runIdentity [x * y + z | x <- Identity 2 | y <- Identity 3 | z <- Identity 4])
