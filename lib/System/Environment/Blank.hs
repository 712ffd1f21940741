-- | The environment, in which variables may be empty.
module System.Environment.Blank
  ( module System.Environment, getEnv, getEnvDefault, setEnv, unsetEnv
  ) where

import Data.Maybe (fromMaybe)
import System.Environment hiding (getEnv, setEnv, unsetEnv)
import qualified System.Environment as E

getEnv :: String -> IO (Maybe String)
getEnv = lookupEnv

getEnvDefault :: String -> String -> IO String
getEnvDefault name other = fmap (fromMaybe other) (getEnv name)

-- | Sets a variable; one that is there only if the last argument says so.
setEnv :: String -> String -> Bool -> IO ()
setEnv name value overwrite = do
  old <- lookupEnv name
  case old of
    Just _ | not overwrite -> return ()
    _ -> E.setEnv name value

unsetEnv :: String -> IO ()
unsetEnv = E.unsetEnv
