{-# LANGUAGE ViewPatterns, BangPatterns, ScopedTypeVariables #-}
-- Catches: views tested in the wrong order, or with the variables of another equation.
module Main (main) where

import Data.Char (toUpper)

firstWord :: String -> String
firstWord (words -> w : _) = w
firstWord _ = "none"

both :: Int -> Int -> String
both n (subtract n -> 0) = "equal"
both (even -> True) (even -> True) = "even"
both 3 _ = "three"
both n (compare n -> o) | LT <- o = "less"
both _ _ = "other"

pair :: (String, Int) -> String
pair (map toUpper -> s@('A' : _), show -> t) = s ++ t
pair (s, (> 5) -> True) = s ++ "!"
pair _ = "-"

cases :: Maybe Int -> [Int] -> Int
cases (Just 1) [x, (+ x) -> y] = y
cases (twice -> Just n) (length -> 3) = n
cases (Just n) _ = negate n
cases Nothing (sum -> s) = s

twice :: Maybe Int -> Maybe Int
twice (Just n) = Just (n * 2)
twice Nothing = Nothing

main :: IO ()
main = do
  putStrLn (firstWord "hello world")
  putStrLn (firstWord "  ")
  mapM_ putStrLn [both 1 1, both 2 4, both 3 1, both 1 5, both 5 1]
  mapM_ putStrLn [pair ("abc", 1), pair ("xyz", 6), pair ("xyz", 1)]
  mapM_ (putStrLn . show) [cases (Just 1) [4, 5], cases (Just 1) [1, 2, 3], cases (Just 9) [], cases Nothing [1, 2]]
  putStrLn ((\(show -> s) -> s ++ s) 12)
