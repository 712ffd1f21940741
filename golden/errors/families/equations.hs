-- Catches: equations that contradict each other, that may have no end, and that are in the wrong place.
{-# LANGUAGE TypeFamilies, DataKinds #-}
module Equations where

type family Item c

type instance Item [a] = a
type instance Item [Int] = Bool

data Box a = Box a

type instance Box Int = Bool

type family Grow a

type instance Grow [a] = Grow (Maybe [a])

type family Flip (b :: Bool) :: Bool where
  Flip 'True = 'False
  Flip 'False = 'True
  Item Char = Int

type instance Flip 'True = 'True
