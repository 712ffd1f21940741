module Main (main) where

import qualified Data.Map as Map
import Greeter (greeting)
import System.Environment (getArgs)

-- | Greets each of the arguments once, in the order of their names.
main :: IO ()
main = do
  names <- getArgs
  mapM_ (putStrLn . greeting) (Map.keys (Map.fromList (map (,True) names)))
