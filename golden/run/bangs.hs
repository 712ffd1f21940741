-- What bang patterns, seq and strict fields evaluate, and what they do not.
-- Catches: evaluation deeper than weak head normal form, or none.
{-# LANGUAGE BangPatterns #-}
module Main where

data Lazy = Lazy Int
data Strict = Strict !Int Int

mean :: [Int] -> Int
mean = go 0 0
  where
    go !total !count []       = total `div` count
    go !total !count (x : xs) = go (total + x) (count + 1) xs

headOnly :: [Int] -> Int
headOnly !xs = 2

bangInside :: (Int, [Int]) -> Int
bangInside (!a, b) = a

main :: IO ()
main = do
  print (mean [1 .. 3001])
  print (headOnly (undefined : undefined))
  print (bangInside (3, undefined))
  print (case Lazy undefined of Lazy _ -> 4)
  print (case Strict 1 undefined of Strict n _ -> n + 4)
  print ((undefined, undefined) `seq` 6)
  print ((\x -> undefined x :: Int) `seq` 7)
  print (const 8 $! [undefined])
  print (let !x = 4 + 5 in x)
  print (length (map (\ !x -> undefined) [1 .. 10]))
