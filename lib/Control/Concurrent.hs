{-# LANGUAGE RankNTypes #-}
-- | Threads.
module Control.Concurrent
  ( ThreadId, myThreadId, forkIO, forkFinally, forkIOWithUnmask, killThread, throwTo
  , forkOn, forkOnWithUnmask, forkOS, forkOSWithUnmask, getNumCapabilities, setNumCapabilities, yield, threadDelay
  , rtsSupportsBoundThreads, isCurrentThreadBound, runInBoundThread, runInUnboundThread, mkWeakThreadId, threadCapability
  , module Control.Concurrent.MVar, module Control.Concurrent.Chan
  , module Control.Concurrent.QSem, module Control.Concurrent.QSemN
  ) where

import Control.Concurrent.Chan
import Control.Concurrent.MVar
import Control.Concurrent.QSem
import Control.Concurrent.QSemN
import Control.Exception.Base
import GHC.Conc

-- | A thread, and what is to be done with its end.
forkFinally :: IO a -> (Either SomeException a -> IO ()) -> IO ThreadId
forkFinally action andThen = mask (\restore -> forkIO (try (restore action) >>= andThen))

-- | All threads are threads of this program.
forkOS :: IO () -> IO ThreadId
forkOS = forkIO

forkOSWithUnmask :: ((forall a. IO a -> IO a) -> IO ()) -> IO ThreadId
forkOSWithUnmask = forkOnWithUnmask 0

rtsSupportsBoundThreads :: Bool
rtsSupportsBoundThreads = False

isCurrentThreadBound :: IO Bool
isCurrentThreadBound = pure True

runInBoundThread, runInUnboundThread :: IO a -> IO a
runInBoundThread io = io
runInUnboundThread io = io
