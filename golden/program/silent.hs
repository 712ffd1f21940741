-- Catches: a handler, handles and exceptions around a program that needs none of them.
module Main (main) where

main :: IO ()
main = return ()
