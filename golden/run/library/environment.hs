-- Catches variables that are not set for the program itself, and arguments that stay changed.
import System.Environment
import Control.Exception
main = do
  setEnv "RH_TEST" "väl ue"
  getEnv "RH_TEST" >>= print
  lookupEnv "RH_NONE" >>= print
  unsetEnv "RH_TEST"
  lookupEnv "RH_TEST" >>= print
  withArgs ["a", "b c"] (getArgs >>= print)
  getArgs >>= print
  withProgName "other" getProgName >>= putStrLn
  r <- try (getEnv "RH_NONE") :: IO (Either IOException String)
  print r
  setEnv "RH_A" "1"
  e <- getEnvironment
  print (lookup "RH_A" e)
  r <- try (setEnv "" "x") :: IO (Either IOException ())
  print r
  r <- try (setEnv "a=b" "x") :: IO (Either IOException ())
  print r
