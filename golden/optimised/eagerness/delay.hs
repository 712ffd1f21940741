-- Catches: an alternative that was put off in a function of (), and has become a thunk that the search keeps.
module Main where

choose :: [Int] -> (Int -> (() -> [Int]) -> [Int]) -> (() -> [Int]) -> [Int]
choose [] _ no = no ()
choose (x : xs) ok no = ok x (\_ -> choose xs ok no)

steps :: [Int -> (() -> [Int]) -> [Int]]
steps = [\a no -> a : no (), \_ no -> no ()]

main :: IO ()
main = print [choose [1, 2, 3] ok (\_ -> []) | ok <- steps]
