-- Catches: methods defined by a pattern, and a pragma that asks for methods the class does not have.
module Bodies where

class Shape a where
  width, height :: a -> Int
  area :: a -> Int
  area x = width x * height x
  (<~>) :: a -> a -> a
  {-# MINIMAL width, (height | depth), (<~>), (<+>) #-}

instance Shape Int where
  (width, height) = (id, const 1)
  a <~> _ = a

class Pair a where
  left, right :: a
  (left, right) = undefined
