-- A pattern in do that does not match. Catches: a failure that is not a user
-- error, or whose place is not the pattern.
module Main where

main :: IO ()
main = do
  Just a <- return (Just "here")
  putStrLn a
  Just b <- return (Nothing :: Maybe String)
  putStrLn b
