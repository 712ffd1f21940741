-- Catches: errors in the words of a program, where an instance or an equation leads to them.
{-# LANGUAGE DataKinds, UndecidableInstances, TypeOperators, FlexibleContexts, TypeFamilies #-}
module Main (main) where

import GHC.TypeLits

instance TypeError ('Text "a function " ':<>: 'ShowType (a -> b) ':$$: 'Text "has no text") => Show (a -> b) where
  showsPrec = undefined

type family Item c where
  Item [a] = a
  Item c = TypeError ('Text "not a list: " ':<>: 'ShowType c)

first :: [a] -> Item [a]
first = head

main :: IO ()
main = do
  print (first "ok")
  print not
  print (('x' :: Item Bool) == 'y')
