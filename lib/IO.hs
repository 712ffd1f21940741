-- | Haskell 98's name of "System.IO".
module IO (module System.IO, module System.IO.Error, bracket, bracket_, try, catch) where

import Control.Exception (bracket, bracket_)
import qualified Control.Exception
import System.IO
import System.IO.Error

-- | Errors of actions only.
try :: IO a -> IO (Either IOError a)
try = Control.Exception.try

catch :: IO a -> (IOError -> IO a) -> IO a
catch = Control.Exception.catch
