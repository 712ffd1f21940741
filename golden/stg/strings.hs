-- Catches: text that is unpacked twice, or that lost a character on its way.
module Main where

greeting :: String
greeting = "h\233, \1055\0\&1"

main :: IO ()
main = putStrLn greeting >> putStrLn "" >> putStrLn greeting
