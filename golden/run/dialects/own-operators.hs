{-# LANGUAGE QualifiedDo #-}
-- Catches: a do that takes the operators of the library, or wants them to have a monad's types.
module Main (main) where

import qualified Dialects.Counting as C
import qualified Dialects.Rebound as R

main :: IO ()
main = do
  print (C.run (C.do
    x <- C.tick 3
    y <- C.tick 4
    let z = x * y
    C.tick ()
    C.return (z + 1)))
  do
    putStrLn "plain"
  mapM_ putStrLn R.story
