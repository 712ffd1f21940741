-- Catches: a boxed literal that is allocated anew, or once for every place that mentions it.
module Main where

collatz :: Int -> Int
collatz 1 = 0
collatz n
  | even n    = 1 + collatz (n `quot` 2)
  | otherwise = 1 + collatz (3 * n + 1)

grade :: Char -> Char
grade 'a' = 'b'
grade 'b' = 'a'
grade c   = c

main :: IO ()
main = print (collatz 27) >> putStrLn [grade 'b']
