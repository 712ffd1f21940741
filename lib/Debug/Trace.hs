-- | Messages on standard error from the midst of an expression.
module Debug.Trace
  ( trace, traceId, traceShow, traceShowId, traceM, traceShowM, traceStack
  , traceIO, traceEvent, traceEventIO, traceMarker, traceMarkerIO, putTraceMsg
  ) where

import GHC.Base (unsafePerformIO)
import System.IO

-- | Writes a message.
traceIO, putTraceMsg :: String -> IO ()
traceIO = hPutStrLn stderr
putTraceMsg = traceIO

-- | The value; before it is evaluated, the message is written.
trace :: String -> a -> a
trace message x = case unsafePerformIO (traceIO message) of () -> x
{-# NOINLINE trace #-}

-- | The same, with messages made of values.
traceId :: String -> String
traceId a = trace a a

traceShow :: Show a => a -> b -> b
traceShow x = trace (show x)

traceShowId :: Show a => a -> a
traceShowId x = trace (show x) x

-- | As actions, in order.
traceM :: Applicative f => String -> f ()
traceM message = trace message (pure ())

traceShowM :: (Show a, Applicative f) => a -> f ()
traceShowM x = traceM (show x)

-- | 'trace'. (There is no stack to show.)
traceStack :: String -> a -> a
traceStack = trace

-- | Events for a log that is not kept.
traceEvent, traceMarker :: String -> a -> a
traceEvent _ x = x
traceMarker _ x = x

traceEventIO, traceMarkerIO :: String -> IO ()
traceEventIO _ = pure ()
traceMarkerIO _ = pure ()
