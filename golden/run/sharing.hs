-- Each value is computed once. Catches: thunks that are not updated: then the
-- 80th number below takes 10^16 steps, and the doubled one 2^60.
module Main where

fibs :: [Int]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)

-- Adds to itself the value of the same thing one step before.
double :: Int -> Int
double 0 = 1
double n = let half = double (n - 1) in half + half

-- The argument is used twice in each call.
twice :: Int -> Int -> Int
twice 0 x = x
twice n x = twice (n - 1) (x + x)

pairs :: Int -> (Int, Int)
pairs 0 = (0, 1)
pairs n = (b, a + b)
  where
    (a, b) = pairs (n - 1)

main :: IO ()
main = do
  print (fibs !! 80)
  print (double 60)
  print (twice 62 1)
  print (fst (pairs 90))
