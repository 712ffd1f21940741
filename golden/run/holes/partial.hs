{-# LANGUAGE NamedWildCards #-}
{-# LANGUAGE PartialTypeSignatures #-}
{-# LANGUAGE RankNTypes #-}
{-# LANGUAGE ScopedTypeVariables #-}
{-# OPTIONS_GHC -Wno-partial-type-signatures #-}
-- Catches: signatures with holes of which nothing is believed, and contexts that stay empty.
module Main (main) where

both :: (forall a. [a] -> Int) -> _ -> (Int, _)
both f (xs, ys) = (f xs, f ys)

describe :: forall a. (Show a, _) => a -> a -> String
describe x y = if same x y then show x else show [x, y]
  where
    same :: a -> a -> _
    same = (==)

twice :: _f -> _f -> [_f]
twice x y = [x, y]

total :: _ -> Int
total = go 0
  where
    go :: Int -> [_] -> _
    go n [] = n
    go n (x : rest) = go (n + x) rest

main :: IO ()
main = do
  print (both length ("abc", [True]))
  putStrLn (describe 'a' 'b')
  putStrLn (describe [1 :: Int] [1])
  print (twice 1 (2 :: Int))
  print (total [1 .. 10], (read "5" :: _) + total [])
  print ((reverse :: [_] -> _) "hole")
