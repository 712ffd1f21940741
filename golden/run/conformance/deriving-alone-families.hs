{-# LANGUAGE DeriveFunctor, FlexibleContexts, FlexibleInstances, GADTs, StandaloneDeriving, TypeFamilies, UndecidableInstances #-}
-- Catches: deriving instances that name a data family and mean one of its instances.
module Main (main) where

data family Store k v

data instance Store Bool v = Two v v
newtype instance Store Int v = Many [(Int, v)]
data instance Store (a, b) v where
  Pair :: Store a v -> Store b v -> Store (a, b) v

deriving instance Show v => Show (Store Bool v)
deriving instance Eq v => Eq (Store Bool v)
deriving instance Functor (Store Bool)
deriving instance Show v => Show (Store Int v)
deriving instance (Show (Store a v), Show (Store b v)) => Show (Store (a, b) v)

class Shape s where
  data Measure s
  measure :: s -> Measure s

newtype Square = Square Int
instance Shape Square where
  newtype Measure Square = Side Int
  measure (Square n) = Side n
deriving instance Show (Measure Square)
deriving instance Ord (Measure Square)
deriving instance Eq (Measure Square)

main :: IO ()
main = do
  print (Pair (Two 'a' 'b') (Many [(1, 'c')]))
  print (fmap (+ 1) (Two 1 2) == Two 2 3, fmap show (Two 1 2))
  print (measure (Square 3), measure (Square 3) < measure (Square 4))
