-- Catches a file without a header, which is `module Main (main)`, and without a main.
start = putStrLn "hello"
