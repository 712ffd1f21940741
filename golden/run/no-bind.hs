-- A pattern binding that does not match is an error only when a variable of it
-- is evaluated. Catches: the wrong text of the pattern, an error too early.
module Main where

main :: IO ()
main = do
  let (x : y : _) = "a"
  putStrLn "bound"
  putStrLn [x]
