-- Programs whose numbers are Integer for want of a signature, and small.
module Main (main) where

fib :: Integer -> Integer
fib n = if n < 2 then n else fib (n - 1) + fib (n - 2)

total n = sum [x * x | x <- [1 .. n], x `mod` 3 == 0]

main :: IO ()
main = do
  print (fib 30)
  print (total 3000000)
  print (length (show (product [1 .. 3000 :: Integer])))
