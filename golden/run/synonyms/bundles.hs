-- Catches: pattern synonyms that do not come with the type that they are exported with.
{-# LANGUAGE PatternSynonyms #-}
module Main (main) where

import Synonyms.Shapes (Shape (..), Size (..), area)

name :: Shape -> String
name (Square n) = "square " ++ show n
name (Rectangle a b) = show a ++ " by " ++ show b

size :: Size -> Char
size Small = 's'
size Large = 'l'

main :: IO ()
main = do
  putStrLn (name (Square 3))
  putStrLn (name (Rectangle 2 5))
  print (area (Square 4), map size [Small, Large])
