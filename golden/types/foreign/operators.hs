-- Catches: operators whose operands are typed in the wrong order, and sections.
module Operators where

infixr 5 +++
infixl 1 |>

x |> f = f x

[] +++ ys = ys
(x : xs) +++ ys = x : (xs +++ ys)

compose = (.)

left = ('a' :)

right = (: "b")

flipped = (`pair` 'c')

pair x y = (x, y)

chain f g = (|> f) . (g $)

local = 'a' <+> True
  where
    infixl 6 <+>
    a <+> b = (b, a)
