-- Catches: handlers that do not run, run twice, or stay when they are replaced; signals that are lost while all wait.
module Main (main) where

import Control.Concurrent
import Control.Exception (AsyncException (..), throwTo, try)
import Control.Monad
import Data.IORef
import System.IO
import System.Posix.Signals

name :: Handler -> String
name h = case h of
  Default         -> "Default"
  Ignore          -> "Ignore"
  Catch _         -> "Catch"
  CatchOnce _     -> "CatchOnce"
  CatchInfo _     -> "CatchInfo"
  CatchInfoOnce _ -> "CatchInfoOnce"

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  -- The main thread waits for what a handler does, and nobody else is there.
  box <- newEmptyMVar
  old <- installHandler sigUSR1 (Catch (putMVar box "USR1")) Nothing
  putStrLn (name old)
  raiseSignal sigUSR1
  takeMVar box >>= putStrLn
  -- One after the other.
  log' <- newIORef []
  done <- newEmptyMVar
  forM_ [sigUSR1, sigUSR2, sigHUP] $ \s ->
    installHandler s (CatchInfo (\i -> modifyIORef log' (siginfoSignal i :) >> putMVar done ())) Nothing
  mapM_ raiseSignal [sigUSR1, sigHUP, sigUSR2]
  replicateM_ 3 (takeMVar done)
  readIORef log' >>= print . reverse
  old' <- installHandler sigUSR1 Ignore Nothing
  putStrLn (name old')
  raiseSignal sigUSR1
  yield
  -- An alarm, while the program computes.
  rung <- newIORef (0 :: Int)
  _ <- installHandler sigALRM (CatchOnce (writeIORef rung 1)) Nothing
  print =<< scheduleAlarm 1
  let wait n = readIORef rung >>= \r -> if r == 1 then return n else wait $! (n + 1 :: Integer)
  n <- wait 0
  putStrLn (if n > 0 then "rung" else "at once")
  -- A handler that raises an exception in the main thread.
  me <- myThreadId
  _ <- installHandler sigTERM (Catch (throwTo me UserInterrupt)) Nothing
  r <- try (raiseSignal sigTERM >> threadDelay 5000000)
  print (r :: Either AsyncException ())
  -- Blocked signals come later.
  blockSignals (addSignal sigHUP emptySignalSet)
  raiseSignal sigHUP
  threadDelay 1000
  print . inSignalSet sigHUP =<< getPendingSignals
  e <- isEmptyMVar done
  unblockSignals (addSignal sigHUP emptySignalSet)
  takeMVar done
  print e
  _ <- installHandler sigTERM Default Nothing
  putStrLn "ends"
  raiseSignal sigTERM
  threadDelay 5000000
  putStrLn "not reached"
