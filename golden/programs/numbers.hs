-- Catches arithmetic on complex and rational entries through one class: elimination, eigenvalues, roots, least squares.
module Main (main) where

import Control.Monad
import Data.Array
import Data.Complex
import Data.List
import Data.Ratio
import Numbers.Matrix hiding (at)
import qualified Numbers.Matrix as M
import Text.Printf

hilbert :: Fractional a => Int -> Matrix a
hilbert n = build n n (\i j -> 1 / fromIntegral (i + j - 1))

-- Reflections make the matrix triangular: (the triangle, the product of the reflections).
qr :: Matrix Double -> (Matrix Double, Matrix Double)
qr m = foldl step (identity (rows m), m) [1 .. min (rows m - 1) (columns m)]
  where
    n = rows m
    step (q, r) k = (q * h, h * r)
      where
        x = [if i < k then 0 else M.at r (i, k) | i <- [1 .. n]]
        norm = sqrt (sum (map (^ 2) x))
        alpha = if x !! (k - 1) > 0 then negate norm else norm
        v = [xi - (if i == k then alpha else 0) | (i, xi) <- zip [1 ..] x]
        vv = sum (map (^ (2 :: Int)) v)
        h | vv == 0 = identity n
          | otherwise = build n n (\i j -> (if i == j then 1 else 0) - 2 * v !! (i - 1) * v !! (j - 1) / vv)

eigenvalues :: Int -> Matrix Double -> [Double]
eigenvalues steps m = sort [M.at final (i, i) | i <- [1 .. rows m]]
  where final = iterate (\a -> let (q, r) = qr a in r * q) m !! steps

-- All roots of a polynomial at once.
roots :: [Complex Double] -> [Complex Double]
roots cs = until' (iterate improve start)
  where
    n = length cs - 1
    monic = map (/ last cs) cs
    value z = foldr (\c acc -> c + z * acc) 0 monic
    start = take n (iterate (* (0.4 :+ 0.9)) 1)
    improve zs = [z - value z / product [z - w | (j, w) <- zip [0 :: Int ..] zs, j /= i] | (i, z) <- zip [0 ..] zs]
    until' (a : b : rest)
      | maximum (map magnitude (zipWith (-) a b)) < 1e-13 = b
      | otherwise = until' (b : rest)
    until' _ = []

leastSquares :: Matrix Double -> [Double] -> [Double]
leastSquares a b = solve abs (at' * a) (concat (toRows (at' * fromRows (map pure b))))
  where at' = flipped a

conjugateGradient :: (Int -> [(Int, Double)]) -> Array Int Double -> Int -> (Int, Double, Array Int Double)
conjugateGradient row b limit = go 0 (fmap (const 0) b) b b (dotted b b)
  where
    dotted u v = sum (zipWith (*) (elems u) (elems v))
    combine k u v = listArray (bounds u) (zipWith (\x y -> x + k * y) (elems u) (elems v))
    times u = listArray (bounds u) [sum [w * u ! j | (j, w) <- row i] | i <- indices u]
    go k x r p rr
      | k >= limit || rr < 1e-20 = (k, sqrt rr, x)
      | otherwise = go (k + 1) x' r' (combine (rr' / rr) r' p) rr'
      where
        ap = times p
        alpha = rr / dotted p ap
        x' = combine alpha x p
        r' = combine (negate alpha) r ap
        rr' = dotted r' r'

newtype Poly a = Poly [a] deriving (Eq)

instance (Show a, Num a, Ord a) => Show (Poly a) where
  show (Poly cs) = case [(c, i) | (i, c) <- reverse (zip [0 :: Int ..] cs), c /= 0] of
    [] -> "0"
    t : ts -> first t ++ concatMap rest ts
    where
      first (c, i) = (if c < 0 then "-" else "") ++ body (abs c) i
      rest (c, i) = (if c < 0 then " - " else " + ") ++ body (abs c) i
      body c 0 = show c
      body c i = (if c == 1 then "" else showsPrec 8 c "*") ++ "x" ++ (if i == 1 then "" else '^' : show i)

instance (Num a, Eq a) => Num (Poly a) where
  Poly a + Poly b = Poly (strip (long a b))
    where long (x : xs) (y : ys) = (x + y) : long xs ys
          long xs [] = xs
          long [] ys = ys
  Poly a * Poly b = Poly (strip [sum [a !! i * b !! (k - i) | i <- [0 .. k], i < length a, k - i < length b] | k <- [0 .. length a + length b - 2]])
  negate (Poly a) = Poly (map negate a)
  abs = id
  signum = id
  fromInteger n = Poly (strip [fromInteger n])

strip :: (Num a, Eq a) => [a] -> [a]
strip = dropWhileEnd (== 0)

characteristic :: Matrix Rational -> Poly Rational
characteristic m = Poly (reverse (map snd (scanl step (identity n, 1) [1 .. n])))
  where
    n = rows m
    step (b, _) k = (ab + fmap (* c) (identity n), c)
      where ab = m * b
            c = negate (sum [M.at ab (i, i) | i <- [1 .. n]]) / fromIntegral k

nice :: Complex Double -> String
nice (a :+ b)
  | abs b < 1e-9 = printf "%.6f" a
  | otherwise = printf "%.6f%+.6fi" (if abs a < 1e-9 then 0 else a) b

main :: IO ()
main = do
  let h = hilbert 5 :: Matrix Rational
  print (determinant abs h)
  print (inverse abs h)
  print (h * inverse abs h == identity 5)
  print (fmap (fromRational :: Rational -> Double) h * 2 == 0 || length h == 25)
  printf "%.8e %.8e\n" (determinant abs (hilbert 8) :: Double) (fromRational (determinant abs (hilbert 8)) :: Double)
  let m = fromRows [[4, 1, -2, 2], [1, 2, 0, 1], [-2, 0, 3, -2], [2, 1, -2, -1]] :: Matrix Double
      (q, r) = qr m
  putStr (table 5 q)
  putStr (table 5 r)
  putStr (table 3 (q * r - m))
  forM_ (eigenvalues 200 m) (printf "%12.6f\n")
  let p = characteristic (fmap toRational m)
  print p
  print (p * p - 1)
  let Poly cs = p
  mapM_ (putStrLn . nice) (sortOn realPart (roots (map ((:+ 0) . fromRational) cs)))
  mapM_ (putStrLn . nice) (sortOn phase (roots [1, 0, 0, 0, 0, 0, 0, 1]))
  let c = fromRows [[1 :+ 2, 3, 0 :+ (-1)], [2, 0 :+ 1, 1], [1 :+ (-1), 4, 2 :+ 2]] :: Matrix (Complex Double)
      x = solve magnitude c [1, 0 :+ 1, -1]
  mapM_ (putStrLn . nice) x
  mapM_ (putStrLn . nice) (concat (toRows (c * fromRows (map pure x))))
  putStrLn (nice (determinant magnitude c))
  print (adjoint (fromRows [[1 :+ 2, 0 :+ (-3)]]) :: Matrix (Complex Double))
  print (mkPolar 2 (pi / 3) :: Complex Float, cis 1 :: Complex Double)
  let xs = [0, 0.25 .. 3] :: [Double]
      ys = [1.5 - 2 * t + 0.75 * t * t + 0.01 * sin (40 * t) | t <- xs]
  print (map (printf "%.4f" :: Double -> String) (leastSquares (fromRows [[1, t, t * t] | t <- xs]) ys))
  let side = 24
      ix i j = i * side + j
      row k = let (i, j) = k `divMod` side in (k, 4) : [(ix a b', -1) | (a, b') <- [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)], a >= 0, b' >= 0, a < side, b' < side]
      b = listArray (0, side * side - 1) (replicate (side * side) 1)
      (k, e, sol) = conjugateGradient row b 200
  printf "%d steps, %s, middle %.6f, sum %.6f\n" k (if e < 1e-9 then "converged" else "not converged") (sol ! ix 12 12) (sum (elems sol))
  print (traverse (\v -> if v == 0 then Nothing else Just (1 / v)) (fromRows [[1, 2], [4, 8 :: Double]]))
  print (maximum (hilbert 3 :: Matrix (Ratio Int)), sum (hilbert 3 :: Matrix (Ratio Int)), shape (hilbert 3 :: Matrix Float))
