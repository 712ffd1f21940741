{-# LANGUAGE DeriveTraversable #-}
-- Catches: containers whose elements cannot be reached.
module Main (main) where

newtype Predicate a = Predicate (a -> Bool) deriving (Functor)
newtype Reader r a = Reader (r -> a) deriving (Functor, Foldable)
data Twisted a = Twisted (Either a Int) deriving (Functor)
data Nullary = Nullary deriving (Functor)

main :: IO ()
main = putStrLn "no"
