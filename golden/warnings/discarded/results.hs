{-# OPTIONS_GHC -Wall #-}
-- Catches: results that are thrown away, numbers of no particular type, patterns without names,
-- instances that define too little, lists of imports and exports that promise too much.
module Main (main, Colour (..), Weight (..), Weight, Unit (..)) where

import Data.List hiding (sortByLength)

type Colour = Int

newtype Weight = Weight Int

data Unit = Gram | Kilogram

class Container f where
  empty :: f a
  insert' :: a -> f a -> f a
  toL :: f a -> [a]
  toL = const []
  size :: f a -> Int
  size = length . toL
  {-# MINIMAL empty, insert', (toL | size) #-}

instance Container [] where
  empty = []
  insert' = (:)

instance Eq Unit

compute :: IO Int
compute = return 3

main :: IO ()
main = do
  compute
  return compute
  mapM print (sort [1, 2 :: Int])
  _ <- compute
  print (2 ^ 10)
  let (_, _) = ('a', 'b')
  mapM_ print (words "a b")
