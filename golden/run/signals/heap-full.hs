{-# OPTIONS_GHC -rtsopts #-}
-- Catches: a heap that is full and ends the program though it would handle that, memory that is not free afterwards.
module Main (main) where

import Control.Exception
import System.IO

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  -- Everything is kept, until there is no room.
  r <- try (evaluate (let xs = [1 .. 20000000 :: Integer] in fromInteger (sum xs) + length xs))
  case r of
    Left HeapOverflow -> putStrLn "the heap is full"
    Left e -> print e
    Right n -> print n
  -- Now there is.
  print (sum [1 .. 1000000 :: Integer])
  s <- try (evaluate (let ys = [1 .. 20000000 :: Integer] in fromInteger (sum ys) + length ys))
  putStrLn (either (\e -> "again: " ++ show (e :: AsyncException)) show s)
