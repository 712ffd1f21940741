{-# LANGUAGE StandaloneDeriving #-}
-- | Ending the program.
module System.Exit
  ( ExitCode (..), exitWith, exitSuccess, exitFailure, die
  ) where

import GHC.IO.Exception
import System.IO

deriving instance Read ExitCode

-- | Ends the program: an exception that the top of the program understands.
exitWith :: ExitCode -> IO a
exitWith ExitSuccess = throwIO ExitSuccess
exitWith code@(ExitFailure n)
  | n /= 0    = throwIO code
  | otherwise = ioError (IOError Nothing InvalidArgument "exitWith" "ExitFailure 0" Nothing Nothing)

-- | Ends the program well.
exitSuccess :: IO a
exitSuccess = exitWith ExitSuccess

-- | Ends it with exit code 1.
exitFailure :: IO a
exitFailure = exitWith (ExitFailure 1)

-- | Writes a text to standard error and ends the program with exit code 1.
die :: String -> IO a
die text = hPutStrLn stderr text >> exitFailure
