-- Catches: hints that are missing where a class has no instance, or that are about another slip.
module Main (main) where

data Colour = Red | Green

main :: IO ()
main = do
  print Red
  putStrLn ("n = " ++ 3)
  print (sum [1, 2, 3] / length [1, 2, 3])
  print (sub (1, 2))
  print (not True && 1)
  print (sub 3 -2)
  print (half 3)
  print (map (+ 1) [1, 2, 'c'])

sub a b = a - b

half n = 2 div n
