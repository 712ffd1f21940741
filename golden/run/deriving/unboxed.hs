{-# LANGUAGE MagicHash #-}
-- Catches: instances that are derived for unboxed fields, which no class takes as they are.
module Main (main) where

import GHC.Exts

data Place = Place Int# Char# | Double# :@ Float# | Far { steps :: Word# }
  deriving (Eq, Ord, Show)

main :: IO ()
main = do
  let places = [Place 1# 'c'#, Place -1# 'd'#, 2.5## :@ 1.5#, Far { steps = 3## }]
  mapM_ print places
  print (map Just places)
  print [compare p q | p <- places, q <- places]
  print [p == q | p <- places, q <- places]
