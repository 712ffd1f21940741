-- | Actions that may take only so long.
module System.Timeout (Timeout, timeout) where

import Control.Concurrent
import Control.Exception
import Data.Unique

-- | What is thrown when the time has come; a number tells one from another.
newtype Timeout = Timeout Unique
  deriving Eq

instance Show Timeout where
  show _ = "<<timeout>>"

instance Exception Timeout where
  toException = asyncExceptionToException
  fromException = asyncExceptionFromException

-- | The result, unless it takes more than so many microseconds. Of a negative
-- number there is no end.
timeout :: Int -> IO a -> IO (Maybe a)
timeout n action
  | n < 0     = fmap Just action
  | n == 0    = return Nothing
  | otherwise = do
      thread <- myThreadId
      signal <- fmap Timeout newUnique
      handleJust (\e -> if e == signal then Just () else Nothing) (\_ -> return Nothing)
        (bracket (forkIOWithUnmask (\unmask -> unmask (threadDelay n >> throwTo thread signal)))
          (uninterruptibleMask_ . killThread)
          (\_ -> fmap Just action))
