-- Catches: variables of a pattern that have one type for all their uses (Haskell 2010, §4.5).
{-# LANGUAGE NoImplicitPrelude #-}
module Bundles where

data Unit = Unit

data Two a b = Two a b

Two front back = Two (\x -> x) (\first second -> first)

uses = Two (front Unit) (Two (front front) (back back Unit))

twice :: (a -> a) -> a -> a
Two twice one = Two (\f x -> f (f x)) Unit
