{-# LANGUAGE FlexibleInstances, IncoherentInstances, OverlappingInstances #-}
-- Catches: the extensions that stand for a pragma in each instance.
module Main (main) where

class Name a where
  name :: a -> String
instance Name a where
  name _ = "?"
instance Name Int where
  name = show
instance Name a => Name [a] where
  name xs = concatMap name xs
instance Name String where
  name = id

generic :: a -> String
generic x = name x

main :: IO ()
main = putStrLn (unwords [name (3 :: Int), name "abc", name [1 :: Int, 2], name True, generic 'c'])
