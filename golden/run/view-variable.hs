-- Catches a view pattern whose function is applied to a name that does not exist: the value that is
-- matched is a variable already, and no binding was made for it.
{-# LANGUAGE ViewPatterns #-}
module Main where

parities :: [Int] -> [String]
parities ns = [case n of { (even -> True) -> "even"; _ -> "odd" } | n <- ns]

both :: Int -> Int -> String
both n m = case n of
  k@((> m) -> True) -> "above" ++ show k
  ((subtract m -> d)) | d > -2 -> "near"
  _ -> "below"

main :: IO ()
main = do
  print (parities [1, 2, 3])
  print (map (`both` 5) [1, 4, 5, 6])
