-- | What a file is opened for.
module GHC.IO.IOMode (IOMode (..)) where

import GHC.IO.Handle
