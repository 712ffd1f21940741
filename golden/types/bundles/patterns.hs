-- Catches: variables of a pattern that have one type for all their uses (Haskell 2010, §4.5).
module Bundles where

(front, back) = (\x -> x, \list -> list)

uses = (front 'x', front True, back [()])

twice :: (a -> a) -> a -> a
(twice, two) = (\f x -> f (f x), 2 :: Int)
