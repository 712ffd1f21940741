-- Catches: a weak pointer that keeps its key or forgets it too soon, a finalizer that never runs or runs twice.
module Main (main) where

import Control.Concurrent
import Control.Monad
import Data.IORef
import System.Mem
import System.Mem.Weak

-- Lets finalizers run.
settle :: IO ()
settle = performGC >> threadDelay 20000

main :: IO ()
main = do
  kept <- newIORef 'k'
  w1 <- mkWeakIORef kept (putStrLn "never, while it is kept")
  w2 <- newIORef 'l' >>= \lost -> mkWeakIORef lost (putStrLn "lost")
  settle
  deRefWeak w1 >>= maybe (putStrLn "too soon") (readIORef >=> print)
  deRefWeak w2 >>= maybe (putStrLn "forgotten") (readIORef >=> print)
  settle
  -- The value refers to its own key, which does not keep it.
  w3 <- do
    key <- newIORef [1, 2, 3 :: Int]
    mkWeak key key (Just (putStrLn "a key in its own value"))
  settle
  deRefWeak w3 >>= maybe (putStrLn "forgotten") (readIORef >=> print)
  -- One weak pointer after the other: the value of the first is the key of the second.
  a <- fmap (map succ . show) (readIORef kept)
  w5 <- do
    b <- newIORef 'b'
    _ <- mkWeak a b Nothing
    mkWeakIORef b (putStrLn "b")
  settle
  deRefWeak w5 >>= maybe (putStrLn "too soon") (readIORef >=> print)
  putStrLn a
  settle
  finalize w1
  deRefWeak w1 >>= maybe (putStrLn "finalized") (readIORef >=> print)
  readIORef kept >>= print
