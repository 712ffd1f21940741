-- Catches: a variable that is evaluated a second time where it is known to be a value.
module Main where

suffix :: [Int] -> [Int]
suffix xs = case xs of
  []    -> xs
  _ : _ -> case xs of
    _ : ys -> case ys of
      [] -> xs
      _  -> ys
    []     -> xs

main :: IO ()
main = print (length (suffix [1, 2]))
