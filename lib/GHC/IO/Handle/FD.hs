-- | The standard handles.
module GHC.IO.Handle.FD (stdin, stdout, stderr, openFile, openBinaryFile, withFile) where

import System.IO
