-- A strict field of a value of which another field is used. Catches:
-- constructors that do not evaluate their strict fields.
module Main where

data P = P Int !Int

main :: IO ()
main = do
  putStrLn "before"
  print (case P 1 (errorWithoutStackTrace "evaluated") of P n _ -> n)
