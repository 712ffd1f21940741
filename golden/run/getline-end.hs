-- getLine at the end of the input. Catches: an empty line instead of an error.
module Main where

main :: IO ()
main = do
  a <- getLine
  putStrLn a
  b <- getLine
  putStrLn b
