{-# LANGUAGE GeneralizedNewtypeDeriving #-}
-- | The types of numbers that Linux gives and takes.
module System.Posix.Types
  ( CDev (..), CIno (..), CMode (..), COff (..), CPid (..), CSsize (..), CGid (..), CNlink (..)
  , CUid (..), CTcflag (..), CRLim (..), CBlkSize (..), CBlkCnt (..), CClockId (..), CFsBlkCnt (..), CFsFilCnt (..)
  , CId (..), CKey (..), CSocklen (..), CNfds (..), CCc (..), CSpeed (..), Fd (..), LinkCount, UserID, GroupID, ByteCount, ClockTick, EpochTime, FileOffset
  , ProcessID, ProcessGroupID, DeviceID, FileID, FileMode, Limit
  ) where

import Data.Bits
import Data.Int
import Data.Word
import Foreign.C.Types
import Foreign.Storable

newtype CDev = CDev Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CDev where showsPrec p (CDev n) = showsPrec p n
instance Read CDev where readsPrec p s = [(CDev n, r) | (n, r) <- readsPrec p s]

newtype CIno = CIno Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CIno where showsPrec p (CIno n) = showsPrec p n
instance Read CIno where readsPrec p s = [(CIno n, r) | (n, r) <- readsPrec p s]

newtype CMode = CMode Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CMode where showsPrec p (CMode n) = showsPrec p n
instance Read CMode where readsPrec p s = [(CMode n, r) | (n, r) <- readsPrec p s]

newtype COff = COff Int64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show COff where showsPrec p (COff n) = showsPrec p n
instance Read COff where readsPrec p s = [(COff n, r) | (n, r) <- readsPrec p s]

newtype CPid = CPid Int32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CPid where showsPrec p (CPid n) = showsPrec p n
instance Read CPid where readsPrec p s = [(CPid n, r) | (n, r) <- readsPrec p s]

newtype CSsize = CSsize Int64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CSsize where showsPrec p (CSsize n) = showsPrec p n
instance Read CSsize where readsPrec p s = [(CSsize n, r) | (n, r) <- readsPrec p s]

newtype CGid = CGid Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CGid where showsPrec p (CGid n) = showsPrec p n
instance Read CGid where readsPrec p s = [(CGid n, r) | (n, r) <- readsPrec p s]

newtype CNlink = CNlink Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CNlink where showsPrec p (CNlink n) = showsPrec p n
instance Read CNlink where readsPrec p s = [(CNlink n, r) | (n, r) <- readsPrec p s]

newtype CUid = CUid Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CUid where showsPrec p (CUid n) = showsPrec p n
instance Read CUid where readsPrec p s = [(CUid n, r) | (n, r) <- readsPrec p s]

newtype CTcflag = CTcflag Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CTcflag where showsPrec p (CTcflag n) = showsPrec p n
instance Read CTcflag where readsPrec p s = [(CTcflag n, r) | (n, r) <- readsPrec p s]

newtype CRLim = CRLim Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CRLim where showsPrec p (CRLim n) = showsPrec p n
instance Read CRLim where readsPrec p s = [(CRLim n, r) | (n, r) <- readsPrec p s]

newtype CBlkSize = CBlkSize Int64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CBlkSize where showsPrec p (CBlkSize n) = showsPrec p n
instance Read CBlkSize where readsPrec p s = [(CBlkSize n, r) | (n, r) <- readsPrec p s]

newtype CBlkCnt = CBlkCnt Int64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CBlkCnt where showsPrec p (CBlkCnt n) = showsPrec p n
instance Read CBlkCnt where readsPrec p s = [(CBlkCnt n, r) | (n, r) <- readsPrec p s]

newtype CClockId = CClockId Int32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CClockId where showsPrec p (CClockId n) = showsPrec p n
instance Read CClockId where readsPrec p s = [(CClockId n, r) | (n, r) <- readsPrec p s]

newtype CFsBlkCnt = CFsBlkCnt Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CFsBlkCnt where showsPrec p (CFsBlkCnt n) = showsPrec p n
instance Read CFsBlkCnt where readsPrec p s = [(CFsBlkCnt n, r) | (n, r) <- readsPrec p s]

newtype CFsFilCnt = CFsFilCnt Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CFsFilCnt where showsPrec p (CFsFilCnt n) = showsPrec p n
instance Read CFsFilCnt where readsPrec p s = [(CFsFilCnt n, r) | (n, r) <- readsPrec p s]

newtype CId = CId Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CId where showsPrec p (CId n) = showsPrec p n
instance Read CId where readsPrec p s = [(CId n, r) | (n, r) <- readsPrec p s]

newtype CKey = CKey Int32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CKey where showsPrec p (CKey n) = showsPrec p n
instance Read CKey where readsPrec p s = [(CKey n, r) | (n, r) <- readsPrec p s]

newtype CSocklen = CSocklen Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CSocklen where showsPrec p (CSocklen n) = showsPrec p n
instance Read CSocklen where readsPrec p s = [(CSocklen n, r) | (n, r) <- readsPrec p s]

newtype CNfds = CNfds Word64
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CNfds where showsPrec p (CNfds n) = showsPrec p n
instance Read CNfds where readsPrec p s = [(CNfds n, r) | (n, r) <- readsPrec p s]

newtype CCc = CCc Word8
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CCc where showsPrec p (CCc n) = showsPrec p n
instance Read CCc where readsPrec p s = [(CCc n, r) | (n, r) <- readsPrec p s]

newtype CSpeed = CSpeed Word32
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show CSpeed where showsPrec p (CSpeed n) = showsPrec p n
instance Read CSpeed where readsPrec p s = [(CSpeed n, r) | (n, r) <- readsPrec p s]

-- | An open file, by its number.
newtype Fd = Fd CInt
  deriving (Eq, Ord, Num, Enum, Real, Integral, Bounded, Bits, FiniteBits, Storable)
instance Show Fd where showsPrec p (Fd n) = showsPrec p n
instance Read Fd where readsPrec p s = [(Fd n, r) | (n, r) <- readsPrec p s]

type LinkCount = CNlink
type DeviceID = CDev
type FileID = CIno
type FileMode = CMode
type ProcessID = CPid
type FileOffset = COff
type ProcessGroupID = CPid
type GroupID = CGid
type UserID = CUid
type ClockTick = CClock
type EpochTime = CTime
type ByteCount = CSize
type Limit = CLong
