#!/usr/bin/env rusholme run
-- Catches a lexer that takes the first line of a script for an operator.
main :: IO ()
main = putStrLn "a script"
