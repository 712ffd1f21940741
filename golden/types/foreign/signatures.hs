-- Catches: a signature that is more special than the inferred type, and is ignored.
module Signatures where

special :: Char -> Char
special x = x

user = special

constant :: a -> a -> a
constant x y = x

local x = go x
  where
    go :: b -> (b, Char)
    go y = (y, 'c')
