-- A token that goes round a ring of threads.
module Main (main) where

import Control.Concurrent
import Control.Monad

main :: IO ()
main = do
  let n = 500
  let rounds = 10000 :: Int
  first <- newEmptyMVar
  done <- newEmptyMVar
  final <- foldM (\left _ -> do
    right <- newEmptyMVar
    _ <- forkIO (forever (takeMVar left >>= \v -> putMVar right $! v + 1))
    return right) first [1 .. n]
  _ <- forkIO (forM_ [1 .. rounds] (\_ -> takeMVar final >>= putMVar first) >> takeMVar final >>= putMVar done)
  putMVar first (0 :: Int)
  takeMVar done >>= print
