{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, ExistentialQuantification, DataKinds, TypeApplications #-}
-- | The exceptions of actions.
module GHC.IO.Exception
  ( IOException (..), IOErrorType (..), IOError, ioError, ioException, userError
  , ExitCode (..), throwIO, throwOperating
  , AssertionFailed (..), ArrayException (..), AsyncException (..), SomeAsyncException (..)
  , asyncExceptionToException, asyncExceptionFromException
  , BlockedIndefinitelyOnMVar (..), BlockedIndefinitelyOnSTM (..), Deadlock (..)
  , AllocationLimitExceeded (..), stackOverflow, heapOverflow
  , CompactionFailed (..), FixIOException (..)
  , allocationLimitExceeded, blockedIndefinitelyOnMVar, blockedIndefinitelyOnSTM, unsupportedOperation
  , untangle, assert, assertError
  ) where

import Data.Typeable (cast)
import GHC.Base
import GHC.Classes (ip)
import GHC.Exception.Type
import GHC.IO.Handle.Types
import GHC.Num
import GHC.Prim
import GHC.Show
import GHC.Stack.Types (HasCallStack, callLines)

-- region io-exception
-- | What went wrong, with what handle or file, where, and Linux's number for it.
data IOException = IOError
  { ioe_handle :: Maybe Handle
  , ioe_type :: IOErrorType
  , ioe_location :: String
  , ioe_description :: String
  , ioe_errno :: Maybe Int
  , ioe_filename :: Maybe String
  }

instance Show IOException where
  showsPrec _ e = subject . place . shows (ioe_type e) . description
    where
      subject = case ioe_filename e of
        Just name -> showString name . showString ": "
        Nothing -> case ioe_handle e of
          Just h  -> shows h . showString ": "
          Nothing -> id
      place = case ioe_location e of
        "" -> id
        s  -> showString s . showString ": "
      description = case ioe_description e of
        "" -> id
        s  -> showString " (" . showString s . showString ")"
-- end io-exception

instance Eq IOException where
  a == b = ioe_type a == ioe_type b && ioe_handle a == ioe_handle b
    && ioe_location a == ioe_location b && ioe_description a == ioe_description b
    && ioe_filename a == ioe_filename b

instance Exception IOException

-- | The name of the report.
type IOError = IOException

-- | Kinds of errors.
data IOErrorType
  = AlreadyExists | NoSuchThing | ResourceBusy | ResourceExhausted | EOF | IllegalOperation
  | PermissionDenied | UserError | UnsatisfiedConstraints | SystemError | ProtocolError
  | OtherError | InvalidArgument | InappropriateType | HardwareFault | UnsupportedOperation
  | TimeExpired | ResourceVanished | Interrupted

instance Eq IOErrorType where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord IOErrorType where
  compare a b = compare (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show IOErrorType where
  showsPrec _ e = showString (inWords e)

-- | Every program holds it, hardly any calls it: what surrounds a call stays out of its branches.
inWords :: IOErrorType -> String
inWords e = case e of
    AlreadyExists          -> "already exists"
    NoSuchThing            -> "does not exist"
    ResourceBusy           -> "resource busy"
    ResourceExhausted      -> "resource exhausted"
    EOF                    -> "end of file"
    IllegalOperation       -> "illegal operation"
    PermissionDenied       -> "permission denied"
    UserError              -> "user error"
    UnsatisfiedConstraints -> "unsatisfied constraints"
    SystemError            -> "system error"
    ProtocolError          -> "protocol error"
    OtherError             -> "failed"
    InvalidArgument        -> "invalid argument"
    InappropriateType      -> "inappropriate type"
    HardwareFault          -> "hardware fault"
    UnsupportedOperation   -> "unsupported operation"
    TimeExpired            -> "timeout"
    ResourceVanished       -> "resource vanished"
    Interrupted            -> "interrupted"
{-# NOINLINE inWords #-}

-- region throw-io
-- | Throws an exception when it is performed; to evaluate it does nothing.
throwIO :: Exception e => e -> IO a
throwIO e = IO (\s -> raiseIO# (toException e) s)
-- end throw-io

-- | The same for these exceptions.
ioError, ioException :: IOException -> IO a
ioError = throwIO
ioException = throwIO

-- | An error of a program's own.
userError :: String -> IOError
userError s = IOError Nothing UserError "" s Nothing Nothing

-- | The error with a number of Linux, where something was done with a file.
throwOperating :: String -> Maybe String -> Int -> IO a
throwOperating place name n = ioException (IOError Nothing kind place text (Just n) name)
  where
    (kind, text) = case n of
      1  -> (PermissionDenied, "Operation not permitted")
      2  -> (NoSuchThing, "No such file or directory")
      4  -> (Interrupted, "Interrupted system call")
      5  -> (HardwareFault, "Input/output error")
      9  -> (InvalidArgument, "Bad file descriptor")
      11 -> (ResourceExhausted, "Resource temporarily unavailable")
      12 -> (ResourceExhausted, "Cannot allocate memory")
      13 -> (PermissionDenied, "Permission denied")
      16 -> (ResourceBusy, "Device or resource busy")
      17 -> (AlreadyExists, "File exists")
      18 -> (UnsupportedOperation, "Invalid cross-device link")
      20 -> (InappropriateType, "Not a directory")
      21 -> (InappropriateType, "Is a directory")
      22 -> (InvalidArgument, "Invalid argument")
      24 -> (ResourceExhausted, "Too many open files")
      26 -> (ResourceBusy, "Text file busy")
      28 -> (ResourceExhausted, "No space left on device")
      29 -> (UnsupportedOperation, "Illegal seek")
      30 -> (PermissionDenied, "Read-only file system")
      32 -> (ResourceVanished, "Broken pipe")
      36 -> (InvalidArgument, "File name too long")
      39 -> (UnsatisfiedConstraints, "Directory not empty")
      _  -> (OtherError, "Error " ++ show n)

-- | What a program tells who started it. It is thrown to end the program.
data ExitCode = ExitSuccess | ExitFailure Int
  deriving (Eq, Ord, Show)

instance Exception ExitCode

-- | A condition that was asserted.
data AssertionFailed = AssertionFailed String

instance Show AssertionFailed where
  showsPrec _ (AssertionFailed s) = showString s

instance Exception AssertionFailed

-- | Errors of arrays.
data ArrayException = IndexOutOfBounds String | UndefinedElement String
  deriving (Eq, Ord)

instance Show ArrayException where
  showsPrec _ (IndexOutOfBounds s) = showString "array index out of range"
    . (if eqString s "" then id else showString ": " . showString s)
  showsPrec _ (UndefinedElement s) = showString "undefined array element"
    . (if eqString s "" then id else showString ": " . showString s)

instance Exception ArrayException

-- | Any exception that comes from outside of the thread.
data SomeAsyncException = forall e. Exception e => SomeAsyncException e

instance Show SomeAsyncException where
  showsPrec p (SomeAsyncException e) = showsPrec p e

instance Exception SomeAsyncException

-- | The methods of exceptions below it.
asyncExceptionToException :: Exception e => e -> SomeException
asyncExceptionToException e = toException (SomeAsyncException e)

asyncExceptionFromException :: Exception e => SomeException -> Maybe e
asyncExceptionFromException x = case fromException x of
  Just (SomeAsyncException e) -> cast e
  Nothing                     -> Nothing

-- | What other threads or the run-time system throw.
data AsyncException = StackOverflow | HeapOverflow | ThreadKilled | UserInterrupt
  deriving (Eq, Ord)

instance Show AsyncException where
  showsPrec _ StackOverflow = showString "stack overflow"
  showsPrec _ HeapOverflow  = showString "heap overflow"
  showsPrec _ ThreadKilled  = showString "thread killed"
  showsPrec _ UserInterrupt = showString "user interrupt"

instance Exception AsyncException where
  toException = asyncExceptionToException
  fromException = asyncExceptionFromException

-- | Two of them, as the run-time system throws them.
stackOverflow, heapOverflow :: SomeException
stackOverflow = toException StackOverflow
heapOverflow = toException HeapOverflow

-- | A thread waits for what no thread can do.
data BlockedIndefinitelyOnMVar = BlockedIndefinitelyOnMVar

instance Show BlockedIndefinitelyOnMVar where
  showsPrec _ _ = showString "thread blocked indefinitely in an MVar operation"

instance Exception BlockedIndefinitelyOnMVar

data BlockedIndefinitelyOnSTM = BlockedIndefinitelyOnSTM

instance Show BlockedIndefinitelyOnSTM where
  showsPrec _ _ = showString "thread blocked indefinitely in an STM transaction"

instance Exception BlockedIndefinitelyOnSTM

data Deadlock = Deadlock

instance Show Deadlock where
  showsPrec _ _ = showString "<<deadlock>>"

instance Exception Deadlock

data AllocationLimitExceeded = AllocationLimitExceeded

instance Show AllocationLimitExceeded where
  showsPrec _ _ = showString "allocation limit exceeded"

instance Exception AllocationLimitExceeded where
  toException = asyncExceptionToException
  fromException = asyncExceptionFromException

-- | A value could not be put into a compact region. There are none here.
newtype CompactionFailed = CompactionFailed String

instance Show CompactionFailed where
  showsPrec _ (CompactionFailed why) = showString "compaction failed: " . showString why

instance Exception CompactionFailed

-- | An action that 'System.IO.fixIO' is given looked at its own result.
data FixIOException = FixIOException

instance Show FixIOException where
  showsPrec _ FixIOException = showString "cyclic evaluation in fixIO"

instance Exception FixIOException

allocationLimitExceeded, blockedIndefinitelyOnMVar, blockedIndefinitelyOnSTM :: SomeException
allocationLimitExceeded = toException AllocationLimitExceeded
blockedIndefinitelyOnMVar = toException BlockedIndefinitelyOnMVar
blockedIndefinitelyOnSTM = toException BlockedIndefinitelyOnSTM

unsupportedOperation :: IOError
unsupportedOperation =
  IOError Nothing UnsupportedOperation "" "Operation is not supported" Nothing Nothing

-- | A message, in front of which stands the place that the text begins with: it ends with @|@.
untangle :: Addr# -> String -> String
untangle coded message = place ++ ": " ++ message ++ details ++ "\n"
  where
    (place, rest) = upTo (unpackCString# coded)
    details = case rest of
      '|' : d -> ' ' : d
      _       -> ""
    upTo (c : cs) | c /= '|' = case upTo cs of (a, b) -> (c : a, b)
    upTo cs = ([], cs)

-- region assert
-- | The value, unless the condition does not hold: then an 'AssertionFailed' that says where.
assert, assertError :: HasCallStack => Bool -> a -> a
assert holds x = if holds then x else throw (AssertionFailed ("Assertion failed" ++ foldr line "" (callLines (ip @"callStack"))))
  where line l rest = '\n' : l ++ rest

assertError = assert
-- end assert
