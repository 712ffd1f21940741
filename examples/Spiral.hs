-- The spiral that Stanislaw Ulam drew in 1963, bored in a lecture: the numbers 1, 2, 3, … walk outwards
-- from the middle, and the primes among them are marked. They like diagonals, and nobody knows quite why.
module Main where

-- | All primes, in order: a list that is its own sieve, and computed as far as somebody looks.
primes :: [Int]
primes = 2 : filter isPrime [3, 5 ..]

isPrime :: Int -> Bool
isPrime n
  | n < 2     = False
  | otherwise = go primes
  where
    go (p : ps)
      | p * p > n      = True
      | n `rem` p == 0 = False
      | otherwise      = go ps
    go [] = True

-- | The number at a place, the middle being (0, 0). Each ring ends at the square of an odd number.
numberAt :: Int -> Int -> Int
numberAt x y
  | y == negate ring = side * side - (ring - x)
  | x == negate ring = side * side - (side - 1) - (y + ring)
  | y == ring        = side * side - 2 * (side - 1) - (x + ring)
  | otherwise        = side * side - 3 * (side - 1) - (ring - y)
  where
    ring = max (abs x) (abs y)
    side = 2 * ring + 1

-- | One line of the picture: two rows of numbers, in half blocks.
line :: Int -> Int -> String
line size y = [ block (isPrime (numberAt x y)) (isPrime (numberAt x (y - 1))) | x <- [negate size .. size] ]

block :: Bool -> Bool -> Char
block True  True  = '█'
block True  False = '▀'
block False True  = '▄'
block False False = ' '

main :: IO ()
main = do
  let size = 34
  mapM_ (\y -> putStrLn (line size y)) [size, size - 2 .. 1 - size]
  putStrLn (show (length (takeWhile (< 10000) primes)) ++ " primes below ten thousand; the last is "
            ++ show (last (takeWhile (< 10000) primes)) ++ ".")
