-- Catches: type parameters that become parameters, or make a thunk of an alias.
module Main where

compose :: (b -> c) -> (a -> b) -> a -> c
compose f g = \x -> f (g x)

nothing :: [a]
nothing = []

same :: [a] -> [a]
same xs = let ys = xs in ys

main :: IO ()
main = print (compose length same (1 : nothing))
