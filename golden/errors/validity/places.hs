-- Catches: families among the arguments of an equation, families of no class in an instance, and quantifiers without the extension for them.
{-# LANGUAGE ExplicitForAll, TypeFamilies #-}
module Main (main) where

class Box b where
  type Item b
  item :: b -> Item b

type family Free a

instance Box [a] where
  type Item (Maybe a) = a
  item = undefined

instance Box (Maybe a) where
  type Item (Maybe b) = b
  type Free (Maybe a) = a
  item = undefined

type instance Free (Item a) = Int

apply :: (forall a. a -> a) -> Int
apply f = f 1

shown :: (forall a. Show (f a)) => f Int -> String
shown = show

main :: IO ()
main = print (apply id)
