-- Catches: sleepers that nobody wakes while a thread only yields.
module Main where

import Control.Concurrent
import Control.Monad
import System.Timeout

main :: IO ()
main = do
  never <- timeout 20000 (forever yield)
  print (never :: Maybe ())
  done <- newEmptyMVar
  _ <- forkIO (threadDelay 1000 >> putMVar done "woken")
  let wait = tryTakeMVar done >>= maybe (yield >> wait) putStrLn
  wait
