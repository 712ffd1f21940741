-- Catches: classes that the compiler cannot write instances of.
module Main (main) where

class Pretty a where
  pretty :: a -> String

data Colour = Red | Green deriving (Eq, Pretty)

newtype Age = Age Int deriving (Num)

main :: IO ()
main = print (Red == Green)
