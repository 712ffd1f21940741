-- A bang on an argument that the function does not use. Catches: a bang that
-- does nothing.
{-# LANGUAGE BangPatterns #-}
module Main where

f :: Int -> Int
f !x = 1

main :: IO ()
main = do
  putStrLn "before"
  print (f (errorWithoutStackTrace "evaluated"))
