-- Catches: fields of types without an instance.
module Main (main) where

data Secret = Secret
data Box = Box Secret deriving (Show)
data Action = Action (Int -> Int) deriving (Eq)

main :: IO ()
main = print (Box Secret)
