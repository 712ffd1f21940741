-- |
-- The numbers by which C says what failed.
module Foreign.C.Error
  ( Errno (..)
  , e2BIG, eACCES, eADDRINUSE, eADDRNOTAVAIL, eADV, eAFNOSUPPORT, eAGAIN, eALREADY, eBADF,
    eBADMSG, eBADRPC, eBUSY, eCHILD, eCOMM, eCONNABORTED, eCONNREFUSED, eCONNRESET, eDEADLK,
    eDESTADDRREQ, eDIRTY, eDOM, eDQUOT, eEXIST, eFAULT, eFBIG, eFTYPE, eHOSTDOWN, eHOSTUNREACH,
    eIDRM, eILSEQ, eINPROGRESS, eINTR, eINVAL, eIO, eISCONN, eISDIR, eLOOP, eMFILE, eMLINK,
    eMSGSIZE, eMULTIHOP, eNAMETOOLONG, eNETDOWN, eNETRESET, eNETUNREACH, eNFILE, eNOBUFS,
    eNODATA, eNODEV, eNOENT, eNOEXEC, eNOLCK, eNOLINK, eNOMEM, eNOMSG, eNONET, eNOPROTOOPT,
    eNOSPC, eNOSR, eNOSTR, eNOSYS, eNOTBLK, eNOTCONN, eNOTDIR, eNOTEMPTY, eNOTSOCK, eNOTSUP,
    eNOTTY, eNXIO, eOK, eOPNOTSUPP, ePERM, ePFNOSUPPORT, ePIPE, ePROCLIM, ePROCUNAVAIL,
    ePROGMISMATCH, ePROGUNAVAIL, ePROTO, ePROTONOSUPPORT, ePROTOTYPE, eRANGE, eREMCHG, eREMOTE,
    eROFS, eRPCMISMATCH, eRREMOTE, eSHUTDOWN, eSOCKTNOSUPPORT, eSPIPE, eSRCH, eSRMNT, eSTALE,
    eTIME, eTIMEDOUT, eTOOMANYREFS, eTXTBSY, eUSERS, eWOULDBLOCK, eXDEV
  , throwErrnoIfNullRetry, throwErrnoPath, throwErrnoPathIf, throwErrnoPathIf_
  , throwErrnoPathIfMinus1, throwErrnoPathIfMinus1_, throwErrnoPathIfNull, throwErrnoIfRetry_
  , isValidErrno, getErrno, resetErrno, errnoToIOError, throwErrno
  , throwErrnoIf, throwErrnoIf_, throwErrnoIfMinus1, throwErrnoIfMinus1_, throwErrnoIfNull
  , throwErrnoIfRetryMayBlock, throwErrnoIfMinus1RetryMayBlock, throwErrnoIfNullRetryMayBlock
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

-- | As Linux has them; what it does not have is -1.
e2BIG, eACCES, eADDRINUSE, eADDRNOTAVAIL, eADV, eAFNOSUPPORT, eAGAIN, eALREADY, eBADF, eBADMSG,
  eBADRPC, eBUSY, eCHILD, eCOMM, eCONNABORTED, eCONNREFUSED, eCONNRESET, eDEADLK, eDESTADDRREQ,
  eDIRTY, eDOM, eDQUOT, eEXIST, eFAULT, eFBIG, eFTYPE, eHOSTDOWN, eHOSTUNREACH, eIDRM, eILSEQ,
  eINPROGRESS, eINTR, eINVAL, eIO, eISCONN, eISDIR, eLOOP, eMFILE, eMLINK, eMSGSIZE, eMULTIHOP,
  eNAMETOOLONG, eNETDOWN, eNETRESET, eNETUNREACH, eNFILE, eNOBUFS, eNODATA, eNODEV, eNOENT,
  eNOEXEC, eNOLCK, eNOLINK, eNOMEM, eNOMSG, eNONET, eNOPROTOOPT, eNOSPC, eNOSR, eNOSTR, eNOSYS,
  eNOTBLK, eNOTCONN, eNOTDIR, eNOTEMPTY, eNOTSOCK, eNOTSUP, eNOTTY, eNXIO, eOK, eOPNOTSUPP,
  ePERM, ePFNOSUPPORT, ePIPE, ePROCLIM, ePROCUNAVAIL, ePROGMISMATCH, ePROGUNAVAIL, ePROTO,
  ePROTONOSUPPORT, ePROTOTYPE, eRANGE, eREMCHG, eREMOTE, eROFS, eRPCMISMATCH, eRREMOTE,
  eSHUTDOWN, eSOCKTNOSUPPORT, eSPIPE, eSRCH, eSRMNT, eSTALE, eTIME, eTIMEDOUT, eTOOMANYREFS,
  eTXTBSY, eUSERS, eWOULDBLOCK, eXDEV :: Errno
e2BIG = Errno 7
eACCES = Errno 13
eADDRINUSE = Errno 98
eADDRNOTAVAIL = Errno 99
eADV = Errno 68
eAFNOSUPPORT = Errno 97
eAGAIN = Errno 11
eALREADY = Errno 114
eBADF = Errno 9
eBADMSG = Errno 74
eBADRPC = Errno (-1)
eBUSY = Errno 16
eCHILD = Errno 10
eCOMM = Errno 70
eCONNABORTED = Errno 103
eCONNREFUSED = Errno 111
eCONNRESET = Errno 104
eDEADLK = Errno 35
eDESTADDRREQ = Errno 89
eDIRTY = Errno (-1)
eDOM = Errno 33
eDQUOT = Errno 122
eEXIST = Errno 17
eFAULT = Errno 14
eFBIG = Errno 27
eFTYPE = Errno (-1)
eHOSTDOWN = Errno 112
eHOSTUNREACH = Errno 113
eIDRM = Errno 43
eILSEQ = Errno 84
eINPROGRESS = Errno 115
eINTR = Errno 4
eINVAL = Errno 22
eIO = Errno 5
eISCONN = Errno 106
eISDIR = Errno 21
eLOOP = Errno 40
eMFILE = Errno 24
eMLINK = Errno 31
eMSGSIZE = Errno 90
eMULTIHOP = Errno 72
eNAMETOOLONG = Errno 36
eNETDOWN = Errno 100
eNETRESET = Errno 102
eNETUNREACH = Errno 101
eNFILE = Errno 23
eNOBUFS = Errno 105
eNODATA = Errno 61
eNODEV = Errno 19
eNOENT = Errno 2
eNOEXEC = Errno 8
eNOLCK = Errno 37
eNOLINK = Errno 67
eNOMEM = Errno 12
eNOMSG = Errno 42
eNONET = Errno 64
eNOPROTOOPT = Errno 92
eNOSPC = Errno 28
eNOSR = Errno 63
eNOSTR = Errno 60
eNOSYS = Errno 38
eNOTBLK = Errno 15
eNOTCONN = Errno 107
eNOTDIR = Errno 20
eNOTEMPTY = Errno 39
eNOTSOCK = Errno 88
eNOTSUP = Errno 95
eNOTTY = Errno 25
eNXIO = Errno 6
eOK = Errno 0
eOPNOTSUPP = Errno 95
ePERM = Errno 1
ePFNOSUPPORT = Errno 96
ePIPE = Errno 32
ePROCLIM = Errno (-1)
ePROCUNAVAIL = Errno (-1)
ePROGMISMATCH = Errno (-1)
ePROGUNAVAIL = Errno (-1)
ePROTO = Errno 71
ePROTONOSUPPORT = Errno 93
ePROTOTYPE = Errno 91
eRANGE = Errno 34
eREMCHG = Errno 78
eREMOTE = Errno 66
eROFS = Errno 30
eRPCMISMATCH = Errno (-1)
eRREMOTE = Errno (-1)
eSHUTDOWN = Errno 108
eSOCKTNOSUPPORT = Errno 94
eSPIPE = Errno 29
eSRCH = Errno 3
eSRMNT = Errno 69
eSTALE = Errno 116
eTIME = Errno 62
eTIMEDOUT = Errno 110
eTOOMANYREFS = Errno 109
eTXTBSY = Errno 26
eUSERS = Errno 87
eWOULDBLOCK = Errno 11
eXDEV = Errno 18

isValidErrno :: Errno -> Bool
isValidErrno (Errno n) = n /= -1

foreign import ccall unsafe "rusholme_last_error" c_lastError :: IO Int
foreign import ccall unsafe "rusholme_forget_error" c_forgetError :: IO Int

-- | The number that the last function of C's has left which has failed.
getErrno :: IO Errno
getErrno = fmap (Errno . fromIntegral) c_lastError

resetErrno :: IO ()
resetErrno = void c_forgetError

-- | The exception that a number stands for. The kinds are those of GHC's library, the texts
-- those of Linux.
errnoToIOError :: String -> Errno -> Maybe Handle -> Maybe String -> IOError
errnoToIOError location (Errno n) h file = IOError h kind location text (Just (fromIntegral n)) file
  where
    (kind, text) = case n of
      0   -> (OtherError, "Success")
      1   -> (PermissionDenied, "Operation not permitted")
      2   -> (NoSuchThing, "No such file or directory")
      3   -> (NoSuchThing, "No such process")
      4   -> (Interrupted, "Interrupted system call")
      5   -> (HardwareFault, "Input/output error")
      6   -> (NoSuchThing, "No such device or address")
      7   -> (ResourceExhausted, "Argument list too long")
      8   -> (InvalidArgument, "Exec format error")
      9   -> (InvalidArgument, "Bad file descriptor")
      10  -> (NoSuchThing, "No child processes")
      11  -> (ResourceExhausted, "Resource temporarily unavailable")
      12  -> (ResourceExhausted, "Cannot allocate memory")
      13  -> (PermissionDenied, "Permission denied")
      14  -> (OtherError, "Bad address")
      15  -> (InvalidArgument, "Block device required")
      16  -> (ResourceBusy, "Device or resource busy")
      17  -> (AlreadyExists, "File exists")
      18  -> (UnsupportedOperation, "Invalid cross-device link")
      19  -> (UnsupportedOperation, "No such device")
      20  -> (InappropriateType, "Not a directory")
      21  -> (InappropriateType, "Is a directory")
      22  -> (InvalidArgument, "Invalid argument")
      23  -> (ResourceExhausted, "Too many open files in system")
      24  -> (ResourceExhausted, "Too many open files")
      25  -> (IllegalOperation, "Inappropriate ioctl for device")
      26  -> (ResourceBusy, "Text file busy")
      27  -> (PermissionDenied, "File too large")
      28  -> (ResourceExhausted, "No space left on device")
      29  -> (UnsupportedOperation, "Illegal seek")
      30  -> (PermissionDenied, "Read-only file system")
      31  -> (ResourceExhausted, "Too many links")
      32  -> (ResourceVanished, "Broken pipe")
      33  -> (InvalidArgument, "Numerical argument out of domain")
      34  -> (UnsupportedOperation, "Numerical result out of range")
      35  -> (ResourceBusy, "Resource deadlock avoided")
      36  -> (InvalidArgument, "File name too long")
      37  -> (ResourceExhausted, "No locks available")
      38  -> (UnsupportedOperation, "Function not implemented")
      39  -> (UnsatisfiedConstraints, "Directory not empty")
      40  -> (InvalidArgument, "Too many levels of symbolic links")
      42  -> (NoSuchThing, "No message of desired type")
      43  -> (ResourceVanished, "Identifier removed")
      44  -> (OtherError, "Channel number out of range")
      45  -> (OtherError, "Level 2 not synchronized")
      46  -> (OtherError, "Level 3 halted")
      47  -> (OtherError, "Level 3 reset")
      48  -> (OtherError, "Link number out of range")
      49  -> (OtherError, "Protocol driver not attached")
      50  -> (OtherError, "No CSI structure available")
      51  -> (OtherError, "Level 2 halted")
      52  -> (OtherError, "Invalid exchange")
      53  -> (OtherError, "Invalid request descriptor")
      54  -> (OtherError, "Exchange full")
      55  -> (OtherError, "No anode")
      56  -> (OtherError, "Invalid request code")
      57  -> (OtherError, "Invalid slot")
      59  -> (OtherError, "Bad font file format")
      60  -> (InvalidArgument, "Device not a stream")
      61  -> (NoSuchThing, "No data available")
      62  -> (TimeExpired, "Timer expired")
      63  -> (ResourceExhausted, "Out of streams resources")
      64  -> (NoSuchThing, "Machine is not on the network")
      65  -> (OtherError, "Package not installed")
      66  -> (IllegalOperation, "Object is remote")
      67  -> (ResourceVanished, "Link has been severed")
      68  -> (OtherError, "Advertise error")
      69  -> (UnsatisfiedConstraints, "Srmount error")
      70  -> (ResourceVanished, "Communication error on send")
      71  -> (ProtocolError, "Protocol error")
      72  -> (UnsupportedOperation, "Multihop attempted")
      73  -> (OtherError, "RFS specific error")
      74  -> (InappropriateType, "Bad message")
      75  -> (OtherError, "Value too large for defined data type")
      76  -> (OtherError, "Name not unique on network")
      77  -> (OtherError, "File descriptor in bad state")
      78  -> (ResourceVanished, "Remote address changed")
      79  -> (OtherError, "Can not access a needed shared library")
      80  -> (OtherError, "Accessing a corrupted shared library")
      81  -> (OtherError, ".lib section in a.out corrupted")
      82  -> (OtherError, "Attempting to link in too many shared libraries")
      83  -> (OtherError, "Cannot exec a shared library directly")
      84  -> (InvalidArgument, "Invalid or incomplete multibyte or wide character")
      85  -> (OtherError, "Interrupted system call should be restarted")
      86  -> (OtherError, "Streams pipe error")
      87  -> (ResourceExhausted, "Too many users")
      88  -> (InvalidArgument, "Socket operation on non-socket")
      89  -> (InvalidArgument, "Destination address required")
      90  -> (ResourceExhausted, "Message too long")
      91  -> (ProtocolError, "Protocol wrong type for socket")
      92  -> (UnsupportedOperation, "Protocol not available")
      93  -> (ProtocolError, "Protocol not supported")
      94  -> (UnsupportedOperation, "Socket type not supported")
      95  -> (UnsupportedOperation, "Operation not supported")
      96  -> (UnsupportedOperation, "Protocol family not supported")
      97  -> (UnsupportedOperation, "Address family not supported by protocol")
      98  -> (ResourceBusy, "Address already in use")
      99  -> (UnsupportedOperation, "Cannot assign requested address")
      100 -> (ResourceVanished, "Network is down")
      101 -> (NoSuchThing, "Network is unreachable")
      102 -> (ResourceVanished, "Network dropped connection on reset")
      103 -> (OtherError, "Software caused connection abort")
      104 -> (ResourceVanished, "Connection reset by peer")
      105 -> (ResourceExhausted, "No buffer space available")
      106 -> (AlreadyExists, "Transport endpoint is already connected")
      107 -> (InvalidArgument, "Transport endpoint is not connected")
      108 -> (IllegalOperation, "Cannot send after transport endpoint shutdown")
      109 -> (ResourceExhausted, "Too many references: cannot splice")
      110 -> (TimeExpired, "Connection timed out")
      111 -> (NoSuchThing, "Connection refused")
      112 -> (NoSuchThing, "Host is down")
      113 -> (NoSuchThing, "No route to host")
      114 -> (AlreadyExists, "Operation already in progress")
      115 -> (AlreadyExists, "Operation now in progress")
      116 -> (ResourceVanished, "Stale file handle")
      117 -> (OtherError, "Structure needs cleaning")
      118 -> (OtherError, "Not a XENIX named type file")
      119 -> (OtherError, "No XENIX semaphores available")
      120 -> (OtherError, "Is a named type file")
      121 -> (OtherError, "Remote I/O error")
      122 -> (PermissionDenied, "Disk quota exceeded")
      123 -> (OtherError, "No medium found")
      124 -> (OtherError, "Wrong medium type")
      125 -> (OtherError, "Operation canceled")
      126 -> (OtherError, "Required key not available")
      127 -> (OtherError, "Key has expired")
      128 -> (OtherError, "Key has been revoked")
      129 -> (OtherError, "Key was rejected by service")
      130 -> (OtherError, "Owner died")
      131 -> (OtherError, "State not recoverable")
      132 -> (OtherError, "Operation not possible due to RF-kill")
      133 -> (OtherError, "Memory page has hardware error")
      _   -> (OtherError, "Unknown error " ++ show n)

throwErrno :: String -> IO a
throwErrno location = getErrno >>= \e -> ioError (errnoToIOError location e Nothing Nothing)

-- | Throws if the result has the property.
throwErrnoIf, throwErrnoIfRetry :: (a -> Bool) -> String -> IO a -> IO a
throwErrnoIf bad location action = action >>= \x -> if bad x then throwErrno location else return x
throwErrnoIfRetry bad location action = action >>= \x -> if not (bad x) then return x else
  getErrno >>= \e -> if e == eINTR then throwErrnoIfRetry bad location action else throwErrno location

-- | The same; the second action is done before each further try of what would block.
throwErrnoIfRetryMayBlock :: (a -> Bool) -> String -> IO a -> IO b -> IO a
throwErrnoIfRetryMayBlock bad location action block = action >>= \x -> if not (bad x) then return x else
  getErrno >>= \e -> case () of
    _ | e == eINTR                      -> throwErrnoIfRetryMayBlock bad location action block
      | e == eWOULDBLOCK || e == eAGAIN -> block >> throwErrnoIfRetryMayBlock bad location action block
      | otherwise                       -> throwErrno location

throwErrnoIfMinus1RetryMayBlock :: (Eq a, Num a) => String -> IO a -> IO b -> IO a
throwErrnoIfMinus1RetryMayBlock = throwErrnoIfRetryMayBlock (== -1)

throwErrnoIfNullRetryMayBlock :: String -> IO (Ptr a) -> IO b -> IO (Ptr a)
throwErrnoIfNullRetryMayBlock = throwErrnoIfRetryMayBlock (== nullPtr)

throwErrnoIf_ :: (a -> Bool) -> String -> IO a -> IO ()
throwErrnoIf_ bad location = void . throwErrnoIf bad location

throwErrnoIfMinus1, throwErrnoIfMinus1Retry :: (Eq a, Num a) => String -> IO a -> IO a
throwErrnoIfMinus1 = throwErrnoIf (== -1)
throwErrnoIfMinus1Retry = throwErrnoIfRetry (== -1)

throwErrnoIfMinus1_, throwErrnoIfMinus1Retry_ :: (Eq a, Num a) => String -> IO a -> IO ()
throwErrnoIfMinus1_ location = void . throwErrnoIfMinus1 location
throwErrnoIfMinus1Retry_ location = void . throwErrnoIfMinus1Retry location

throwErrnoIfNull :: String -> IO (Ptr a) -> IO (Ptr a)
throwErrnoIfNull = throwErrnoIf (== nullPtr)

throwErrnoIfNullRetry :: String -> IO (Ptr a) -> IO (Ptr a)
throwErrnoIfNullRetry = throwErrnoIfRetry (== nullPtr)

throwErrnoIfRetry_ :: (a -> Bool) -> String -> IO a -> IO ()
throwErrnoIfRetry_ bad location = void . throwErrnoIfRetry bad location

-- | The same about a file.
throwErrnoPath :: String -> FilePath -> IO a
throwErrnoPath location path = getErrno >>= \e -> ioError (errnoToIOError location e Nothing (Just path))

throwErrnoPathIf :: (a -> Bool) -> String -> FilePath -> IO a -> IO a
throwErrnoPathIf bad location path action =
  action >>= \x -> if bad x then throwErrnoPath location path else return x

throwErrnoPathIf_ :: (a -> Bool) -> String -> FilePath -> IO a -> IO ()
throwErrnoPathIf_ bad location path = void . throwErrnoPathIf bad location path

throwErrnoPathIfMinus1 :: (Eq a, Num a) => String -> FilePath -> IO a -> IO a
throwErrnoPathIfMinus1 = throwErrnoPathIf (== -1)

throwErrnoPathIfMinus1_ :: (Eq a, Num a) => String -> FilePath -> IO a -> IO ()
throwErrnoPathIfMinus1_ location path = void . throwErrnoPathIfMinus1 location path

throwErrnoPathIfNull :: String -> FilePath -> IO (Ptr a) -> IO (Ptr a)
throwErrnoPathIfNull = throwErrnoPathIf (== nullPtr)
