-- Catches: linear arguments that are used twice, never, or by a function that makes no promise.
{-# LANGUAGE LinearTypes #-}
module Broken where

double :: a %1 -> (a, a)
double x = (x, x)

forget :: a %1 -> ()
forget _ = ()

either' :: Bool -> a %1 -> Maybe a
either' b x = if b then Just x else Nothing

plain :: a -> a
plain x = x

through :: a %1 -> a
through x = plain x

apply :: (a -> b) -> a -> b
apply f x = f x

wrong :: (a %1 -> a) -> a -> a
wrong f x = apply f x
