-- Arithmetic of large integers: primality, factors, Pell, e and pi to many digits,
-- modular inverses, RSA, continued fractions. Leans on: Integer throughout, divMod
-- and quotRem of negative numbers, Ratio, laziness of digit streams.
module Main (main) where

import Data.Bits (shiftR, testBit)
import Data.List (group, sort, unfoldr)
import Data.Ratio

powMod :: Integer -> Integer -> Integer -> Integer
powMod b e m = go (b `mod` m) e 1
  where
    go _ 0 acc = acc
    go x n acc = go (x * x `mod` m) (n `shiftR` 1) (if testBit n 0 then acc * x `mod` m else acc)

millerRabin :: Integer -> Bool
millerRabin n
  | n < 2 = False
  | n < 4 = True
  | even n = False
  | otherwise = all witness (takeWhile (< n) [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37])
  where
    (s, d) = decompose (n - 1) (0 :: Int)
    decompose m k | even m = decompose (m `div` 2) (k + 1)
                  | otherwise = (k, m)
    witness a = let x = powMod a d n in x == 1 || elem (n - 1) (take s (iterate (\y -> y * y `mod` n) x))

rho :: Integer -> Integer
rho n | even n = 2
      | otherwise = head [g | c <- [1 ..], Just g <- [go c 2 2 (0 :: Int)]]
  where
    f c x = (x * x + c) `mod` n
    go c x y k
      | k > 20000 = Nothing
      | otherwise =
          let x' = f c x
              y' = f c (f c y)
              g = gcd (abs (x' - y')) n
          in if g == 1 then go c x' y' (k + 1) else if g == n then Nothing else Just g

factor :: Integer -> [Integer]
factor 1 = []
factor n | millerRabin n = [n]
         | otherwise = let d = rho n in sort (factor d ++ factor (n `div` d))

egcd :: Integer -> Integer -> (Integer, Integer, Integer)
egcd a 0 = (a, 1, 0)
egcd a b = let (q, r) = a `divMod` b
               (g, x, y) = egcd b r
           in (g, y, x - q * y)

inverse :: Integer -> Integer -> Maybe Integer
inverse a m = case egcd (a `mod` m) m of
  (1, x, _) -> Just (x `mod` m)
  _ -> Nothing

isqrt :: Integer -> Integer
isqrt 0 = 0
isqrt n = go n
  where go x = let y = (x + n `div` x) `div` 2 in if y >= x then x else go y

piDigits :: [Integer]
piDigits = go (1, 0, 1, 1, 3, 3)
  where
    go (q, r, t, k, n, l)
      | 4 * q + r - t < n * t = n : go (q * 10, 10 * (r - n * t), t, k, (10 * (3 * q + r)) `div` t - 10 * n, l)
      | otherwise = go (q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) `div` (t * l), l + 2)

eulerDigits :: Int -> Integer
eulerDigits n = sum (takeWhile (> 0) (scanl div (10 ^ (n + 5)) [1 ..])) `div` 10 ^ (5 :: Int)

continued :: Rational -> [Integer]
continued = unfoldr step . Just
  where
    step Nothing = Nothing
    step (Just x) = let n = floor x
                        f = x - fromInteger n
                    in Just (n, if f == 0 then Nothing else Just (recip f))

pell :: Integer -> (Integer, Integer)
pell d = go (0, 1, a0) (1, a0) (0, 1)
  where
    a0 = isqrt d
    go (m, q, a) (h0, h1) (k0, k1)
      | h1 * h1 - d * k1 * k1 == 1 = (h1, k1)
      | otherwise =
          let m' = q * a - m
              q' = (d - m' * m') `div` q
              a' = (a0 + m') `div` q'
          in go (m', q', a') (h1, a' * h1 + h0) (k1, a' * k1 + k0)

main :: IO ()
main = do
  print (product [1 .. 30 :: Integer], 2 ^ (200 :: Int) - 1 :: Integer)
  print (filter millerRabin [2 ^ p - 1 | p <- [2 .. 64 :: Int]])
  print (map (\n -> (n, factor n)) [2 ^ (32 :: Int) + 1, 600851475143, 1000000007 * 998244353, 720720])
  print (map (\g -> (head g, length g)) (group (factor (product [1 .. 20]))))
  print (inverse 3 7, inverse 6 9, inverse 65537 (10 ^ (18 :: Int) + 9))
  let (p, q, e) = (1000000007, 1000000009, 65537)
      n = p * q
      d = maybe 0 id (inverse e ((p - 1) * (q - 1)))
      cipher = powMod 123456789012345 e n
  print (cipher, powMod cipher d n)
  putStrLn (concatMap show (take 60 piDigits))
  print (eulerDigits 50)
  print (isqrt (2 * 10 ^ (60 :: Int)), isqrt (10 ^ (40 :: Int) - 1))
  print (continued (415 % 93), continued (3141592653 % 1000000000))
  print (map pell [2, 3, 5, 13, 61])
  print [(a `divMod` b, a `quotRem` b) | a <- [7 ^ (25 :: Int), negate (7 ^ (25 :: Int))], b <- [10 ^ (12 :: Int), negate (10 ^ (12 :: Int))] :: [Integer]]
  print (gcd (2 ^ (90 :: Int) * 3) (6 ^ (40 :: Int)) :: Integer, lcm (10 ^ (20 :: Int)) (15 ^ (10 :: Int)) :: Integer)
  print (fromInteger (2 ^ (70 :: Int) + 5) :: Int, toInteger (maxBound :: Int) + 1, read "-123456789012345678901234567890" + 1 :: Integer)
  print (compare (10 ^ (20 :: Int)) (9 * 10 ^ (19 :: Int) :: Integer), even (10 ^ (30 :: Int) :: Integer), fromIntegral (10 ^ (25 :: Int) :: Integer) :: Double)
