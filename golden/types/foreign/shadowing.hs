-- Catches: variables of the same spelling that share a type.
module Shadowing where

f x = (\x -> x : "s") x

g x = let x = 'a' in (x, h x)
  where
    h y = [x]

k x = case x of
  (x, y) -> case y of
    [x] -> Left x
    _ -> Right x
