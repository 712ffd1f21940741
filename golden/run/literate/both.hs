-- Catches: literate modules that are not found, or whose layout is not that of their program.
module Main (main) where

import Literate.Bird (area)
import Literate.Latex (Shape (..), describe)

main :: IO ()
main = mapM_ (putStrLn . line) [Circle 1, Rectangle 2 3.5]
  where
    line shape = describe shape ++ ": " ++ show (area shape)
