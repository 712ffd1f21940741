-- Catches: finalizers of addresses that never run, run twice or in the wrong order; a thread whose state is unknown.
{-# LANGUAGE ForeignFunctionInterface #-}
module Main where
import Foreign
import qualified Foreign.Concurrent as FC
import System.Mem
import Control.Concurrent
import Control.Monad
import Data.IORef
import System.Mem.Weak
import GHC.Conc

main :: IO ()
main = do
  p <- malloc :: IO (Ptr Int)
  poke p 42
  fp <- newForeignPtr finalizerFree p
  withForeignPtr fp peek >>= print
  q <- mallocBytes 16 :: IO (Ptr Int)
  fq <- FC.newForeignPtr q (putStrLn "finalizer 1" >> free q)
  FC.addForeignPtrFinalizer fq (putStrLn "finalizer 2")
  withForeignPtr fq (\x -> poke x 7 >> peek x) >>= print
  finalizeForeignPtr fq
  performGC
  forM_ [1 .. 1000 :: Int] $ \i -> do
    r <- mallocForeignPtrBytes 64 :: IO (ForeignPtr Int)
    withForeignPtr r (\x -> poke x i)
    s <- malloc >>= newForeignPtr finalizerFree :: IO (ForeignPtr Int)
    withForeignPtr s (\x -> poke x i)
  performGC
  counter <- newIORef (0 :: Int)
  forM_ [1 .. 100 :: Int] $ \i -> do
    r <- malloc >>= \z -> FC.newForeignPtr z (modifyIORef' counter (+ 1) >> free z) :: IO (ForeignPtr Int)
    withForeignPtr r (\x -> poke x i)
  performGC
  threadDelay 20000
  readIORef counter >>= print
  m <- newEmptyMVar :: IO (MVar ())
  t <- forkIO (takeMVar m)
  yield
  threadStatus t >>= print
  putMVar m ()
  yield
  threadStatus t >>= print
  w <- mkWeakThreadId t
  deRefWeak w >>= maybe (putStrLn "gone") (\_ -> putStrLn "there")
  t2 <- forkIO (atomically retry)
  yield
  threadStatus t2 >>= print
  killThread t2
  yield
  threadStatus t2 >>= print
