-- Catches: a context that repeats what a superclass says; one that is asked for again and again.
{-# LANGUAGE NoImplicitPrelude #-}
module Contexts where

data Bool = False | True

class Equal a where
  same :: a -> a -> Bool

class Equal a => Ordered a where
  before :: a -> a -> Bool

member x [] = False
member x (y : ys) = case same x y of
  True -> True
  False -> member x ys

sorted (x : y : r) = case same x y of
  True -> sorted (y : r)
  False -> case before x y of { True -> sorted (y : r); False -> False }
sorted _ = True

both x y = case same x x of { True -> before y y; False -> False }

local x = let twice y = case same y y of { True -> same x x; False -> False } in twice x

