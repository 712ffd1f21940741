-- Catches: a strict field that holds a thunk, or is evaluated again when it is taken out.
module Main where

data P = P !Int Int

swap :: P -> P
swap (P a b) = P b a

first :: P -> Int
first (P a _) = a

second :: P -> Int
second (P _ b) = b

main :: IO ()
main = print (first (swap (P 1 2)) + second (P (1 + 2) 3))
