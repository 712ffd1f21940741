-- Matrices over any ring, over unboxed arrays, and over fractions: products,
-- powers, determinants, elimination. Leans on: Num instances, Ratio, UArray, ST.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed
import Data.List (foldl', intercalate, transpose)
import Data.Ratio

newtype Matrix a = Matrix [[a]] deriving (Eq)

instance Show a => Show (Matrix a) where
  show (Matrix rows) = intercalate "\n" (map (unwords . map show) rows)

instance Functor Matrix where
  fmap f (Matrix rows) = Matrix (map (map f) rows)

instance Num a => Num (Matrix a) where
  Matrix a + Matrix b = Matrix (zipWith (zipWith (+)) a b)
  Matrix a * Matrix b = Matrix [[sum (zipWith (*) r c) | c <- transpose b] | r <- a]
  negate = fmap negate
  abs = fmap abs
  signum = fmap signum
  fromInteger n = Matrix [[fromInteger n]]

identity :: Num a => Int -> Matrix a
identity n = Matrix [[if i == j then 1 else 0 | j <- [1 .. n]] | i <- [1 .. n]]

fibonacci :: Int -> Integer
fibonacci 0 = 0
fibonacci n = let Matrix ((_ : x : _) : _) = Matrix [[1, 1], [1, 0]] ^ n in x

newtype Z7 = Z7 Int deriving (Eq, Ord)
instance Show Z7 where show (Z7 n) = show n
instance Num Z7 where
  Z7 a + Z7 b = Z7 ((a + b) `mod` 7)
  Z7 a * Z7 b = Z7 ((a * b) `mod` 7)
  negate (Z7 a) = Z7 (negate a `mod` 7)
  abs = id
  signum _ = 1
  fromInteger n = Z7 (fromInteger (n `mod` 7))

determinant :: Num a => Matrix a -> a
determinant (Matrix []) = 1
determinant (Matrix ([] : _)) = 1
determinant (Matrix (row : rows)) =
  sum [s * x * determinant (Matrix (map (without j) rows)) | (j, s, x) <- zip3 [0 ..] (cycle [1, -1]) row]
  where without j r = take j r ++ drop (j + 1) r

solve :: Matrix Rational -> [Rational] -> Maybe [Rational]
solve (Matrix a) b = back <$> foldM eliminate (zipWith (\r x -> r ++ [x]) a b) [0 .. n - 1]
  where
    n = length a
    eliminate rows k = case break ((/= 0) . (!! k)) (drop k rows) of
      (_, []) -> Nothing
      (before, p : after) ->
        let pivot = map (/ (p !! k)) p
            clear r = zipWith (\x y -> x - (r !! k) * y) r pivot
        in Just (map clear (take k rows) ++ [pivot] ++ map clear (before ++ after))
    back = map last

type U = UArray (Int, Int) Double

multiply :: U -> U -> U
multiply a b = runSTUArray (do
  let ((_, _), (n, m)) = bounds a
      ((_, _), (_, p)) = bounds b
  c <- newArray ((0, 0), (n, p)) 0
  forM_ [0 .. n] $ \i -> forM_ [0 .. p] $ \j -> do
    let s = foldl' (\acc k -> acc + a ! (i, k) * b ! (k, j)) 0 [0 .. m]
    writeArray c (i, j) s
  return c)

transposeInPlace :: Int -> [Int] -> [Int]
transposeInPlace n xs = elems (runSTUArray (do
  arr <- newListArray (0, n * n - 1) xs :: ST s (STUArray s Int Int)
  forM_ [0 .. n - 1] $ \i -> forM_ [i + 1 .. n - 1] $ \j -> do
    x <- readArray arr (i * n + j)
    y <- readArray arr (j * n + i)
    writeArray arr (i * n + j) y
    writeArray arr (j * n + i) x
  return arr))

main :: IO ()
main = do
  print (map fibonacci [0 .. 10], fibonacci 200)
  print (Matrix [[1, 2], [3, 4]] * Matrix [[0, 1], [1, 0]] + identity 2 :: Matrix Int)
  print (Matrix [[Z7 3, 5], [6, 2]] ^ (10 :: Int))
  print (determinant (Matrix [[2, 0, 1], [1, 3, 2], [1, 1, 1 :: Int]]), determinant (Matrix [[1 % 2, 1 % 3], [1 % 4, 1 % 5 :: Rational]]))
  print (solve (Matrix [[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]) [8, -11, -3])
  print (solve (Matrix [[1, 2], [2, 4]]) [1, 2])
  print (solve (Matrix [[1 % (i + j - 1) | j <- [1 .. 5]] | i <- [1 .. 5]]) [1, 0, 0, 0, 0])
  let a = listArray ((0, 0), (2, 2)) [1 .. 9] :: U
      rotation t = listArray ((0, 0), (1, 1)) [cos t, -(sin t), sin t, cos t] :: U
  print (elems (multiply a a))
  print (map (\x -> fromIntegral (round (x * 1e6) :: Int) / 1e6 :: Double) (elems (foldl' multiply (rotation 0) (replicate 12 (rotation (pi / 6))))))
  print (transposeInPlace 3 [1 .. 9])
