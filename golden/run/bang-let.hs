-- A bang on a let whose variable is not used. Catches: strict bindings left out
-- because nothing needs them.
{-# LANGUAGE BangPatterns #-}
module Main where

main :: IO ()
main = do
  putStrLn "before"
  print (let !x = errorWithoutStackTrace "evaluated" :: Int in 1)
