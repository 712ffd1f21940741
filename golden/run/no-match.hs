-- No equation matches. Catches: a wrong place or name in the message.
module Main where

classify :: Int -> String
classify 0 = "zero"
classify n
  | n > 0 = "positive"

main :: IO ()
main = do
  putStrLn (classify 0)
  putStrLn (classify 5)
  putStrLn (classify (-5))
