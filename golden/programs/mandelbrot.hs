-- Fractals in characters: Mandelbrot, Julia, Sierpinski, a fern of an automaton.
-- Leans on: until and takeWhile over iterate, Complex, Bits, list comprehensions.
module Main (main) where

import Data.Bits
import Data.Complex
import Data.List (unfoldr)

escape :: Int -> Complex Double -> Complex Double -> Int
escape limit c = length . takeWhile ((< 4) . norm) . take limit . iterate (\z -> z * z + c)
  where norm (a :+ b) = a * a + b * b

shade :: Int -> Char
shade n = " .:-=+*#%@" !! min 9 (n `div` 4)

mandelbrot, julia :: Int -> Int -> [String]
mandelbrot w h = [[shade (escape 39 (x :+ y) 0) | x <- range w (-2) 0.6] | y <- range h (-1.2) 1.2]
julia w h = [[shade (escape 39 ((-0.7) :+ 0.27015) (x :+ y)) | x <- range w (-1.5) 1.5] | y <- range h (-1) 1]

range :: Int -> Double -> Double -> [Double]
range n a b = [a + (b - a) * fromIntegral i / fromIntegral (n - 1) | i <- [0 .. n - 1]]

sierpinski :: Int -> [String]
sierpinski n = [replicate (n - 1 - y) ' ' ++ concat [if x .&. (y - x) == 0 then "* " else "  " | x <- [0 .. y]] | y <- [0 .. n - 1]]

automaton :: Int -> Int -> Int -> [String]
automaton rule width steps = map (map (\b -> if b then '#' else '.')) (take steps (iterate next start))
  where
    start = [i == width `div` 2 | i <- [0 .. width - 1]]
    next row = [testBit rule (number [l, c, r]) | (l, c, r) <- zip3 (last row : row) row (tail row ++ [head row])]
    number = foldl (\n b -> 2 * n + fromEnum b) 0

dragon :: Int -> String
dragon n = iterate grow "R" !! n
  where grow s = s ++ "R" ++ reverse (map flipTurn s)
        flipTurn c = if c == 'R' then 'L' else 'R'

gray :: Int -> [String]
gray n = [[if testBit (i `xor` shiftR i 1) b then '1' else '0' | b <- [n - 1, n - 2 .. 0]] | i <- [0 .. bit n - 1 :: Int]]

collatz :: Int -> [Int]
collatz = unfoldr (\n -> if n == 0 then Nothing else Just (n, if n == 1 then 0 else if even n then n `div` 2 else 3 * n + 1))

main :: IO ()
main = do
  mapM_ putStrLn (mandelbrot 60 21)
  mapM_ putStrLn (julia 50 15)
  mapM_ putStrLn (sierpinski 8)
  mapM_ putStrLn (automaton 30 31 15)
  putStrLn (dragon 4)
  putStrLn (unwords (gray 3))
  print (collatz 27 !! 50, length (collatz 27), maximum (collatz 27))
