-- Catches: families at types that are not known well enough, and results that are another type.
{-# LANGUAGE AllowAmbiguousTypes, TypeFamilies #-}
module Unequal where

type family Item c

type instance Item [a] = a

class Collection c where
  insert :: Item c -> c -> c
  items :: c -> [Item c]

same :: Item a -> Item b
same x = x

number :: Collection c => c -> [Int]
number c = items c

noWay :: (Collection c, Item c ~ Int) => c -> c
noWay c = insert 'x' c
