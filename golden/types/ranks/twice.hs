-- Catches: a polymorphic parameter that is used at one type only.
{-# LANGUAGE RankNTypes, NoImplicitPrelude #-}
module Twice where

data Bool = False | True

data Char

both :: Char -> (forall a. a -> a) -> (Char, Bool)
both c f = (f c, f True)

id x = x

twice c = both c id

lambda c = both c (\x -> id (id x))

nested :: Char -> (Bool -> (forall a. a -> a)) -> (Char, Bool)
nested c g = both c (g True)
