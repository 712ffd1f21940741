-- | Polynomials in one unknown over any field, as lists of coefficients from the lowest.
module Algebra.Poly (Poly, poly, coefficients, degree, evaluate, derive, divMod', gcd', lagrange, squareFree, monic, x', compose, roots) where

import Data.List (dropWhileEnd, foldl', intercalate, unfoldr, genericLength, zipWith4)
import Data.Ratio

newtype Poly a = Poly { coefficients :: [a] } deriving (Eq, Ord)

poly :: (Eq a, Num a) => [a] -> Poly a
poly = Poly . dropWhileEnd (== 0)

x' :: (Eq a, Num a) => Poly a
x' = poly [0, 1]

degree :: Poly a -> Int
degree (Poly cs) = length cs - 1

evaluate :: Num a => Poly a -> a -> a
evaluate (Poly cs) x = foldr (\c acc -> c + x * acc) 0 cs

compose :: (Eq a, Num a) => Poly a -> Poly a -> Poly a
compose (Poly cs) q = foldr (\c acc -> poly [c] + q * acc) 0 cs

derive :: (Eq a, Num a) => Poly a -> Poly a
derive (Poly []) = Poly []
derive (Poly (_ : cs)) = poly (zipWith (*) cs (map fromInteger [1 ..]))

longZip :: (a -> a -> a) -> [a] -> [a] -> [a]
longZip f (a : as) (b : bs) = f a b : longZip f as bs
longZip _ as [] = as
longZip _ [] bs = bs

instance (Eq a, Num a) => Num (Poly a) where
  Poly as + Poly bs = poly (longZip (+) as bs)
  Poly as * Poly bs = poly (mul as bs)
    where
      mul [] _ = []
      mul (c : cs) ds = longZip (+) (map (c *) ds) (0 : mul cs ds)
  negate (Poly as) = Poly (map negate as)
  fromInteger n = poly [fromInteger n]
  abs = id
  signum = id

instance (Show a, Eq a, Num a, Ord a) => Show (Poly a) where
  showsPrec d (Poly cs) = case [(c, k) | (c, k) <- reverse (zip cs [0 :: Int ..]), c /= 0] of
    [] -> showChar '0'
    ((c, k) : rest) -> showParen (d > 6) (term True c k . foldr (\(c', k') s -> sign c' . term False c' k' . s) id rest)
    where
      sign c = showString (if c < 0 then " - " else " + ")
      term first c k = (if first && c < 0 then showChar '-' else id) . body (abs c) k
      body c 0 = showsPrec 7 c
      body 1 k = unknown k
      body c k = showsPrec 8 c . unknown k
      unknown 1 = showChar 'x'
      unknown k = showString "x^" . shows k

divMod' :: (Eq a, Fractional a) => Poly a -> Poly a -> (Poly a, Poly a)
divMod' n d | null (coefficients d) = error "divMod': division by the zero polynomial"
            | otherwise = go 0 n
  where
    lead = last . coefficients
    go q r
      | degree r < degree d = (q, r)
      | otherwise =
          let t = Poly (replicate (degree r - degree d) 0 ++ [lead r / lead d])
          in go (q + t) (Poly (dropWhileEnd (== 0) (init (pad (degree r + 1) (coefficients (r - t * d))))))
    pad k cs = take k (cs ++ repeat 0)

monic :: (Eq a, Fractional a) => Poly a -> Poly a
monic (Poly []) = Poly []
monic (Poly cs) = Poly (map (/ last cs) cs)

gcd' :: (Eq a, Fractional a) => Poly a -> Poly a -> Poly a
gcd' a b | null (coefficients b) = monic a
         | otherwise = gcd' b (snd (divMod' a b))

-- | Yun's algorithm: factors with their powers.
squareFree :: (Eq a, Fractional a) => Poly a -> [(Poly a, Int)]
squareFree f = [(g, i) | (g, i) <- zip (unfoldr step (b0, d0)) [1 ..], degree g > 0]
  where
    a0 = gcd' f (derive f)
    b0 = fst (divMod' f a0)
    c0 = fst (divMod' (derive f) a0)
    d0 = c0 - derive b0
    step (b, d)
      | degree b <= 0 = Nothing
      | otherwise = let a = gcd' b d
                        b' = fst (divMod' b a)
                        c' = fst (divMod' d a)
                    in Just (a, (b', c' - derive b'))

lagrange :: (Eq a, Fractional a) => [(a, a)] -> Poly a
lagrange pts = sum [ poly [y] * product [ poly [negate xj / (xi - xj), 1 / (xi - xj)] | (j, (xj, _)) <- ipts, i /= j ] | (i, (xi, y)) <- ipts ]
  where ipts = zip [0 :: Int ..] pts

-- | Rational roots.
roots :: Poly Rational -> [Rational]
roots p | null cs || all (== 0) (tail cs) = []
        | head cs == 0 = 0 : roots (fst (divMod' p x'))
        | otherwise = [r | a <- divisors (head ints), b <- divisors (last ints), gcd a b == 1, r <- [a % b, negate a % b], evaluate p r == 0]
  where
    cs = coefficients p
    l = foldl' lcm 1 (map denominator cs)
    ints = map (numerator . (* fromInteger l)) cs
    divisors n = [d | d <- [1 .. abs n], n `mod` d == 0]
