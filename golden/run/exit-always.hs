-- Catches a compiler that wants `main :: IO t` for one type `t`: the type of a program that never
-- returns is inferred as `IO a`.
module Main where

import System.Exit

main = do
  putStrLn "no further"
  exitWith (ExitFailure 3)
