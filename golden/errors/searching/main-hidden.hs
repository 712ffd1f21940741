-- Catches a main that the module keeps to itself.
module Main (start) where

start = main
main = putStrLn "hello"
