-- Catches: local functions that are generalised though they mention a variable from outside, under MonoLocalBinds.
{-# LANGUAGE GADTs #-}
module Main (main) where

pairs :: a -> ((a, Int), (a, Bool))
pairs x = (with 1, with True)
  where with y = (x, y)

twice :: ((Int, Int), (Bool, Bool))
twice = (both 1, both True)
  where both y = (y, y)

main :: IO ()
main = print (twice, pairs 'a')
