-- Catches: derived `succ`, `pred` and `toEnum` that do not say whose they are.
module Main (main) where

import Control.Exception

data Light = Red | Green
  deriving (Show, Enum)

attempt :: Show a => a -> IO ()
attempt x = print x `catch` \e -> putStrLn (displayException (e :: SomeException))

main :: IO ()
main = do
  attempt (succ Red)
  attempt (succ Green)
  attempt (pred Red)
  attempt (toEnum 2 :: Light)
