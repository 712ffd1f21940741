-- Catches: a collector that takes one thread's stack for another's when it is deep.
module Main (main) where

import Control.Concurrent

-- Waits for itself a hundred thousand times, with a list in each frame.
deep :: Int -> IO Int -> IO Int
deep 0 action = action
deep n action = do
  let xs = [n .. n + 2]
  r <- deep (n - 1) action
  return $! (sum xs + r) `mod` 1000003

main :: IO ()
main = do
  done <- newEmptyMVar
  let work i = do
        r <- deep 20000 (yield >> return i)
        putMVar done $! r
      forks = do
        mapM_ (forkIO . work) [1 .. 10]
        mapM_ (const yield) [1 .. 20 :: Int]
        rs <- mapM (const (takeMVar done)) [1 .. 10 :: Int]
        return (sum rs)
  deep 100000 forks >>= print
  deep 50000 (deep 50000 (return 1)) >>= print
