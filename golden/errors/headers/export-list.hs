-- Catches: an export list that is not closed.
module Main (main, f where
main = 1
