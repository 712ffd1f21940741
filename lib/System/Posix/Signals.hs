-- |
-- Signals: what is to be done when one comes, and how to send one.
module System.Posix.Signals
  ( Signal, nullSignal
  , internalAbort, realTimeAlarm, busError, processStatusChanged, continueProcess, floatingPointException
  , lostConnection, illegalInstruction, keyboardSignal, killProcess, openEndedPipe, keyboardTermination
  , segmentationViolation, softwareStop, softwareTermination, keyboardStop, backgroundRead, backgroundWrite
  , userDefinedSignal1, userDefinedSignal2, pollableEvent, profilingTimerExpired, badSystemCall
  , breakpointTrap, urgentDataAvailable, virtualTimerExpired, cpuTimeLimitExceeded, fileSizeLimitExceeded
  , sigABRT, sigALRM, sigBUS, sigCHLD, sigCONT, sigFPE, sigHUP, sigILL, sigINT, sigKILL, sigPIPE, sigPOLL
  , sigPROF, sigQUIT, sigSEGV, sigSTOP, sigSYS, sigTERM, sigTRAP, sigTSTP, sigTTIN, sigTTOU, sigURG, sigUSR1
  , sigUSR2, sigVTALRM, sigXCPU, sigXFSZ
  , raiseSignal, signalProcess, signalProcessGroup
  , Handler (..), SignalInfo (..), SignalSpecificInfo (..), installHandler
  , SignalSet, emptySignalSet, fullSignalSet, reservedSignals, addSignal, deleteSignal, inSignalSet
  , getSignalMask, setSignalMask, blockSignals, unblockSignals, getPendingSignals, awaitSignal
  , scheduleAlarm, setStoppedChildFlag, queryStoppedChildFlag
  ) where

import Control.Exception (catch)
import Control.Monad
import Data.Bits
import Data.Int
import Data.IORef
import Data.Word
import Foreign.C.Error
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import GHC.Conc (childHandler, yield)
import GHC.IO.Exception (throwOperating)
import System.IO.Unsafe (unsafePerformIO)
import System.Posix.Types
import System.Posix.Process.Internals (ProcessStatus (..), toEnumCode)

foreign import ccall unsafe "rusholme_on_signal" c_onSignal :: Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_signal_listener" c_listener :: FunPtr (IO ()) -> IO Int
foreign import ccall unsafe "rusholme_next_signal" c_next :: Ptr Int64 -> IO Int
foreign import ccall unsafe "rusholme_signal_mask" c_mask :: Int -> Word64 -> Ptr Word64 -> IO Int
foreign import ccall unsafe "rusholme_pending_signals" c_pending :: Ptr Word64 -> IO Int
foreign import ccall unsafe "rusholme_await_signal" c_await :: Word64 -> IO Int
foreign import ccall unsafe "rusholme_alarm" c_alarm :: Int -> IO Int
foreign import ccall unsafe "rusholme_signal_process" c_kill :: Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_process_id" c_processId :: IO Int
foreign import ccall "wrapper" makeListener :: IO () -> IO (FunPtr (IO ()))

type Signal = CInt

nullSignal :: Signal
nullSignal = 0

sigABRT, sigALRM, sigBUS, sigCHLD, sigCONT, sigFPE, sigHUP, sigILL, sigINT, sigKILL, sigPIPE, sigPOLL,
  sigPROF, sigQUIT, sigSEGV, sigSTOP, sigSYS, sigTERM, sigTRAP, sigTSTP, sigTTIN, sigTTOU, sigURG, sigUSR1,
  sigUSR2, sigVTALRM, sigXCPU, sigXFSZ :: CInt
sigHUP = 1
sigINT = 2
sigQUIT = 3
sigILL = 4
sigTRAP = 5
sigABRT = 6
sigBUS = 7
sigFPE = 8
sigKILL = 9
sigUSR1 = 10
sigSEGV = 11
sigUSR2 = 12
sigPIPE = 13
sigALRM = 14
sigTERM = 15
sigCHLD = 17
sigCONT = 18
sigSTOP = 19
sigTSTP = 20
sigTTIN = 21
sigTTOU = 22
sigURG = 23
sigXCPU = 24
sigXFSZ = 25
sigVTALRM = 26
sigPROF = 27
sigPOLL = 29
sigSYS = 31

internalAbort, realTimeAlarm, busError, processStatusChanged, continueProcess, floatingPointException,
  lostConnection, illegalInstruction, keyboardSignal, killProcess, openEndedPipe, keyboardTermination,
  segmentationViolation, softwareStop, softwareTermination, keyboardStop, backgroundRead, backgroundWrite,
  userDefinedSignal1, userDefinedSignal2, pollableEvent, profilingTimerExpired, badSystemCall,
  breakpointTrap, urgentDataAvailable, virtualTimerExpired, cpuTimeLimitExceeded, fileSizeLimitExceeded :: Signal
internalAbort = sigABRT
realTimeAlarm = sigALRM
busError = sigBUS
processStatusChanged = sigCHLD
continueProcess = sigCONT
floatingPointException = sigFPE
lostConnection = sigHUP
illegalInstruction = sigILL
keyboardSignal = sigINT
killProcess = sigKILL
openEndedPipe = sigPIPE
keyboardTermination = sigQUIT
segmentationViolation = sigSEGV
softwareStop = sigSTOP
softwareTermination = sigTERM
keyboardStop = sigTSTP
backgroundRead = sigTTIN
backgroundWrite = sigTTOU
userDefinedSignal1 = sigUSR1
userDefinedSignal2 = sigUSR2
pollableEvent = sigPOLL
profilingTimerExpired = sigPROF
badSystemCall = sigSYS
breakpointTrap = sigTRAP
urgentDataAvailable = sigURG
virtualTimerExpired = sigVTALRM
cpuTimeLimitExceeded = sigXCPU
fileSizeLimitExceeded = sigXFSZ

-- Sending

-- | Sends a signal to the program itself.
raiseSignal :: Signal -> IO ()
raiseSignal n = c_processId >>= \pid -> send "raiseSignal" pid n

signalProcess :: Signal -> ProcessID -> IO ()
signalProcess n pid = send "signalProcess" (fromIntegral pid) n

signalProcessGroup :: Signal -> ProcessGroupID -> IO ()
signalProcessGroup n group = send "signalProcessGroup" (negate (fromIntegral group)) n

send :: String -> Int -> Signal -> IO ()
send place pid n = c_kill pid (fromIntegral n) >>= succeed place

-- Linux's answer: negative, if it is an error.
succeed :: String -> Int -> IO ()
succeed place r = when (r < 0) (throwOperating place Nothing (negate r))

-- Handling

-- | What is done when a signal comes. An action runs in a thread of its own.
data Handler
  = Default
  | Ignore
  | Catch (IO ())
  | CatchOnce (IO ())
  | CatchInfo (SignalInfo -> IO ())
  | CatchInfoOnce (SignalInfo -> IO ())

-- | What Linux says of a signal that has come.
data SignalInfo = SignalInfo
  { siginfoSignal :: Signal
  , siginfoError :: Errno
  , siginfoSpecific :: SignalSpecificInfo
  }

data SignalSpecificInfo
  = NoSignalSpecificInfo
  | SigChldInfo { siginfoPid :: ProcessID, siginfoUid :: UserID, siginfoStatus :: ProcessStatus }

-- region table
-- What has been installed, and whether the run-time system knows of `listener`.
installed :: IORef [(Signal, Handler)]
installed = unsafePerformIO (newIORef [])
{-# NOINLINE installed #-}

listening :: ()
listening = unsafePerformIO (makeListener listener >>= c_listener >> return ())
{-# NOINLINE listening #-}

-- | Sets what is done when a signal comes; what has been done until now.
installHandler :: Signal -> Handler -> Maybe SignalSet -> IO Handler
installHandler n new _ = listening `seq` do
  before <- readIORef installed
  when (n < 1 || n > 64) (errorWithoutStackTrace "GHC.Conc.setHandler: signal out of range")
  writeIORef installed ((n, new) : filter ((/= n) . fst) before)
  _ <- c_onSignal (fromIntegral n) how
  return (maybe Default id (lookup n before))
  where
    how = case new of
      Default         -> 0
      Ignore          -> 1
      Catch _         -> 2
      CatchInfo _     -> 2
      CatchOnce _     -> 3
      CatchInfoOnce _ -> 3

-- What a new thread does for each signal that has come.
listener :: IO ()
listener = allocaArray 6 $ \p -> do
  n <- c_next p
  handlers <- readIORef installed
  (case lookup (fromIntegral n) handlers of
    Just (Catch io)         -> io
    Just (CatchOnce io)     -> io
    Just (CatchInfo io)     -> infoAt p >>= io
    Just (CatchInfoOnce io) -> infoAt p >>= io
    _                       -> return ()) `catch` childHandler
-- end table

infoAt :: Ptr Int64 -> IO SignalInfo
infoAt p = do
  [n, e, code, pid, uid, status] <- peekArray 6 p
  let ended | code == 1              = Exited (toEnumCode status)
            | code == 2 || code == 3 = Terminated (fromIntegral status) (code == 3)
            | otherwise              = Stopped (fromIntegral status)
      more | n == 17   = SigChldInfo (fromIntegral pid) (fromIntegral uid) ended
           | otherwise = NoSignalSpecificInfo
  return (SignalInfo (fromIntegral n) (Errno (fromIntegral e)) more)

-- Sets

-- | One bit for each signal.
newtype SignalSet = SignalSet Word64

emptySignalSet, fullSignalSet, reservedSignals :: SignalSet
emptySignalSet = SignalSet 0
fullSignalSet = SignalSet (complement 0)
reservedSignals = addSignal sigKILL (addSignal sigSTOP emptySignalSet)

bitOf :: Signal -> Word64
bitOf n
  | n >= 1 && n <= 64 = bit (fromIntegral n - 1)
  | otherwise         = 0

infixr `addSignal`, `deleteSignal`

addSignal, deleteSignal :: Signal -> SignalSet -> SignalSet
addSignal n (SignalSet s) = SignalSet (s .|. bitOf n)
deleteSignal n (SignalSet s) = SignalSet (s .&. complement (bitOf n))

inSignalSet :: Signal -> SignalSet -> Bool
inSignalSet n (SignalSet s) = s .&. bitOf n /= 0

change :: String -> Int -> SignalSet -> IO SignalSet
change place how (SignalSet s) = alloca $ \p -> do
  c_mask how s p >>= succeed place
  [old] <- peekArray 1 p
  return (SignalSet old)

getSignalMask :: IO SignalSet
getSignalMask = change "getSignalMask" 0 emptySignalSet

setSignalMask, blockSignals, unblockSignals :: SignalSet -> IO ()
setSignalMask s = void (change "setSignalMask" 2 s)
blockSignals s = void (change "blockSignals" 0 s)
unblockSignals s = void (change "unblockSignals" 1 s)

-- | Signals that have come and are blocked.
getPendingSignals :: IO SignalSet
getPendingSignals = alloca $ \p -> do
  c_pending p >>= succeed "getPendingSignals"
  [s] <- peekArray 1 p
  return (SignalSet s)

-- | Waits for a signal, while the mask is the given one.
awaitSignal :: Maybe SignalSet -> IO ()
awaitSignal set = do
  SignalSet s <- maybe getSignalMask return set
  _ <- c_await s
  yield

-- | 'realTimeAlarm' after so many seconds; those that were left of the last one.
scheduleAlarm :: Int -> IO Int
scheduleAlarm = c_alarm

stopped :: IORef Bool
stopped = unsafePerformIO (newIORef False)
{-# NOINLINE stopped #-}

setStoppedChildFlag :: Bool -> IO Bool
setStoppedChildFlag new = readIORef stopped >>= \old -> writeIORef stopped new >> return old

queryStoppedChildFlag :: IO Bool
queryStoppedChildFlag = readIORef stopped
