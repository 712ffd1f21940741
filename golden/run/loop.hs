-- A loop of a hundred thousand turns with an accumulator. Catches: tail calls
-- that use stack, accumulators that are not evaluated.
{-# LANGUAGE BangPatterns #-}
module Main where

loop :: Int -> Int -> Int
loop !acc n
  | n == 0    = acc
  | otherwise = loop (acc + n * n `mod` 7) (n - 1)

actions :: Int -> IO ()
actions n
  | n == 0            = return ()
  | n `mod` 2000 == 0 = print n >> actions (n - 1)
  | otherwise         = actions (n - 1)

main :: IO ()
main = do
  print (loop 0 100000)
  actions 10000
