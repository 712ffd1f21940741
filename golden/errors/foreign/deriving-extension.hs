-- Catches: classes that Haskell 2010 does not derive, without their extension.
module Main (main) where

data Pair a = Pair a a deriving (Functor)

main :: IO ()
main = putStrLn "no"
