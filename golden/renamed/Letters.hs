-- A module that passes on a function under the name that the Prelude uses, and defines another.
module Letters (map, upper) where

upper :: Char -> Char
upper 'a' = 'A'
upper c = c
