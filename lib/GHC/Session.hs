{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | What stands around a line of a session.
module GHC.Session
  ( perform, bound, bind, value, rest, named, print, return, withArgs
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.Environment (withArgs, withProgName)
import GHC.IO.Exception
import GHC.IO.Handle
import GHC.Prim
import GHC.Show
import GHC.Num
import GHC.TopHandler (foreseen)
import System.IO (print)

-- region session-perform
-- | Performs a line. An exception ends the line, not the session; that it came is known by the exit
-- code.
perform :: IO a -> IO ()
perform line = foreseen >> catch (line >> flushStdHandles) complain
{-# NOINLINE perform #-}

-- The message itself may throw; then that is the message.
complain :: SomeException -> IO ()
complain e = flushStdHandles >> catch (say (message e)) complain >> IO (\s -> exit# 1# s)
  where say text = hPutStr stderr (text ++ "\n") >> hFlush stderr

message :: SomeException -> String
message e = case fromException e of
  Just UserInterrupt -> "Interrupted."
  _                  -> "*** Exception: " ++ show e
-- end session-perform

-- region session-bound
-- | The result of an action, which is performed when the result is asked for, and once.
bound :: IO a -> a
bound = unsafePerformIO
{-# NOINLINE bound #-}

-- | Asks for it, but not for more than that the action has been performed.
bind :: (a, b) -> IO ()
bind (_, _) = return ()

-- | The variables that a line has bound, as a chain of pairs.
value :: (a, b) -> a
value (a, _) = a

rest :: (a, b) -> b
rest (_, b) = b
-- end session-bound

-- | Performs an action under a name.
named :: String -> IO a -> IO a
named = withProgName
