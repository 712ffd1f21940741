{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of exceptions export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Control.Monad.Catch (bracket, bracketOnError, bracket_, catchAll, catchIOError, catchIf,
  catchJust, catches, finally, handle, handleAll, handleIOError, handleIf, handleJust, mask_,
  onError, onException, try, tryJust, uninterruptibleMask_, Exception, displayException,
  fromException, toException, SomeException, ExitCase, Handler, MonadCatch, catch, MonadMask,
  generalBracket, mask, uninterruptibleMask, MonadThrow, throwM)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "35 names of 1 modules"
