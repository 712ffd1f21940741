{-# LANGUAGE NoImplicitPrelude #-}
-- | What is done about an exception that ends a thread or the program.
module GHC.Conc.Uncaught (setUncaughtExceptionHandler, getUncaughtExceptionHandler, reportError) where

import Control.Exception.Base (catch)
import GHC.Base
import GHC.Environment (getProgName)
import GHC.Exception.Type
import GHC.IO.Handle (hFlush, hPutStr, stderr, stdout)
import GHC.IORef
import GHC.Show

{-# NOINLINE uncaught #-}
uncaught :: IORef (SomeException -> IO ())
uncaught = unsafePerformIO (newIORef message)
  where
    message e = catch (hFlush stdout) (\(SomeException _) -> return ()) >> getProgName >>= \name ->
      hPutStr stderr (name ++ ": " ++ show e ++ "\n") >> hFlush stderr

setUncaughtExceptionHandler :: (SomeException -> IO ()) -> IO ()
setUncaughtExceptionHandler = writeIORef uncaught

getUncaughtExceptionHandler :: IO (SomeException -> IO ())
getUncaughtExceptionHandler = readIORef uncaught

reportError :: SomeException -> IO ()
reportError e = getUncaughtExceptionHandler >>= \handler -> handler e
