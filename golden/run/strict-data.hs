{-# LANGUAGE StrictData, NegativeLiterals #-}
-- Catches: fields that are lazy where StrictData says they are not, and the other way round.
module Main (main) where

data P = P Int ~Int
data Q = Q { q :: Int, r :: ~[Int] } | ~Int :* Maybe Int
newtype N = N Int

second :: P -> Int
second (P a _) = a

main :: IO ()
main = do
  putStrLn (show (second (P 1 (errorWithoutStackTrace "lazy"))))
  putStrLn (show (q (Q { q = 2, r = errorWithoutStackTrace "lazy" })))
  case N (errorWithoutStackTrace "newtype") of N _ -> putStrLn "newtype"
  putStrLn (show (abs -3 + negate -1))
  case errorWithoutStackTrace "left" :* Nothing of _ :* m -> putStrLn (maybe "none" show m)
  putStrLn (show (second (P (errorWithoutStackTrace "strict") 1)))
