-- Catches: a header without `where`.
module Main (main)
main = 1
