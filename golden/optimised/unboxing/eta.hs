-- Catches: an action that is made as a closure first, and run afterwards.
module Main where

greet :: Int -> IO ()
greet n = if n > 0 then do { putStrLn "more"; greet (n - 1) } else putStrLn "done"

main :: IO ()
main = do
  line <- getLine
  greet (length line)
