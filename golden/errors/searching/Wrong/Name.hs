module Wrong.Nome where

x :: Int
x = 1
