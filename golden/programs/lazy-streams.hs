-- Infinite lists that are defined by themselves: primes in five ways, Hamming
-- numbers, Pascal's triangle, power series, look-and-say. Leans on: laziness and
-- sharing of lists, list fusion's corner cases, Integer and Rational.
module Main (main) where

import Data.List
import Data.Ratio

trial, wheel, treeless :: [Int]
trial = 2 : filter prime [3, 5 ..]
  where prime n = all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) trial)
wheel = 2 : 3 : 5 : [n | k <- [1 ..], i <- [1, 7, 11, 13, 17, 19, 23, 29], let n = 30 * (k - 1) + i, n > 5, n < 49 || all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) (drop 3 wheel))]
treeless = 2 : sieve [3 ..] treeless
  where
    sieve xs (p : ps) = let (h, t) = span (< p * p) xs in h ++ sieve (minus t [p * p, p * p + p ..]) ps
    sieve xs [] = xs
    minus (x : xs) (y : ys) = case compare x y of
      LT -> x : minus xs (y : ys)
      EQ -> minus xs ys
      GT -> minus (x : xs) ys
    minus xs _ = xs

turner :: [Int]
turner = go [2 ..] where go (p : xs) = p : go [x | x <- xs, x `mod` p /= 0]
                         go [] = []

hamming :: [Integer]
hamming = 1 : merge (map (2 *) hamming) (merge (map (3 *) hamming) (map (5 *) hamming))
  where
    merge a@(x : xs) b@(y : ys) | x < y = x : merge xs b
                                | x > y = y : merge a ys
                                | otherwise = x : merge xs ys
    merge a b = a ++ b

fibs, lucas, catalan :: [Integer]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)
lucas = map fst (iterate (\(a, b) -> (b, a + b)) (2, 1))
catalan = 1 : map (\n -> sum (zipWith (*) (take n catalan) (reverse (take n catalan)))) [1 ..]

pascal :: [[Integer]]
pascal = iterate (\r -> zipWith (+) (0 : r) (r ++ [0])) [1]

lookAndSay :: [String]
lookAndSay = iterate (concatMap (\g -> show (length g) ++ take 1 g) . group) "1"

newtype Series = Series { coefficients :: [Rational] }
instance Num Series where
  Series a + Series b = Series (zipWith (+) a b)
  Series (a : as) * Series bs'@(b : bs) = Series (a * b : coefficients (Series (map (a *) bs) + Series as * Series bs'))
  Series a * _ = Series a
  negate (Series a) = Series (map negate a)
  fromInteger n = Series (fromInteger n : repeat 0)
  abs = id
  signum = id
instance Fractional Series where
  Series (a : as) / Series (b : bs) = Series q
    where q = a / b : coefficients (Series (map (/ b) as) - Series (map (/ b) bs) * Series q)
  Series a / _ = Series a
  fromRational r = Series (r : repeat 0)

integral :: Rational -> Series -> Series
integral c (Series as) = Series (c : zipWith (/) as (map fromInteger [1 ..]))

expS, sinS, cosS :: Series
expS = integral 1 expS
sinS = integral 0 cosS
cosS = 1 - integral 0 sinS

golomb :: [Int]
golomb = 1 : 2 : 2 : concatMap (\n -> replicate (golomb !! (n - 1)) n) [3 ..]

kolakoski :: [Int]
kolakoski = 1 : 2 : drop 2 (concat (zipWith replicate kolakoski (cycle [1, 2])))

main :: IO ()
main = do
  print (map (take 15) [trial, wheel, treeless, turner])
  print (trial !! 500, takeWhile (< 200) treeless == takeWhile (< 200) trial)
  print (take 20 hamming, hamming !! 400)
  print (take 12 fibs, fibs !! 150, take 8 lucas, take 10 catalan)
  mapM_ print (take 6 pascal)
  print (take 7 lookAndSay, length (lookAndSay !! 20))
  print (take 7 (coefficients expS), take 8 (coefficients (sinS / cosS)))
  print (take 6 (coefficients (sinS * sinS + cosS * cosS)))
  print (take 6 (coefficients (1 / (1 - Series (0 : 1 : 1 : repeat 0)))))
  print (take 20 golomb, take 20 kolakoski)
  print (let (a, b) = span even (cycle [2, 4, 5]) in (a, take 4 b), fst (break (> 10) [1 ..]))
  print (take 5 (nub (map (`mod` 7) (iterate (* 3) 1))), zip3 "abc" [1 :: Int ..] (cycle [True, False]))
  print (foldr (\x k acc -> if x > 10 then acc else k (acc + x)) id [1 ..] 0 :: Int)
  print (takeWhile (/= 1) (iterate (\n -> if even n then n `div` 2 else 3 * n + 1) (7 :: Int)), until (> 1000) (* 2) (1 :: Int))
  print (numerator (sum [1 % n | n <- [1 .. 20 :: Integer]]), take 3 (map (take 2) (tails (repeat 'x'))))
  print (let xs = 1 : map (* 2) xs in take 10 xs, let ys = scanl (+) 0 [1 ..] in ys !! 1000 :: Int)
