-- Catches a program that nothing can start.
module Main where

mian = putStrLn "hello"
