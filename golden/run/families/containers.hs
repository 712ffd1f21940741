-- Catches: associated types: reduced, not reduced, in contexts, and in types that are inferred.
{-# LANGUAGE TypeFamilies, FlexibleContexts #-}
module Main where
import qualified Data.Map as M

class Container f where
  type Elem f
  empty :: f
  insert :: Elem f -> f -> f
  toL :: f -> [Elem f]

instance Container [a] where
  type Elem [a] = a
  empty = []
  insert = (:)
  toL = id

newtype IntBag = IntBag [Int]
instance Container IntBag where
  type Elem IntBag = Int
  empty = IntBag []
  insert x (IntBag xs) = IntBag (x : xs)
  toL (IntBag xs) = reverse xs

fill :: Container f => [Elem f] -> f
fill = foldr insert empty

total :: (Container f, Elem f ~ Int) => f -> Int
total c = sum (toL c)

addAll c x y = insert x (insert y c)

type family F a where
  F Int = Bool
  F Bool = Int
  F [a] = [F a]

f :: F Int -> F Bool
f True = 1
f False = 0

g :: F [Int] -> Int
g = length . filter id

main :: IO ()
main = do
  print (toL (fill [1,2,3] :: [Int]))
  print (toL (fill [1,2,3] :: IntBag))
  print (total (fill [4,5] :: IntBag), total [1,2,3])
  print (f True, g [True,False,True])
  print (toL (addAll (empty :: IntBag) 1 2))
  print (addAll "ab" 'x' 'y')
