-- Catches: a known constructor that is taken apart all the same; addition of literals left to the program.
module Main where

main :: IO ()
main = exitWith (1 + 2)
  where exitWith n = if n == 3 then return () else putStrLn "never"
