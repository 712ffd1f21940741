-- Catches: pragmas that speak of names that nobody has defined.
module Main (main) where

{-# DEPRECATED old, (+++) "use new" #-}
{-# WARNING newer, Thing, Made "careful" #-}

data Thing = Make

newer :: Int
newer = 1

main :: IO ()
main = print newer
