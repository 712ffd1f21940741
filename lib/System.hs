-- | Haskell 98's name of "System.Environment" and "System.Exit".
module System (ExitCode (..), getArgs, getProgName, getEnv, exitWith, exitFailure) where

import System.Environment
import System.Exit
