-- Catches: equalities that are used where they do not hold.
{-# LANGUAGE GADTs, NoImplicitPrelude #-}
module Rigid where

data Bool = False | True
data Char

data Type a where
  TBool :: Type Bool
  TChar :: Type Char
  TList :: Type a -> Type [a]
  Wrong :: Bool

other :: Type a -> Type a -> a
other TBool _ = True
other _ TBool = TBool
other (TList t) _ = t

outside :: Type a -> a -> Bool
outside t x = both (case t of { TBool -> x; _ -> False }) x

both :: Bool -> Bool -> Bool
both x y = y
