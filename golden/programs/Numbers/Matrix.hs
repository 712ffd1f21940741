-- Matrices over any field, as arrays of the Report.
module Numbers.Matrix where

import Data.Array
import Data.Complex
import Data.List (foldl', maximumBy)
import Data.Ord (comparing)
import Numeric (showFFloat)

newtype Matrix a = Matrix { entries :: Array (Int, Int) a } deriving (Eq, Ord)

instance Show a => Show (Matrix a) where
  showsPrec d m = showParen (d > 10) (showString "fromRows " . showsPrec 11 (toRows m))

instance Functor Matrix where
  fmap f (Matrix a) = Matrix (fmap f a)

instance Foldable Matrix where
  foldr f z (Matrix a) = foldr f z a
  length = rangeSize . bounds . entries

instance Traversable Matrix where
  traverse f (Matrix a) = Matrix <$> traverse f a

instance Num a => Num (Matrix a) where
  (+) = pointwise (+)
  (-) = pointwise (-)
  a * b
    | shape b == (1, 1) = fmap (* (b `at` (1, 1))) a
    | columns a /= rows b = error ("multiplying " ++ show (shape a) ++ " by " ++ show (shape b))
    | otherwise = build (rows a) (columns b) (\i j -> sum [a `at` (i, k) `times` (b `at` (k, j)) | k <- [1 .. columns a]])
    where times x y = x * y
  negate = fmap negate
  abs = fmap abs
  signum = fmap signum
  fromInteger n = Matrix (array ((1, 1), (1, 1)) [((1, 1), fromInteger n)])

at :: Matrix a -> (Int, Int) -> a
at (Matrix a) ij = a Data.Array.! ij

pointwise :: (a -> b -> c) -> Matrix a -> Matrix b -> Matrix c
pointwise f (Matrix a) (Matrix b) = Matrix (listArray (bounds a) (zipWith f (elems a) (elems b)))

build :: Int -> Int -> (Int -> Int -> a) -> Matrix a
build m n f = Matrix (array ((1, 1), (m, n)) [((i, j), f i j) | i <- [1 .. m], j <- [1 .. n]])

fromRows :: [[a]] -> Matrix a
fromRows xss = Matrix (listArray ((1, 1), (length xss, length (head xss))) (concat xss))

toRows :: Matrix a -> [[a]]
toRows m = [[m `at` (i, j) | j <- [1 .. columns m]] | i <- [1 .. rows m]]

rows, columns :: Matrix a -> Int
rows = fst . snd . bounds . entries
columns = snd . snd . bounds . entries

shape :: Matrix a -> (Int, Int)
shape = snd . bounds . entries

identity :: Num a => Int -> Matrix a
identity n = build n n (\i j -> if i == j then 1 else 0)

flipped :: Matrix a -> Matrix a
flipped m = Matrix (ixmap ((1, 1), (columns m, rows m)) (\(i, j) -> (j, i)) (entries m))

adjoint :: RealFloat a => Matrix (Complex a) -> Matrix (Complex a)
adjoint = fmap conjugate . flipped

column :: Int -> Matrix a -> [a]
column j m = [m `at` (i, j) | i <- [1 .. rows m]]

-- Elimination with a measure for pivots: (permutation, lower and upper in one, sign).
lu :: (Fractional a, Ord b) => (a -> b) -> Matrix a -> ([Int], Matrix a, a)
lu measure m0 = foldl' step ([1 .. n], m0, 1) [1 .. n - 1]
  where
    n = rows m0
    step (p, m, s) k = (swapAt k r p, Matrix (swapped // updates), if r == k then s else negate s)
      where
        r = maximumBy (comparing (\i -> measure (m `at` (i, k)))) [k .. n]
        swapped = entries m // concat [[((k, j), m `at` (r, j)), ((r, j), m `at` (k, j))] | j <- [1 .. n]]
        pivot = swapped Data.Array.! (k, k)
        updates = concat
          [ ((i, k), f) : [((i, j), swapped Data.Array.! (i, j) - f * swapped Data.Array.! (k, j)) | j <- [k + 1 .. n]]
          | i <- [k + 1 .. n], let f = swapped Data.Array.! (i, k) / pivot ]
    swapAt i j xs = [if k == i then xs !! (j - 1) else if k == j then xs !! (i - 1) else x | (k, x) <- zip [1 ..] xs]

determinant :: (Fractional a, Ord b) => (a -> b) -> Matrix a -> a
determinant measure m = let (_, d, s) = lu measure m in s * product [d `at` (i, i) | i <- [1 .. rows m]]

solve :: (Fractional a, Ord b) => (a -> b) -> Matrix a -> [a] -> [a]
solve measure m b = elems x
  where
    (p, d, _) = lu measure m
    n = rows m
    y = listArray (1, n) [b !! (pi - 1) - sum [d `at` (i, j) * y Data.Array.! j | j <- [1 .. i - 1]] | (i, pi) <- zip [1 ..] p]
    x = listArray (1, n) [(y Data.Array.! i - sum [d `at` (i, j) * x Data.Array.! j | j <- [i + 1 .. n]]) / d `at` (i, i) | i <- [1 .. n]]

inverse :: (Fractional a, Ord b) => (a -> b) -> Matrix a -> Matrix a
inverse measure m = flipped (fromRows [solve measure m [if i == j then 1 else 0 | i <- [1 .. rows m]] | j <- [1 .. rows m]])

table :: Int -> Matrix Double -> String
table digits m = unlines [unwords [pad (showFFloat (Just digits) (tidy x) "") | x <- r] | r <- toRows m]
  where
    pad s = replicate (digits + 6 - length s) ' ' ++ s
    tidy x | abs x < 0.5 * 10 ^^ negate digits = 0
           | otherwise = x
