-- A constructor with a strict field, given its arguments by a function.
-- Catches: constructors as functions that do not evaluate, or that evaluate
-- before anything asks for the value.
module Main where

data P = P Int !Int

main :: IO ()
main = do
  putStrLn "before"
  let ps = zipWith P [1, 2] [errorWithoutStackTrace "evaluated", 3]
  print (length ps)
  print (case ps !! 1 of P n _ -> n)
  print (case ps !! 0 of P n _ -> n)
