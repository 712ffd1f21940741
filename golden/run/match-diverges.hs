-- The second equation is ruled out by its last pattern, but its first comes
-- before: it is evaluated. Catches: a decision tree that forgets the tests left
-- of one that failed, and answers 3.
module Main where

data Colour = Red | Green | Blue

f :: Bool -> Colour -> Int
f _    Red   = 1
f True Green = 2
f _    _     = 3

main :: IO ()
main = do
  print (f first Red)
  print (f first Blue)
  where
    first = errorWithoutStackTrace "the first is evaluated"
