-- Fast Fourier transform: recursive, its inverse, convolution, and polynomials
-- multiplied by it. Leans on: Complex, floating point, zipWith3, number formatting.
module Main (main) where

import Data.Complex
import Data.List (intercalate)
import Numeric (showFFloat)

fft, ifft :: [Complex Double] -> [Complex Double]
fft = transform (-1)
ifft xs = map (/ fromIntegral (length xs)) (transform 1 xs)

transform :: Double -> [Complex Double] -> [Complex Double]
transform _ [] = []
transform _ [x] = [x]
transform sign xs = zipWith (+) es ts ++ zipWith (-) es ts
  where
    n = length xs
    (evens, odds) = split xs
    es = transform sign evens
    ts = zipWith (*) (map (\k -> cis (sign * 2 * pi * fromIntegral k / fromIntegral n)) [0 .. n - 1 :: Int]) (transform sign odds)

split :: [a] -> ([a], [a])
split [] = ([], [])
split (x : xs) = let (a, b) = split xs in (x : b, a)

dft :: [Complex Double] -> [Complex Double]
dft xs = [sum [x * cis (-2 * pi * fromIntegral (j * k) / fromIntegral n) | (j, x) <- zip [0 ..] xs] | k <- [0 .. n - 1]]
  where n = length xs

multiply :: [Int] -> [Int] -> [Int]
multiply a b = take (length a + length b - 1) (map (round . realPart) (ifft (zipWith (*) (fft (pad a)) (fft (pad b)))))
  where
    size = head [s | s <- iterate (* 2) 1, s >= length a + length b]
    pad xs = take size (map fromIntegral xs ++ repeat 0)

bigProduct :: Integer -> Integer -> Integer
bigProduct x y = foldr (\d acc -> fromIntegral d + 10 * acc) 0 (multiply (digits x) (digits y))
  where
    digits 0 = []
    digits n = let (q, r) = n `divMod` 10 in fromIntegral r : digits q

render :: Complex Double -> String
render (a :+ b) = f a ++ (if b < -1e-9 then "-" else "+") ++ f (abs b) ++ "i"
  where f x = showFFloat (Just 4) (if abs x < 1e-9 then 0 else x) ""

main :: IO ()
main = do
  let signal = [fromIntegral (n * n `mod` 7) :+ 0 | n <- [0 .. 15 :: Int]]
      spectrum = fft signal
  putStrLn (intercalate " " (map render spectrum))
  putStrLn (intercalate " " (map render (ifft spectrum)))
  print (maximum (map magnitude (zipWith (-) spectrum (dft signal))) < 1e-9)
  print (maximum (map magnitude (zipWith (-) signal (ifft spectrum))) < 1e-9)
  print (multiply [1, 2, 3] [4, 5], multiply [1, 1] [1, -1])
  print (bigProduct 123456789 987654321, 123456789 * 987654321 :: Integer)
  putStrLn (render (mkPolar 2 (pi / 3)) ++ " " ++ render (sqrt ((-4) :+ 0)) ++ " " ++ render (exp (0 :+ pi)))
  let tones = [sin (2 * pi * 3 * t / 32) + 0.5 * sin (2 * pi * 5 * t / 32) | t <- [0 .. 31]] :: [Double]
  print [k | (k, x) <- zip [0 .. 15 :: Int] (fft (map (:+ 0) tones)), magnitude x > 1]
