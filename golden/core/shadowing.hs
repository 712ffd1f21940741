-- One spelling, several variables. Catches: names in the dump that are confused,
-- among themselves or with globals.
module M where

map :: Int -> Int
map x = case x of
  1 -> let x = 2 in x
  _ -> (\x -> let length = x in length) x
