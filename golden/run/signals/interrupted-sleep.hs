{-# LANGUAGE ForeignFunctionInterface #-}
-- Catches: Ctrl-C that is not heard while everybody sleeps, or that another thread gets.
module Main (main) where

import Control.Concurrent
import Control.Exception

foreign import ccall "raise" raiseSignal :: Int -> IO Int

main :: IO ()
main = do
  box <- newEmptyMVar
  _ <- forkIO ((threadDelay 10000 >> raiseSignal 2 >> threadDelay 40000) `finally` putMVar box "the other slept well")
  r <- try (threadDelay 5000000)
  print (r :: Either AsyncException ())
  takeMVar box >>= putStrLn
