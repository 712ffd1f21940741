-- Catches: a class parameter whose kind nobody wrote; a method without the constraint of its class.
{-# LANGUAGE NoImplicitPrelude #-}
module Shapes where

data Bool = False | True

class Equal a where
  same, different :: a -> a -> Bool

class Equal a => Ordered a where
  before :: a -> a -> Bool

class Mapping f where
  over :: (a -> b) -> f a -> f b

class Mapping t => Walk t where
  walk :: Ordered m => (a -> m) -> t a -> m
