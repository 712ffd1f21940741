module Main (main) where

import Greeter (greeting)
import System.Exit (exitFailure)

main :: IO ()
main = mapM_ check [("Ada", "Hello, Ada!"), ("Sir Tony", "Good day, Sir Tony!")]
  where
    check = \case
      (name, expected) | greeting name == expected -> putStrLn ("passed: " ++ name)
      (name, _) -> putStrLn ("failed: " ++ name) >> exitFailure
