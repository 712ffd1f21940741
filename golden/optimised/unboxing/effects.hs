-- Catches: an argument evaluated before an effect that comes first: "one" must be printed before the error.
module Main where

act :: Int -> IO ()
act n = do
  putStrLn "one"
  print (n + 1)

main :: IO ()
main = act (error "two")
