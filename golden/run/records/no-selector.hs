-- Catches: a selector that takes a field from the wrong constructor, or fails in other words.
module Main (main) where

data Shape = Circle { name :: String, radius :: Int } | Square { side :: Int, name :: String }

main :: IO ()
main = do
  putStrLn (name (Square 3 "square"))
  putStrLn (show (radius (Circle "c" 4)))
  putStrLn (show (radius (Square 3 "square")))
