-- Catches: annotations that do not make an expression less general, or that lose its variables.
module Annotations where

special = (\x -> x) :: Char -> Char

general = (\x -> x) :: a -> a

used = (general 'a', (\x y -> x) :: a -> b -> a)

empty = [] :: String

inside x = (Nothing :: Maybe Char, x)
