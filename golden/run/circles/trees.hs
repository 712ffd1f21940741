-- Catches: modules that import each other, with types, functions and instances of the one in the other.
module Main (main) where

import Circles.Shape (Shape (..), area, describe)
import Circles.Group (Group (..), total)

main :: IO ()
main = do
  let g = Group "all" [Square 2, Many (Group "two" [Square 1, Square 3]), Many (Group "none" [])]
  print (total g)
  print (map area (members g))
  putStrLn (describe (Many g))
  print (Many g == Many g, Many g == Square 1)
