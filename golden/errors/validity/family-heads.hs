-- Catches: a newtype that says what its parameter is; the instance of a data instance, not Haskell 2010.
{-# LANGUAGE GADTs, TypeFamilies, StandaloneDeriving #-}
module Main (main) where

newtype Only a where
  Only :: Int -> Only Int

data family Key a
data instance Key Int = Key Int

deriving instance Show (Key Int)

instance Eq (Key Int) where
  _ == _ = True

main :: IO ()
main = print 1
