-- Catches: arguments beyond a function's parameters that get lost, or go to the wrong function.
module Main where

choose :: Bool -> Int -> Int
choose True = succ
choose False = \n -> n * 2

call :: (Int -> Int -> Int) -> Int -> Int
call f n = f n n

main :: IO ()
main = print (choose True 1 + call (const (choose False)) 4)
