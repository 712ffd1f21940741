{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, RankNTypes #-}
-- | Exceptions: thrown anywhere, caught in actions.
module Control.Exception.Base
  ( SomeException (..), Exception (..), IOException, ArithException (..), ArrayException (..)
  , AssertionFailed (..), SomeAsyncException (..), AsyncException (..)
  , asyncExceptionToException, asyncExceptionFromException
  , NonTermination (..), NestedAtomically (..), BlockedIndefinitelyOnMVar (..)
  , BlockedIndefinitelyOnSTM (..), Deadlock (..), AllocationLimitExceeded (..)
  , NoMethodError (..), PatternMatchFail (..), RecConError (..), RecSelError (..), RecUpdError (..)
  , ErrorCall (..), TypeError (..), nonTermination, nestedAtomically
  , CompactionFailed (..), FixIOException (..)
  , throwIO, throw, ioError
  , catch, catchJust, handle, handleJust, try, tryJust, onException, evaluate, mapException
  , mask, mask_, uninterruptibleMask, uninterruptibleMask_, MaskingState (..), getMaskingState
  , interruptible, allowInterrupt, assert
  , bracket, bracket_, bracketOnError, finally
  ) where

import Data.Either
import GHC.Base
import GHC.Exception.Type
import GHC.IO.Exception
import GHC.Prim
import GHC.Show

-- region catch
-- | Performs the action; if it throws an exception of the handler's type, the
-- handler's action instead.
catch :: Exception e => IO a -> (e -> IO a) -> IO a
catch (IO action) handler = IO (catch# action handle')
  where
    handle' e = case fromException e of
      Just e' -> unIO (handler e')
      Nothing -> raiseIO# e
-- end catch

-- | 'catch' with its arguments exchanged.
handle :: Exception e => (e -> IO a) -> IO a -> IO a
handle handler action = catch action handler

-- | Only exceptions of which the function makes something.
catchJust :: Exception e => (e -> Maybe b) -> IO a -> (b -> IO a) -> IO a
catchJust p action handler = catch action (\e -> case p e of
  Nothing -> throwIO e
  Just b  -> handler b)

handleJust :: Exception e => (e -> Maybe b) -> (b -> IO a) -> IO a -> IO a
handleJust p handler action = catchJust p action handler

-- region try
-- | The exception, or the result.
try :: Exception e => IO a -> IO (Either e a)
try action = catch (fmap Right action) (\e -> return (Left e))
-- end try

tryJust :: Exception e => (e -> Maybe b) -> IO a -> IO (Either b a)
tryJust p action = try action >>= \r -> case r of
  Right v -> return (Right v)
  Left e -> case p e of
    Nothing -> throwIO e
    Just b  -> return (Left b)

-- | Performs the second action if the first throws, and throws again.
onException :: IO a -> IO b -> IO a
onException action what = catch action (\e -> what >> throwIO (e :: SomeException))

-- region evaluate
-- | Evaluates the value, when it is performed.
evaluate :: a -> IO a
evaluate x = IO (\s -> seq# x s)
-- end evaluate

-- | Another exception in the place of the one that evaluation throws.
mapException :: (Exception e1, Exception e2) => (e1 -> e2) -> a -> a
mapException f v = unsafePerformIO (catch (evaluate v) (\x -> throwIO (f x)))

-- | Can exceptions of other threads arrive: always; when it waits; never?
data MaskingState = Unmasked | MaskedInterruptible | MaskedUninterruptible
  deriving (Eq, Show)

getMaskingState :: IO MaskingState
getMaskingState = IO (\s -> case getMaskingState# s of
  (# s', n #) -> case n of
    0# -> (# s', Unmasked #)
    1# -> (# s', MaskedUninterruptible #)
    _  -> (# s', MaskedInterruptible #))

-- region mask
-- | Keeps exceptions of other threads out; the function that the action is
-- given lets them in again, as they were let in outside.
mask :: ((forall a. IO a -> IO a) -> IO b) -> IO b
mask io = getMaskingState >>= \state -> case state of
  Unmasked              -> block (io unblock)
  MaskedInterruptible   -> io block
  MaskedUninterruptible -> io blockUninterruptible
-- end mask

mask_ :: IO a -> IO a
mask_ io = mask (\_ -> io)

uninterruptibleMask :: ((forall a. IO a -> IO a) -> IO b) -> IO b
uninterruptibleMask io = getMaskingState >>= \state -> case state of
  Unmasked              -> blockUninterruptible (io unblock)
  MaskedInterruptible   -> blockUninterruptible (io block)
  MaskedUninterruptible -> io blockUninterruptible

uninterruptibleMask_ :: IO a -> IO a
uninterruptibleMask_ io = uninterruptibleMask (\_ -> io)

block, unblock, blockUninterruptible :: IO a -> IO a
block (IO m) = IO (maskAsyncExceptions# m)
unblock (IO m) = IO (unmaskAsyncExceptions# m)
blockUninterruptible (IO m) = IO (maskUninterruptible# m)

-- | Lets exceptions in for a moment, or for an action that would wait.
interruptible :: IO a -> IO a
interruptible act = getMaskingState >>= \state -> case state of
  Unmasked              -> act
  MaskedInterruptible   -> unblock act
  MaskedUninterruptible -> act

allowInterrupt :: IO ()
allowInterrupt = interruptible (return ())

-- region bracket
-- | Acquires, uses, and releases in any case.
bracket :: IO a -> (a -> IO b) -> (a -> IO c) -> IO c
bracket before after thing = mask (\restore ->
  before >>= \a ->
  (restore (thing a) `onException` after a) >>= \r ->
  after a >>= \_ -> return r)
-- end bracket

bracket_ :: IO a -> IO b -> IO c -> IO c
bracket_ before after thing = bracket before (const after) (const thing)

-- | Releases only if there was an exception.
bracketOnError :: IO a -> (a -> IO b) -> (a -> IO c) -> IO c
bracketOnError before after thing = mask (\restore ->
  before >>= \a -> restore (thing a) `onException` after a)

-- | Performs the second action in any case.
finally :: IO a -> IO b -> IO a
finally a sequel = mask (\restore ->
  (restore a `onException` sequel) >>= \r -> sequel >>= \_ -> return r)

-- | What the compiler finds at run time.
data TypeError = TypeError String

instance Show TypeError where
  showsPrec _ (TypeError s) = showString s

instance Exception TypeError

data RecUpdError = RecUpdError String

instance Show RecUpdError where
  showsPrec _ (RecUpdError s) = showString s

instance Exception RecUpdError

-- | A value that needs itself.
data NonTermination = NonTermination

instance Show NonTermination where
  showsPrec _ _ = showString "<<loop>>"

instance Exception NonTermination

data NestedAtomically = NestedAtomically

instance Show NestedAtomically where
  showsPrec _ _ = showString "Control.Concurrent.STM.atomically was nested"

instance Exception NestedAtomically

-- | The two, ready to be thrown.
nonTermination, nestedAtomically :: SomeException
nonTermination = toException NonTermination
nestedAtomically = toException NestedAtomically
