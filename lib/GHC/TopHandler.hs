{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | What stands around a program's @main@.
module GHC.TopHandler
  ( runMainIO, foreseen
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.Conc.Uncaught (reportError)
import GHC.IO.Exception
import GHC.IO.Handle
import GHC.Prim
import GHC.Show
import GHC.Num

-- region top-handler
-- | Performs the program. An exception that nobody catches ends it: with the
-- code of an 'ExitCode', or with a message and code 1. Either way, output that
-- still waits is written.
runMainIO :: IO a -> IO a
runMainIO main = foreseen >> catch (main >>= \x -> flushStdHandles >> return x) topHandler
{-# NOINLINE runMainIO #-}

-- What Linux can be told of a number: 255 if it is too large for it. A negative one is a signal's, by
-- which the program ends.
codeOf :: Int -> Int
codeOf n
  | n >= -127 && n <= 255 = n
  | otherwise             = 255

topHandler :: SomeException -> IO a
topHandler e = flushStdHandles >> case fromException e of
  Just ExitSuccess     -> exit 0#
  Just (ExitFailure n) -> case codeOf n of I# i -> exit i
  Nothing -> case fromException e of
    Just StackOverflow -> complain e >> exit 2#
    Just HeapOverflow  -> exit 251#
    Just UserInterrupt -> exit (-2#)
    _ | nobodyReads    -> exit 0#
      | otherwise      -> complain e >> exit 1#
  where
    -- The reader of a pipe has gone, as in @program | head@.
    nobodyReads = case fromException e of
      Just (IOError { ioe_type = ResourceVanished, ioe_filename = Just name }) -> name == "<stdout>"
      _ -> False
-- end top-handler

-- | Tells the run-time system the exceptions that it throws itself: it knows the exceptions by their numbers.
foreseen :: IO ()
foreseen = set 0# NonTermination >> set 1# StackOverflow >> set 2# HeapOverflow
  >> set 3# BlockedIndefinitelyOnMVar >> set 4# BlockedIndefinitelyOnSTM
  >> set 5# UserInterrupt
  where
    set :: Exception e => Int# -> e -> IO ()
    set n e = IO (\s -> case setException# n (toException e) s of s' -> (# s', () #))

-- The message itself may throw; then that is the message.
complain :: SomeException -> IO ()
complain e = catch (reportError e >> flushStdHandles) complain

exit :: Int# -> IO a
exit code = IO (\s -> exit# code s)
