-- Sums over lists of composed functions. Catches: dead variables that keep lists alive.
module Main where

compose :: [Int -> Int] -> Int -> Int
compose fs = foldr (.) id fs

main :: IO ()
main = do
  print (compose (map (+) (takeWhile (< 1000000) (iterate (+ 1) 1))) 0)
  print (sum (map (\f -> f 3) (map (*) (takeWhile (< 3000000) (iterate (+ 1) 1)))))
  print (foldr (\x k acc -> k (acc + x)) id (takeWhile (< 3000000) (iterate (+ 1) 1)) 0)
