{-# LANGUAGE ForeignFunctionInterface #-}
-- Catches: Ctrl-C that ends the program at once, or that is lost while the program computes.
module Main (main) where

import Control.Concurrent
import Control.Exception

foreign import ccall "raise" raiseSignal :: Int -> IO Int

main :: IO ()
main = do
  _ <- forkIO (threadDelay 20000 >> raiseSignal 2 >> return ())
  let total = sum [n `mod` 7 | n <- [1 .. 200000000 :: Integer]]
  r <- try (evaluate total) `finally` putStrLn "tidied up"
  case r of
    Left UserInterrupt -> putStrLn "interrupted"
    Left e             -> print e
    Right n            -> print n
