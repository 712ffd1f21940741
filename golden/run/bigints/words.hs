-- Long numbers with short ones, and common divisors of long ones. Catches: a carry that is lost behind
-- eight limbs, a reciprocal that guesses one too much, factors of Euclid's steps with the wrong sign.
module Main (main) where

-- | Numbers of so many limbs: at random, all ones, one bit.
longs :: Int -> [Integer]
longs n = [foldl (\a k -> a * 2 ^ (61 :: Int) + k) 1 (take n noise), 2 ^ bits - 1, 2 ^ bits, 2 ^ bits + 1]
  where
    bits = 64 * n

noise :: [Integer]
noise = iterate (\x -> (x * 6364136223846793005 + 1442695040888963407) `mod` (2 ^ (61 :: Int))) 12345

shorts :: [Integer]
shorts = [1, 3, 10, 2 ^ (32 :: Int), 2 ^ (61 :: Int) - 1, 2 ^ (61 :: Int), 2 ^ (63 :: Int) - 1, 7 * 10 ^ (17 :: Int)]

-- | A number that tells two long ones apart.
mark :: Integer -> Integer
mark a = a `mod` 1000000000000000003

mixed :: Integer -> Integer -> [Integer]
mixed a w =
  [a + w, w + a, a - w, w - a, a * w, w * a, quot a w, rem a w, div a w, mod a w, quot w a, rem w a, gcd a w, gcd w a]

main :: IO ()
main = do
  let all' = [s * a | n <- [1, 2, 3, 7, 8, 9, 10, 17, 40], a <- longs n, s <- [1, -1]]
      ws = [s * w | w <- shorts, s <- [1, -1]]
  print [sum [mark x * k | (x, k) <- zip (mixed a w) [1 ..]] | a <- all', w <- ws]
  print (all (\(a, w) -> quot a w * w + rem a w == a && div a w * w + mod a w == a) [(a, w) | a <- all', w <- ws])
  print [mixed a w | a <- [2 ^ (63 :: Int), -(2 ^ (63 :: Int)) - 1, 2 ^ (64 :: Int)], w <- [-1, 2, -(2 ^ (63 :: Int))]]
  let ps = [a * b | a <- longs 3, b <- take 3 (longs 5)] ++ [product [1 .. n] | n <- [30, 31, 100]]
  print [mark (gcd a b) | a <- ps, b <- ps]
  print (all (\(a, b) -> let g = gcd a b in rem a g == 0 && rem b g == 0 && gcd (quot a g) (quot b g) == 1) [(a, b) | a <- ps, b <- ps])
  let fibs = 0 : 1 : zipWith (+) fibs (tail fibs) :: [Integer]
  print [gcd (fibs !! (12 * k)) (fibs !! (18 * k)) == fibs !! (6 * k) | k <- [1 .. 60]]
