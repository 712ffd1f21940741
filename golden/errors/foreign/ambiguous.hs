-- Catches: a type that nothing determines, which would choose an instance at random.
module Main (main) where

main :: IO ()
main = do
  print (read "5")
  putStrLn (show (minBound))
