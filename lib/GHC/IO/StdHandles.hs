-- | The standard handles.
module GHC.IO.StdHandles (stdin, stdout, stderr, openFile, openBinaryFile, withFile) where

import System.IO
