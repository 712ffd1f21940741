-- Catches: exceptions of error that do not say where it was called, or are not matched by ErrorCall.
module Main (main) where

import Control.Exception
import qualified Data.Map as Map

keys :: Map.Map String Int
keys = Map.fromList [("one", 1)]

find :: String -> Int
find key = maybe (error ("no such key: " ++ key)) (* 10) (Map.lookup key keys)

attempt :: Show a => a -> IO ()
attempt value = do
  result <- try (evaluate value)
  case result of
    Left failure -> putStrLn ("failed: " ++ show (failure :: SomeException))
    Right found -> print found

main :: IO ()
main = do
  attempt (find "one")
  attempt (find "two")
  attempt (undefined :: Int)
  attempt (errorWithoutStackTrace "no place" :: Int)
  attempt (either error length (Left "unapplied" :: Either String String))
  handle (\(ErrorCall message) -> putStrLn message) (print (find "three"))
  result <- try (evaluate (find "four"))
  case result of
    Left (ErrorCallWithLocation message place) -> print (message, place)
    Right _ -> putStrLn "found"
  print (ErrorCall "made" == ErrorCall "made", ErrorCall "by hand")
