{-# LANGUAGE CPP #-}
{-# OPTIONS_GHC -DCOUNT=2 #-}
-- Catches: files that are not included, macros of options, instances that are made by macros.
module Main (main) where

#include "Include/shapes.h"
#include "MachDeps.h"

data Square = Square Int

data Cube = Cube Int

INSTANCE_SHAPE(Square, "square", 2)
INSTANCE_SHAPE(Cube, "cube", 3)

main :: IO ()
main = do
  mapM_ putStrLn (replicate COUNT (describe (Square 3)))
  putStrLn (describe (Cube 2))
  print (WORD_SIZE_IN_BITS == (64 :: Int))
  print fromTheHeader
