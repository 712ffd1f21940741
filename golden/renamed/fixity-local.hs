-- Catches a local fixity that reaches beyond its scope, or that an inner operator of the same name
-- inherits from an outer one.
module FixityLocal where

infixl 6 +++

(+++) :: Int -> Int -> Int
a +++ b = a

outer a b c = a +++ b +++ c

inner a b c = a +++ b +++ c
  where
    infixr 6 +++
    x +++ y = y

again a b c = let { (+++) :: Int -> Int -> Int; x +++ y = x; infix 3 `op`; op p q = p }
              in a +++ b +++ c `op` a

parameter :: (Int -> Int -> Int) -> Int -> Int
parameter (+++) a = a +++ a +++ a
