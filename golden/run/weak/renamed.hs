-- Catches: a stable name that changes when its object moves, names of the dead that the living get.
module Main (main) where

import Control.Monad
import System.Mem
import System.Mem.StableName

main :: IO ()
main = do
  let things = [[i, i + 1] | i <- [1 .. 2000 :: Int]]
  mapM_ (\t -> sum t `seq` return ()) things
  before <- mapM makeStableName things
  performGC
  -- Many objects with names, which nobody keeps.
  forM_ [1 .. 20000 :: Int] (\i -> makeStableName [i] >>= \n -> when (n `elem` take 3 before) (putStrLn "the same"))
  performGC
  after <- mapM makeStableName things
  print (length (filter id (zipWith (==) before after)))
  print (or (zipWith (==) before (tail after)))
  print (sum (map sum things))
