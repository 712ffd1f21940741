{-# OPTIONS_GHC -Wall #-}
-- Catches: names without a use, and names that hide others.
module Main (main) where

import Data.Char (toUpper, isDigit)
import Data.List

data Colour = Red | Blue | Green

shout :: String -> String
shout text = map up text
  where
    up c = toUpper c
    down c = c

even', odd' :: Int -> Bool
even' 0 = True
even' n = odd' (n - 1)
odd' 0 = False
odd' n = even' (n - 1)

_later :: Int
_later = 1

paint :: Colour -> String
paint Red = "red"
paint _ = "blue"

main = do
  let text = "hello"
      map = text
  putStrLn (shout text)
  mapM_ (\text -> putStrLn "again") [paint Red]
