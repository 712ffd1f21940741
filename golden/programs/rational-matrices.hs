-- Exact linear algebra with rationals, and the same code at other fields: Hilbert matrices are
-- inverted, determinants taken three ways, linear systems solved, characteristic polynomials found.
-- Leans on: classes with superclasses, Ratio Integer, arrays over tuples, polymorphism without
-- specialisation, showing of fractions, Maybe.
module Main where

import Data.Array
import Data.List
import Data.Ratio

infixl 7 .*., ^*
infixl 6 .+., .-.

class (Eq a, Show a) => Ring a where
  zero, one :: a
  (.+.), (.-.), (.*.) :: a -> a -> a
  neg :: a -> a
  neg x = zero .-. x
  x .-. y = x .+. neg y
  fromZ :: Integer -> a
  fromZ n
    | n < 0 = neg (fromZ (negate n))
    | n == 0 = zero
    | even n = let h = fromZ (n `div` 2) in h .+. h
    | otherwise = one .+. fromZ (n - 1)

class Ring a => Field a where
  inv :: a -> a
  (./.) :: a -> a -> a
  x ./. y = x .*. inv y

instance Ring Integer where { zero = 0; one = 1; (.+.) = (+); (.-.) = (-); (.*.) = (*); fromZ = id }
instance Ring Double where { zero = 0; one = 1; (.+.) = (+); (.-.) = (-); (.*.) = (*) }
instance Field Double where inv = recip
instance (Integral i, Show i) => Ring (Ratio i) where
  zero = 0 % 1
  one = 1 % 1
  (.+.) = (+)
  (.-.) = (-)
  (.*.) = (*)
instance (Integral i, Show i) => Field (Ratio i) where inv x = denominator x % numerator x

-- Whole numbers modulo a prime.
newtype Mod = Mod Integer deriving Eq
modulus :: Integer
modulus = 1000003
instance Show Mod where showsPrec d (Mod n) = showsPrec d n
instance Ring Mod where
  zero = Mod 0
  one = Mod 1
  Mod a .+. Mod b = Mod ((a + b) `mod` modulus)
  Mod a .*. Mod b = Mod ((a * b) `mod` modulus)
  neg (Mod a) = Mod (negate a `mod` modulus)
  fromZ n = Mod (n `mod` modulus)
instance Field Mod where
  inv (Mod a) = Mod (go a modulus 1 0 `mod` modulus)
    where go 1 _ x _ = x
          go 0 _ _ _ = error "no inverse"
          go r0 r1 x0 x1 = let q = r1 `div` r0 in go (r1 - q * r0) r0 (x1 - q * x0) x0

-- Polynomials, the lowest coefficient first.
newtype Poly a = Poly [a] deriving Eq

poly :: Ring a => [a] -> Poly a
poly = Poly . reverse . dropWhile (== zero) . reverse

instance Ring a => Show (Poly a) where
  show (Poly []) = "0"
  show (Poly cs) = intercalate " + " [term c i | (c, i) <- reverse (zip cs [0 :: Int ..]), c /= zero]
    where term c 0 = showsPrec 7 c ""
          term c i = (if c == one then "" else showsPrec 7 c "") ++ "x" ++ (if i == 1 then "" else '^' : show i)

instance Ring a => Ring (Poly a) where
  zero = Poly []
  one = Poly [one]
  Poly as .+. Poly bs = poly (add as bs)
    where add (x : xs) (y : ys) = (x .+. y) : add xs ys
          add xs [] = xs
          add [] ys = ys
  neg (Poly as) = Poly (map neg as)
  Poly as .*. Poly bs = foldr (\a r -> scale a (Poly bs) .+. shift r) zero as
    where scale a (Poly xs) = poly (map (a .*.) xs)
          shift (Poly xs) = poly (zero : xs)

at :: Ring a => Poly a -> a -> a
at (Poly cs) x = foldr (\c r -> c .+. x .*. r) zero cs

-- Matrices

newtype Matrix a = Matrix (Array (Int, Int) a) deriving Eq

instance Show a => Show (Matrix a) where
  show m = intercalate "\n" [unwords (zipWith pad widths r) | r <- cells]
    where cells = map (map show) (rows m)
          widths = map (maximum . map length) (transpose cells)
          pad w s = replicate (w - length s) ' ' ++ s

fromRows :: [[a]] -> Matrix a
fromRows rs = Matrix (listArray ((1, 1), (length rs, length (head rs))) (concat rs))

rows :: Matrix a -> [[a]]
rows (Matrix a) = [[a ! (i, j) | j <- [1 .. n]] | i <- [1 .. m]] where (_, (m, n)) = bounds a

order :: Matrix a -> Int
order (Matrix a) = fst (snd (bounds a))

generate :: Int -> (Int -> Int -> a) -> Matrix a
generate n f = Matrix (array ((1, 1), (n, n)) [((i, j), f i j) | i <- [1 .. n], j <- [1 .. n]])

(^*) :: Ring a => Matrix a -> Matrix a -> Matrix a
Matrix a ^* Matrix b = Matrix (array ((1, 1), (m, p))
  [((i, k), foldl' (.+.) zero [a ! (i, j) .*. b ! (j, k) | j <- [1 .. n]]) | i <- [1 .. m], k <- [1 .. p]])
  where (_, (m, n)) = bounds a
        (_, (_, p)) = bounds b

identity :: Ring a => Int -> Matrix a
identity n = generate n (\i j -> if i == j then one else zero)

plusScaled :: Ring a => Matrix a -> a -> Matrix a
plusScaled (Matrix m) c = Matrix (accum (.+.) m [((i, i), c) | i <- [1 .. order (Matrix m)]])

trace' :: Ring a => Matrix a -> a
trace' (Matrix m) = foldl' (.+.) zero [m ! (i, i) | i <- [1 .. order (Matrix m)]]

-- Elimination by rows, with a pivot that is not zero; also the factor for the determinant.
eliminate :: Field a => [[a]] -> Maybe ([[a]], a)
eliminate m0 = go 0 one m0
  where
    n = length m0
    go k d m
      | k == n = Just (m, d)
      | otherwise = case [i | i <- [k .. n - 1], (m !! i) !! k /= zero] of
          [] -> Nothing
          p : _ ->
            let (above, below) = splitAt k (swap k p m)
                pivot : rest = below
                lead = pivot !! k
                scaled = map (./. lead) pivot
                clear r = let c = r !! k in if c == zero then r else zipWith (\x y -> x .-. c .*. y) r scaled
                sign = if p == k then lead else neg lead
            in go (k + 1) (d .*. sign) (map clear above ++ scaled : map clear rest)
    swap i j xs
      | i == j = xs
      | otherwise = [pick x l | (x, l) <- zip xs [0 ..]]
      where pick x l | l == i = xs !! j
                     | l == j = xs !! i
                     | otherwise = x

inverse :: Field a => Matrix a -> Maybe (Matrix a)
inverse m = do
  (rs, _) <- eliminate (zipWith (++) (rows m) (rows (identity n `asTypeOf` m)))
  return (fromRows (map (drop n) rs))
  where n = order m

determinant :: Field a => Matrix a -> a
determinant m = maybe zero snd (eliminate (rows m))

-- By minors: exponential, needs a ring only.
laplace :: Ring a => [[a]] -> a
laplace [] = one
laplace (r : rs) = foldl' (.+.) zero
  [ (if even i then id else neg) (x .*. laplace (map (without i) rs)) | (x, i) <- zip r [0 :: Int ..], x /= zero ]
  where without i xs = let (a, b) = splitAt i xs in a ++ drop 1 b

-- Faddeev and LeVerrier.
characteristic :: Field a => Matrix a -> Poly a
characteristic a = poly (reverse (one : go 1 (identity n)))
  where
    n = order a
    go k m | k > n = []
           | otherwise = let am = a ^* m
                             c = neg (trace' am ./. fromZ (fromIntegral k))
                         in c : go (k + 1) (plusScaled am c)

solveLinear :: Field a => Matrix a -> [a] -> Maybe [a]
solveLinear m b = fmap (map last . fst) (eliminate (zipWith (\r x -> r ++ [x]) (rows m) b))

hilbert :: Field a => Int -> Matrix a
hilbert n = generate n (\i j -> inv (fromZ (fromIntegral (i + j - 1))))

main :: IO ()
main = do
  let h4 = hilbert 4 :: Matrix Rational
  print h4
  print (inverse h4)
  print (fmap (h4 ^*) (inverse h4) == Just (identity 4))
  let h18 = hilbert 18 :: Matrix Rational
      Just i18 = inverse h18
  print (h18 ^* i18 == identity 18)
  print (numerator (maximum (concat (rows i18))))
  print (denominator (determinant h18))
  let hm = hilbert 24 :: Matrix Mod
  print (fmap (hm ^*) (inverse hm) == Just (identity 24))
  print (determinant hm)
  let m = fromRows [[2, -1, 0], [1, 3, 5], [4, 0, -2]] :: Matrix Rational
  print (determinant m, laplace (rows m), characteristic m)
  print (at (characteristic m) 0, negate (determinant m))
  print (characteristic (hilbert 5 :: Matrix Rational))
  print (laplace (rows (generate 7 (\i j -> fromIntegral ((i * j * 7 + i + 3 * j) `mod` 11)) :: Matrix Integer)))
  print (solveLinear m [1, 2, 3])
  print (solveLinear (fromRows [[1, 2], [2, 4]]) [1, 2 :: Rational])
  let x = Poly [0, 1] :: Poly Integer
      xs = [[x, one, zero], [one, x, one], [zero, one, x]]
  print (laplace xs)
  print (foldl' (.*.) one (replicate 12 (x .+. one)))
  print (fmap (map (\d -> fromIntegral (round (d * 1e6)) / 1e6)) (solveLinear (hilbert 5 :: Matrix Double) [1, 1, 1, 1, 1]))
