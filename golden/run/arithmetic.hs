-- Division of both signs, powers, and numbers at the ends of Int. Catches: div
-- and mod that round towards zero, overflow that is not wrapped around.
module Main where

row :: [Int] -> IO ()
row = putStrLn . unwords . map show

pairs :: [(Int, Int)]
pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (0, -5), (1, 5)]

main :: IO ()
main = do
  row [a `div` b | (a, b) <- pairs]
  row [a `mod` b | (a, b) <- pairs]
  row [a `quot` b | (a, b) <- pairs]
  row [a `rem` b | (a, b) <- pairs]
  row [fst (divMod (-9) 4), snd (divMod (-9) 4), fst (quotRem (-9) 4), snd (quotRem (-9) 4)]
  row [minBound, maxBound, maxBound + 1, minBound - 1, negate minBound, abs minBound]
  row [maxBound * 2, minBound * (-1), minBound `mod` (-1), minBound `rem` (-1)]
  row [2 ^ 10, 3 ^ 0, (-2) ^ 3, 2 ^ 63, 7 ^ 25]
  row [gcd 12 18, gcd (-4) 6, gcd 0 0, lcm 4 6, lcm 0 3]
  row [signum (-3), signum 0, signum 8, subtract 1 10, negate 5, - 5 + 2]
  row [min 3 4, max 3 4, succ 1, pred 1]
  row [0xff, 0o17, 1 - 2 - 3, 2 * 3 + 4 * 5, 10 - 4 `div` 2]
