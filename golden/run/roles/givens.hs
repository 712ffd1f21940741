-- Catches: casts that follow from assumptions only by symmetry, in several steps, or from a quantified one.
{-# LANGUAGE FlexibleContexts, QuantifiedConstraints, RankNTypes, RoleAnnotations #-}
module Main (main) where

import Data.Coerce (Coercible, coerce)

newtype Age = Age Int deriving (Show)
newtype Years = Years Age deriving (Show)

back :: Coercible a b => [b] -> [a]
back = coerce

both :: (Coercible a b, Coercible b c) => Maybe b -> Maybe a -> Maybe c
both _ = coerce

inner :: Coercible [a] [b] => b -> a
inner = coerce

below :: (forall x y. Coercible x y => Coercible (m x) (m y)) => m Int -> m Age
below = coerce

type role Tagged phantom _
data Tagged t a = Tagged a deriving (Show)

retag :: Tagged Bool Int -> Tagged Char Age
retag = coerce

main :: IO ()
main = do
  print (back [Age 1, Age 2] :: [Int])
  print (both (Just (Age 0)) (Just (1 :: Int)) :: Maybe Years)
  print (inner (Years (Age 3)) :: Int)
  print (below (Just 4))
  print (retag (Tagged 5))
