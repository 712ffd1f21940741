-- Catches: a collection that is watched (+RTS -lc) and moves other things than one that is not.
module Main (main) where

import Data.IORef (newIORef, readIORef)
import System.Environment (getArgs)
import System.Mem (performGC, performMinorGC)

main :: IO ()
main = do
  performGC
  performMinorGC
  count <- length <$> getArgs
  let number = 1000 + count
      cell = [number]
  kept <- newIORef [cell, cell, tail cell]
  performMinorGC
  readIORef kept >>= print
