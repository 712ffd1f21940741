-- No alternative of a case matches. Catches: the place of the whole function in
-- the message instead of that of the case.
module Main where

main :: IO ()
main = putStrLn (case length "four" of
  1 -> "one"
  2 -> "two")
