-- Catches: data that is known when the program is compiled, but built when it runs.
module Main where

data Colour = Red | Green | Blue

colours :: [Colour]
colours = [Red, Green, Blue]

table :: [(Int, Colour)]
table = [(1, Red), (2, head colours)]

main :: IO ()
main = print (length table)
