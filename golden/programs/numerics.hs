-- Catches arithmetic that is rounded in another order, and formats of numbers that are off by a place.
{-# LANGUAGE BangPatterns, FlexibleContexts, ScopedTypeVariables, TypeApplications #-}
-- Heat equation, LU, QR, power iteration, FFT, quadrature, splines, root finding, ODEs.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array
import Data.Array.ST
import Data.Array.Unboxed (UArray)
import qualified Data.Array.Unboxed as U
import Data.Bits
import Data.Complex
import Data.List
import Data.Word
import Numeric
import Text.Printf
import System.Environment (getArgs, getProgName)

type Matrix = UArray (Int, Int) Double
type Vec = UArray Int Double

fromRows :: [[Double]] -> Matrix
fromRows rs = U.listArray ((0, 0), (length rs - 1, length (head rs) - 1)) (concat rs)

rows :: Matrix -> [[Double]]
rows m = [[m U.! (i, j) | j <- [c0 .. c1]] | i <- [r0 .. r1]]
  where ((r0, c0), (r1, c1)) = U.bounds m

(|*|) :: Matrix -> Matrix -> Matrix
a |*| b
  | m /= m' = errorWithoutStackTrace (printf "sizes %dx%d and %dx%d" n m m' p)
  | otherwise = U.array ((0, 0), (n - 1, p - 1)) [((i, j), dot i j) | i <- [0 .. n - 1], j <- [0 .. p - 1]]
  where
    (_, (n1, m1)) = U.bounds a
    (_, (m1', p1)) = U.bounds b
    (n, m, m', p) = (n1 + 1, m1 + 1, m1' + 1, p1 + 1)
    dot i j = go 0 0 where go !k !s | k == m = s | otherwise = go (k + 1) (s + a U.! (i, k) * b U.! (k, j))

transposeM :: Matrix -> Matrix
transposeM m = U.ixmap ((c0, r0), (c1, r1)) (\(i, j) -> (j, i)) m
  where ((r0, c0), (r1, c1)) = U.bounds m

identity :: Int -> Matrix
identity n = U.accumArray (+) 0 ((0, 0), (n - 1, n - 1)) [((i, i), 1) | i <- [0 .. n - 1]]

-- | Decomposition with pivots: the packed factors, the permutation and the sign.
lu :: Matrix -> (Matrix, UArray Int Int, Double)
lu m = runST $ do
  a <- thaw m :: ST s (STUArray s (Int, Int) Double)
  p <- newListArray (0, n) [0 .. n] :: ST s (STUArray s Int Int)
  sgn <- newArray ((), ()) 1 :: ST s (STUArray s () Double)
  forM_ [0 .. n] $ \k -> do
    col <- forM [k .. n] $ \i -> (\x -> (abs x, i)) <$> readArray a (i, k)
    let (_, piv) = foldl1' (\x y -> if fst y > fst x then y else x) col
    when (piv /= k) $ do
      forM_ [0 .. n] $ \j -> do
        x <- readArray a (k, j)
        y <- readArray a (piv, j)
        writeArray a (k, j) y
        writeArray a (piv, j) x
      x <- readArray p k
      readArray p piv >>= writeArray p k
      writeArray p piv x
      readArray sgn () >>= writeArray sgn () . negate
    d <- readArray a (k, k)
    when (d /= 0) $ forM_ [k + 1 .. n] $ \i -> do
      f <- (/ d) <$> readArray a (i, k)
      writeArray a (i, k) f
      forM_ [k + 1 .. n] $ \j -> do
        x <- readArray a (i, j)
        y <- readArray a (k, j)
        writeArray a (i, j) (x - f * y)
  (,,) <$> freeze a <*> freeze p <*> readArray sgn ()
  where (_, (n, _)) = U.bounds m

det :: Matrix -> Double
det m = s * product [f U.! (i, i) | i <- range (0, fst (snd (U.bounds m)))]
  where (f, _, s) = lu m

solve :: Matrix -> [Double] -> [Double]
solve m b = U.elems x
  where
    (f, p, _) = lu m
    (_, (n, _)) = U.bounds m
    b' = U.listArray (0, n) b :: Vec
    y = listArray (0, n) [b' U.! (p U.! i) - sum [f U.! (i, j) * y ! j | j <- [0 .. i - 1]] | i <- [0 .. n]] :: Array Int Double
    x' = listArray (0, n) [(y ! i - sum [f U.! (i, j) * x' ! j | j <- [i + 1 .. n]]) / f U.! (i, i) | i <- [0 .. n]] :: Array Int Double
    x = U.listArray (0, n) (Data.Array.elems x') :: Vec

hilbert :: Int -> Matrix
hilbert n = U.listArray ((0, 0), (n - 1, n - 1)) [1 / fromIntegral (i + j + 1) | i <- [0 .. n - 1], j <- [0 .. n - 1]]

powerIteration :: Int -> Matrix -> (Double, [Double])
powerIteration k m = go k (fromRows (replicate (n + 1) [1])) 0
  where
    (_, (n, _)) = U.bounds m
    go 0 v l = (l, U.elems v)
    go i v _ = let w = m |*| v
                   l = maximumBy (\a b -> compare (abs a) (abs b)) (U.elems w)
               in go (i - 1) (U.amap (/ l) w) l

fft :: [Complex Double] -> [Complex Double]
fft [] = []
fft [x] = [x]
fft xs = zipWith (+) es ts ++ zipWith (-) es ts
  where
    (e, o) = deal xs
    es = fft e
    ts = zipWith (\k z -> cis (-2 * pi * fromIntegral k / fromIntegral n) * z) [0 :: Int ..] (fft o)
    n = length xs
    deal (a : b : r) = let (c, d) = deal r in (a : c, b : d)
    deal r = (r, [])

ifft :: [Complex Double] -> [Complex Double]
ifft zs = map ((/ fromIntegral (length zs)) . conjugate) (fft (map conjugate zs))

heat :: Int -> Int -> Double -> Vec
heat n steps alpha = runSTUArray $ do
  a <- newArray (0, n) 0
  b <- newArray (0, n) 0
  forM_ [n `div` 3 .. 2 * n `div` 3] $ \i -> writeArray a i 100
  let loop !k x y
        | k == steps = return x
        | otherwise = do
            forM_ [1 .. n - 1] $ \i -> do
              l <- readArray x (i - 1)
              c <- readArray x i
              r <- readArray x (i + 1)
              writeArray y i (c + alpha * (l - 2 * c + r))
            loop (k + 1) y x
  loop (0 :: Int) a b

simpson :: (Double -> Double) -> Double -> Double -> Int -> Double
simpson f a b n = h / 3 * (f a + f b + 4 * sum [f (a + fromIntegral k * h) | k <- [1, 3 .. n - 1]] + 2 * sum [f (a + fromIntegral k * h) | k <- [2, 4 .. n - 2]])
  where h = (b - a) / fromIntegral n

rk4 :: ([Double] -> [Double]) -> Double -> [Double] -> [Double]
rk4 f h y = zipWith5 (\a k1 k2 k3 k4 -> a + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)) y s1 s2 s3 s4
  where
    s1 = f y
    s2 = f (shift (h / 2) s1)
    s3 = f (shift (h / 2) s2)
    s4 = f (shift h s3)
    shift c = zipWith (\a k -> a + c * k) y

newton :: (Double -> Double) -> Double -> Either String (Int, Double)
newton f = go 0
  where
    go :: Int -> Double -> Either String (Int, Double)
    go 50 x = Left (printf "no root after 50 steps, at %.6g" x)
    go k x | isNaN x || isInfinite x = Left ("lost at " ++ show x)
           | abs (f x) < 1e-12 = Right (k, x)
           | otherwise = go (k + 1) (x - f x / ((f (x + e) - f (x - e)) / (2 * e)))
    e = 1e-6

main :: IO ()
main = do
  args <- getArgs
  name <- getProgName
  when (null name) $ putStrLn "no name"
  let size = case args of { (s : _) | [(k, "")] <- reads s -> k; _ -> 60 }
  let m = fromRows [[2, 1, -1, 3], [4, -2, 5, 1], [1, 1, 1, 1], [3, 0, 2, -4]]
  printf "det = %.6f\n" (det m)
  putStrLn (unwords (map (printf "%8.4f") (solve m [1, 2, 3, 4])))
  let (f, p, s) = lu m
  forM_ (rows f) $ putStrLn . concatMap (printf "%10.5f")
  print (U.elems p, s)
  print p
  forM_ [2 .. 8] $ \n -> printf "hilbert %d: %s\n" n (showEFloat (Just 4) (det (hilbert n)) "")
  let (l, v) = powerIteration 100 (fromRows [[4, 1, 0], [1, 3, 1], [0, 1, 2]])
  printf "eigenvalue %.9f of %s\n" l (show (map (\x -> fromIntegral (round (x * 1e6) :: Integer) / 1e6) v :: [Double]))
  let signal = [sin (2 * pi * 3 * t) + 0.5 * cos (2 * pi * 10 * t) | k <- [0 .. 63 :: Int], let t = fromIntegral k / 64]
      spectrum = fft (map (:+ 0) signal)
  forM_ (zip [0 :: Int ..] (map magnitude (take 33 spectrum))) $ \(k, a) -> when (a > 1e-6) $ printf "bin %2d: %8.4f\n" k a
  printf "back: %.3e\n" (maximum (zipWith (\a z -> if abs (a - realPart z) < 1e-12 then 0 else 1 :: Double) signal (ifft spectrum)))
  let h = heat size (size * size) 0.25
  putStrLn (unwords [showFFloat (Just 3) (h U.! i) "" | i <- [0, size `div` 6 .. size]])
  printf "total %.6f\n" (sum (U.elems h))
  printf "pi ~ %.10f, erf(1) ~ %.10f\n" (simpson (\x -> 4 / (1 + x * x)) 0 1 100) (2 / sqrt pi * simpson (\x -> exp (-x * x)) 0 1 100)
  let orbit = iterate (rk4 (\[x, y, vx, vy] -> let r3 = (x * x + y * y) ** 1.5 in [vx, vy, -x / r3, -y / r3]) 0.01) [1, 0, 0, 1.1]
      energy [x, y, vx, vy] = 0.5 * (vx * vx + vy * vy) - 1 / sqrt (x * x + y * y)
      energy _ = 0
  forM_ [0, 250 .. 1000] $ \k -> let o = orbit !! k in printf "%5d %9.5f %9.5f  E=%.7f\n" k (o !! 0) (o !! 1) (energy o)
  print (newton (\x -> x * x - 2) 1)
  print (newton (\x -> x ** 3 - 2 * x + 2) 0)
  print (fmap (\(k, x) -> (k, showFFloat (Just 8) x "")) (newton (\x -> cos x - x) 0.5))
  printf "%5d|%-5d|%05d|%+d|%x|%X|%o|%c|%s|%10s|%-10s|%%\n" (42 :: Int) (42 :: Int) (42 :: Int) (42 :: Int) (255 :: Int) (255 :: Word8) (8 :: Int) 'c' "str" "right" "left"
  printf "%e %g %g %g %.3s|%*d\n" (1234.5678 :: Double) (0.0001 :: Double) (1e10 :: Double) (3.5 :: Float) "truncated" (6 :: Int) (7 :: Int)
  print (map (truncate @Double @Int) [1.5, -1.5, 2.5], map (round @Double @Int) [0.5, 1.5, 2.5, -0.5, -1.5], map (ceiling @Double @Int) [1.2, -1.2], map (floor @Double @Int) [1.2, -1.2])
  print (popCount (0xF0F0 :: Word16), shiftL 1 10 :: Int, (0xFF :: Word8) `rotateL` 3, complement (0 :: Word32), testBit (5 :: Int) 2, (.&.) 12 10 :: Int, xor 12 10 :: Int)
  print (mkPolar 1 (pi / 2) * (0 :+ 1), phase ((-1) :+ 0), magnitude (3 :+ 4 :: Complex Double), sqrt ((-4) :+ 0) :: Complex Double)
  print (floatToDigits 10 (0.15625 :: Double), showHex (3735928559 :: Word32) "", showOct (64 :: Int) "", fst . head $ readHex @Int "ff", readFloat "2.5e3x" :: [(Double, String)])
  print (decodeFloat (1.5 :: Double), significand (8 :: Double), exponent (8 :: Double), scaleFloat 3 (1 :: Double), isNegativeZero (-0.0 :: Double), atan2 (-1) (-1 :: Double))
  print (m |*| fromRows [[1]])
