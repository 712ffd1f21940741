{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, RankNTypes #-}
-- | Threads and transactions.
module GHC.Conc
  ( ThreadId (..), forkIO, forkIOWithUnmask, forkOn, myThreadId, killThread, throwTo, yield
  , threadDelay, ThreadStatus (..), BlockReason (..), threadStatus, mkWeakThreadId, labelThread
  , forkOnWithUnmask, threadCapability, par, pseq, numSparks, childHandler, reportError
  , setUncaughtExceptionHandler, getUncaughtExceptionHandler, registerDelay
  , getAllocationCounter, setAllocationCounter, enableAllocationLimit, disableAllocationLimit
  , ensureIOManagerIsRunning, ioManagerCapabilitiesChanged
  , getNumCapabilities, setNumCapabilities, getNumProcessors, numCapabilities
  , STM (..), atomically, retry, orElse, throwSTM, catchSTM, unsafeIOToSTM
  , TVar (..), newTVar, newTVarIO, readTVar, readTVarIO, writeTVar
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.Exception.Type
import GHC.Conc.Uncaught
import GHC.Int
import GHC.Num
import GHC.Prim
import GHC.Show
import GHC.Weak

-- | A thread.
data ThreadId = ThreadId ThreadId#

instance Eq ThreadId where
  ThreadId a == ThreadId b = isTrue# (threadNumber# a ==# threadNumber# b)

instance Ord ThreadId where
  compare (ThreadId a) (ThreadId b) = compare (I# (threadNumber# a)) (I# (threadNumber# b))

instance Show ThreadId where
  showsPrec p (ThreadId t) = showString "ThreadId " . showsPrec p (I# (threadNumber# t))

-- region fork
-- | Performs the action in a thread of its own. An exception that nobody
-- catches there ends it, with a message, unless it was killed.
forkIO :: IO () -> IO ThreadId
forkIO action = IO (\s -> case fork# (catch action childHandler) s of
  (# s', t #) -> (# s', ThreadId t #))

childHandler :: SomeException -> IO ()
childHandler e = case fromException e of
  Just ThreadKilled -> return ()
  _ -> case fromException e of
    Just BlockedIndefinitelyOnMVar -> return ()
    Nothing -> case fromException e of
      Just BlockedIndefinitelyOnSTM -> return ()
      Nothing -> reportError e
-- end fork

forkIOWithUnmask :: ((IO a -> IO a) -> IO ()) -> IO ThreadId
forkIOWithUnmask io = forkIO (io (\(IO m) -> IO (unmaskAsyncExceptions# m)))

forkOn :: Int -> IO () -> IO ThreadId
forkOn _ = forkIO

forkOnWithUnmask :: Int -> ((forall a. IO a -> IO a) -> IO ()) -> IO ThreadId
forkOnWithUnmask _ io = forkIO (io (\(IO m) -> IO (unmaskAsyncExceptions# m)))

-- | The processor of a thread, and whether it stays there.
threadCapability :: ThreadId -> IO (Int, Bool)
threadCapability _ = return (0, False)

-- | Nobody else is there to evaluate the first argument.
par :: a -> b -> b
par _ b = b
{-# INLINE par #-}

pseq :: a -> b -> b
pseq = seq
{-# INLINE pseq #-}

infixr 0 `par`, `pseq`

numSparks :: IO Int
numSparks = return 0

-- | A variable that becomes true after so many microseconds.
registerDelay :: Int -> IO (TVar Bool)
registerDelay n = newTVarIO False >>= \v ->
  forkIO (threadDelay n >> atomically (writeTVar v True)) >> return v

-- | Allocation is not counted.
getAllocationCounter :: IO Int64
getAllocationCounter = return 0

setAllocationCounter :: Int64 -> IO ()
setAllocationCounter _ = return ()

enableAllocationLimit, disableAllocationLimit, ensureIOManagerIsRunning, ioManagerCapabilitiesChanged :: IO ()
enableAllocationLimit = return ()
disableAllocationLimit = return ()
ensureIOManagerIsRunning = return ()
ioManagerCapabilitiesChanged = return ()

-- | This thread.
myThreadId :: IO ThreadId
myThreadId = IO (\s -> case myThreadId# s of (# s', t #) -> (# s', ThreadId t #))

-- | Throws an exception in another thread.
throwTo :: Exception e => ThreadId -> e -> IO ()
throwTo (ThreadId t) e = IO (\s -> case killThread# t (toException e) s of s' -> (# s', () #))

killThread :: ThreadId -> IO ()
killThread t = throwTo t ThreadKilled

-- | Lets others go on; for so many microseconds.
yield :: IO ()
yield = IO (\s -> case yield# s of s' -> (# s', () #))

threadDelay :: Int -> IO ()
threadDelay (I# n) = IO (\s -> case delay# n s of s' -> (# s', () #))

-- | Threads take turns on one processor.
getNumCapabilities, getNumProcessors :: IO Int
getNumCapabilities = return 1
getNumProcessors = return 1

setNumCapabilities :: Int -> IO ()
setNumCapabilities _ = return ()

-- | What a thread is doing.
data ThreadStatus = ThreadRunning | ThreadFinished | ThreadBlocked BlockReason | ThreadDied
  deriving (Eq, Ord, Show)

data BlockReason
  = BlockedOnMVar | BlockedOnBlackHole | BlockedOnException | BlockedOnSTM
  | BlockedOnForeignCall | BlockedOnOther
  deriving (Eq, Ord, Show)

threadStatus :: ThreadId -> IO ThreadStatus
threadStatus (ThreadId t) = IO (\s -> case threadState# t s of (# s', n #) -> (# s', status n #))
  where
    status :: Int# -> ThreadStatus
    status n = case n of
      0#  -> ThreadRunning
      1#  -> ThreadBlocked BlockedOnMVar
      6#  -> ThreadBlocked BlockedOnSTM
      12# -> ThreadBlocked BlockedOnException
      16# -> ThreadFinished
      _   -> ThreadBlocked BlockedOnOther

-- | A pointer that does not keep the thread.
mkWeakThreadId :: ThreadId -> IO (Weak ThreadId)
mkWeakThreadId t = mkWeak t t Nothing

-- | A name for debuggers, which we have none of.
labelThread :: ThreadId -> String -> IO ()
labelThread _ _ = return ()

numCapabilities :: Int
numCapabilities = 1

-- region stm
-- | Actions that happen all at once or not at all.
newtype STM a = STM (State# RealWorld -> (# State# RealWorld, a #))

unSTM :: STM a -> State# RealWorld -> (# State# RealWorld, a #)
unSTM (STM m) = m

instance Functor STM where
  fmap f (STM m) = STM (\s -> case m s of (# s', x #) -> (# s', f x #))

instance Applicative STM where
  pure x = STM (\s -> (# s, x #))
  (<*>) = ap

instance Monad STM where
  STM m >>= k = STM (\s -> case m s of (# s', x #) -> unSTM (k x) s')

instance Alternative STM where
  empty = retry
  (<|>) = orElse

instance MonadPlus STM

-- | Performs a transaction.
atomically :: STM a -> IO a
atomically (STM m) = IO (\s -> atomically# m s)

-- | Gives up, and begins again when a variable that was read has changed.
retry :: STM a
retry = STM (\s -> retry# s)

-- | The second transaction if the first gives up.
orElse :: STM a -> STM a -> STM a
orElse (STM a) (STM b) = STM (\s -> catchRetry# a b s)
-- end stm

-- | Throws and catches inside of a transaction.
throwSTM :: Exception e => e -> STM a
throwSTM e = STM (\s -> raiseIO# (toException e) s)

catchSTM :: Exception e => STM a -> (e -> STM a) -> STM a
catchSTM (STM m) handler = STM (\s -> catchSTM# m handle' s)
  where
    handle' e = case fromException e of
      Just e' -> unSTM (handler e')
      Nothing -> raiseIO# e

-- | An action in a transaction, which may be performed more than once.
unsafeIOToSTM :: IO a -> STM a
unsafeIOToSTM (IO m) = STM m

-- | A variable of transactions.
data TVar a = TVar (TVar# RealWorld a)

instance Eq (TVar a) where
  TVar a == TVar b = isTrue# (sameTVar# a b)

newTVar :: a -> STM (TVar a)
newTVar x = STM (\s -> case newTVar# x s of (# s', v #) -> (# s', TVar v #))

newTVarIO :: a -> IO (TVar a)
newTVarIO x = IO (\s -> case newTVar# x s of (# s', v #) -> (# s', TVar v #))

readTVar :: TVar a -> STM a
readTVar (TVar v) = STM (\s -> readTVar# v s)

readTVarIO :: TVar a -> IO a
readTVarIO (TVar v) = IO (\s -> readTVarIO# v s)

writeTVar :: TVar a -> a -> STM ()
writeTVar (TVar v) x = STM (\s -> case writeTVar# v x s of s' -> (# s', () #))
