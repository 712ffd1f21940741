-- Catches: two instances for one type.
module Main (main) where

data Colour = Red | Green
  deriving Eq

instance Show Colour where
  show Red = "red"
  show Green = "green"

instance Show Colour where
  show _ = "colour"

main :: IO ()
main = print (Red == Green) >> print Red
