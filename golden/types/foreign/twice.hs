-- Catches: types that are less general than they could be, or more.
module Twice where

twice f x = f (f x)

thrice f = \x -> twice f (f x)

swap (x, y) = (y, x)

both f (x, y) = (f x, f y)

apply = \f -> f
