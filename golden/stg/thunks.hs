-- Catches: an argument that is computed too early, or a thunk that holds more than it needs.
module Main where

twice :: (a -> b) -> [a] -> [b]
twice f []       = []
twice f (x : xs) = f x : twice f xs

main :: IO ()
main = print (length (twice id [1, 2, 3]))
