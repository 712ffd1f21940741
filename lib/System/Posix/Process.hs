{-# LANGUAGE ForeignFunctionInterface #-}
-- |
-- The program's own process, and its relatives.
module System.Posix.Process
  ( getProcessID, getParentProcessID, getProcessGroupID, exitImmediately, ProcessStatus (..)
  ) where

import System.Exit
import System.Posix.Process.Internals
import System.Posix.Types

foreign import ccall unsafe "rusholme_process_id" c_processId :: IO Int
foreign import ccall unsafe "rusholme_parent_id" c_parentId :: IO Int
foreign import ccall unsafe "rusholme_group_id" c_groupId :: IO Int
foreign import ccall unsafe "rusholme_end_at_once" c_end :: Int -> IO Int

getProcessID, getParentProcessID :: IO ProcessID
getProcessID = fmap fromIntegral c_processId
getParentProcessID = fmap fromIntegral c_parentId

getProcessGroupID :: IO ProcessGroupID
getProcessGroupID = fmap fromIntegral c_groupId

-- | Ends the program; nothing is written that waits, and no handler runs.
exitImmediately :: ExitCode -> IO a
exitImmediately code = c_end (case code of ExitSuccess -> 0; ExitFailure n -> n) >> exitImmediately code
