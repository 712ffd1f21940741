-- Accounts moved between by transactions.
module Main (main) where

import Control.Concurrent
import Control.Concurrent.STM
import Control.Monad

main :: IO ()
main = do
  accounts <- mapM newTVarIO (replicate 20 (1000 :: Int))
  done <- newEmptyMVar
  forM_ [1 .. 10] $ \t -> forkIO $ do
    forM_ [1 .. 400000] $ \i -> atomically $ do
      let from = accounts !! ((i * 7 + t) `mod` 20)
      let to = accounts !! ((i * 3 + 2 * t) `mod` 20)
      a <- readTVar from
      when (a > 0) $ do
        writeTVar from (a - 1)
        b <- readTVar to
        writeTVar to $! b + 1
    putMVar done ()
  replicateM_ 10 (takeMVar done)
  xs <- mapM readTVarIO accounts
  print (sum xs)
