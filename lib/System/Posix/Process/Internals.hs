-- | How a process has ended.
module System.Posix.Process.Internals (ProcessStatus (..), toEnumCode) where

import Foreign.C.Types
import System.Exit

data ProcessStatus
  = Exited ExitCode
  | Terminated CInt Bool
  | Stopped CInt
  deriving (Eq, Ord, Show)

-- | A number as an exit code.
toEnumCode :: Integral a => a -> ExitCode
toEnumCode 0 = ExitSuccess
toEnumCode n = ExitFailure (fromIntegral n)
