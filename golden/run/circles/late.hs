-- Catches: functions whose only signature is in a boot file, and instances of modules that were joined.
module Main (main) where

import Circles.Tower

main :: IO ()
main = do
  print (tower 2)
  print (height (tower 5))
