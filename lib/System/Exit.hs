{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Ending the program.
module System.Exit
  ( ExitCode (..), exitWith, exitSuccess, exitFailure, die
  ) where

import GHC.Base
import GHC.Err
import GHC.IO
import GHC.Prim

-- | What the program tells who started it.
data ExitCode = ExitSuccess | ExitFailure Int

-- | Ends the program.
exitWith :: ExitCode -> IO a
exitWith ExitSuccess = exit 0#
exitWith (ExitFailure (I# n)) = case n of
  0# -> errorWithoutStackTrace "invalid argument (ExitFailure 0)"
  _  -> exit n

exit :: Int# -> IO a
exit code = IO (\s -> exit# code s)

-- | Ends the program well.
exitSuccess :: IO a
exitSuccess = exitWith ExitSuccess

-- | Ends it with exit code 1.
exitFailure :: IO a
exitFailure = exitWith (ExitFailure 1)

-- | Writes a text to standard error and ends the program with exit code 1.
die :: String -> IO a
die text = hPutStrLn stderr text >> exitFailure
