-- Catches fixities that are looked up only after their declaration, and operators without a
-- declaration that do not get infixl 9.
module FixityOwn where

early a b c = a |> b |> c
plain a b c = a <? b <? c
both a b c = a |> b <? c

infixr 1 |>

(|>), (<?) :: Int -> Int -> Int
a |> b = a
a <? b = b
