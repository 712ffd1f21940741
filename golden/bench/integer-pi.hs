-- Digits of pi by a stream of fractions of big integers.
module Main (main) where

digits :: [Integer]
digits = go (1, 0, 1, 1)
  where
    go (q, r, t, k)
      | 4 * q + r - t < n * t = n : go (q * 10, 10 * (r - n * t), t, k)
      | otherwise = go (q * k, (2 * q + r) * l, t * l, k + 1)
      where
        l = 2 * k + 1
        n = (3 * q + r) `div` t

main :: IO ()
main = putStrLn (concatMap show (take 4000 digits))
