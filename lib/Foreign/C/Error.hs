-- |
-- The numbers by which C says what failed. Nothing sets C's @errno@ here, so
-- 'getErrno' never has news.
module Foreign.C.Error
  ( Errno (..), eOK, eNOENT, eINTR, eAGAIN, eWOULDBLOCK, eACCES, eEXIST, eINVAL, ePERM, eNOMEM
  , isValidErrno, getErrno, resetErrno, errnoToIOError, throwErrno
  , throwErrnoIf, throwErrnoIf_, throwErrnoIfMinus1, throwErrnoIfMinus1_, throwErrnoIfNull
  , throwErrnoIfRetry, throwErrnoIfMinus1Retry, throwErrnoIfMinus1Retry_
  ) where

import Control.Monad (void)
import Foreign.C.Types
import Foreign.Ptr
import GHC.IO.Exception
import System.IO (Handle)

-- | A number of C's.
newtype Errno = Errno CInt

instance Eq Errno where
  Errno a == Errno b = a == b

-- | Some of them, as Linux has them.
eOK, eNOENT, eINTR, eAGAIN, eWOULDBLOCK, eACCES, eEXIST, eINVAL, ePERM, eNOMEM :: Errno
eOK = Errno 0
ePERM = Errno 1
eNOENT = Errno 2
eINTR = Errno 4
eAGAIN = Errno 11
eWOULDBLOCK = Errno 11
eNOMEM = Errno 12
eACCES = Errno 13
eEXIST = Errno 17
eINVAL = Errno 22

isValidErrno :: Errno -> Bool
isValidErrno (Errno n) = n /= -1

getErrno :: IO Errno
getErrno = return eOK

resetErrno :: IO ()
resetErrno = return ()

-- | The exception that a number stands for.
errnoToIOError :: String -> Errno -> Maybe Handle -> Maybe String -> IOError
errnoToIOError location errno@(Errno n) h file = IOError h kind location text (Just (fromIntegral n)) file
  where
    (kind, text)
      | errno == eNOENT  = (NoSuchThing, "No such file or directory")
      | errno == eEXIST  = (AlreadyExists, "File exists")
      | errno == eACCES  = (PermissionDenied, "Permission denied")
      | errno == ePERM   = (PermissionDenied, "Operation not permitted")
      | errno == eNOMEM  = (ResourceExhausted, "Cannot allocate memory")
      | errno == eAGAIN  = (ResourceExhausted, "Resource temporarily unavailable")
      | errno == eINTR   = (Interrupted, "Interrupted system call")
      | errno == eINVAL  = (InvalidArgument, "Invalid argument")
      | otherwise        = (OtherError, "error " ++ show n)

throwErrno :: String -> IO a
throwErrno location = getErrno >>= \e -> ioError (errnoToIOError location e Nothing Nothing)

-- | Throws if the result has the property.
throwErrnoIf, throwErrnoIfRetry :: (a -> Bool) -> String -> IO a -> IO a
throwErrnoIf bad location action = action >>= \x -> if bad x then throwErrno location else return x
throwErrnoIfRetry = throwErrnoIf

throwErrnoIf_ :: (a -> Bool) -> String -> IO a -> IO ()
throwErrnoIf_ bad location = void . throwErrnoIf bad location

throwErrnoIfMinus1, throwErrnoIfMinus1Retry :: (Eq a, Num a) => String -> IO a -> IO a
throwErrnoIfMinus1 = throwErrnoIf (== -1)
throwErrnoIfMinus1Retry = throwErrnoIfMinus1

throwErrnoIfMinus1_, throwErrnoIfMinus1Retry_ :: (Eq a, Num a) => String -> IO a -> IO ()
throwErrnoIfMinus1_ location = void . throwErrnoIfMinus1 location
throwErrnoIfMinus1Retry_ = throwErrnoIfMinus1_

throwErrnoIfNull :: String -> IO (Ptr a) -> IO (Ptr a)
throwErrnoIfNull = throwErrnoIf (== nullPtr)
