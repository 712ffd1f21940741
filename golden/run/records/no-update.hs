-- Catches: an update of a constructor without the field.
module Main (main) where

data T = A { x :: Int, y :: Int } | B { x :: Int } | C

value :: T -> Int
value A { x = n, y = m } = n + m
value (B n) = n
value C {} = 0

main :: IO ()
main = do
  putStrLn (show (value ((A 1 2) { x = 10 })))
  putStrLn (show (value ((B 1) { x = 20 })))
  putStrLn (show (value ((A 3 4) { y = 30, x = 5 })))
  putStrLn (show (value ((B 1) { y = 2 })))
