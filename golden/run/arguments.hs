-- The arguments of the program. Catches: arguments lost, split or in the wrong
-- encoding, the name of the program among them.
module Main where

import System.Environment

main :: IO ()
main = do
  args <- getArgs
  print (length args)
  mapM_ putStrLn args
