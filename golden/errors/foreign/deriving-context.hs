-- Catches derived instances whose context would say more than which variables need the class.
{-# LANGUAGE StandaloneDeriving, FlexibleContexts, UndecidableInstances #-}
module Main (main) where

data Boxed f = Boxed (f Int) deriving (Show)

newtype Pair f a = Pair (f a a) deriving (Eq)

data Fine f a = Fine (f a) deriving (Eq, Show)

data Written f = Written (f Int)
deriving instance Show (f Int) => Show (Written f)

main :: IO ()
main = print (Fine (Just 'c')) >> print (Written [1])
