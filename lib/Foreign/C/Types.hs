{-# LANGUAGE GeneralizedNewtypeDeriving, DerivingStrategies #-}
-- | The types of C, as this compiler's targets have them (LP64).
module Foreign.C.Types
  ( CChar (..), CSChar (..), CUChar (..), CShort (..), CUShort (..), CInt (..), CUInt (..)
  , CLong (..), CULong (..), CPtrdiff (..), CSize (..), CWchar (..), CSigAtomic (..), CBool (..)
  , CLLong (..), CULLong (..), CIntPtr (..), CUIntPtr (..), CIntMax (..), CUIntMax (..), CClock (..)
  , CTime (..), CUSeconds (..), CSUSeconds (..), CFloat (..), CDouble (..)
  , CFile, CFpos, CJmpBuf
  ) where

import Data.Bits
import Foreign.Storable
import GHC.Base
import GHC.Enum
import GHC.Float.Double
import GHC.Int
import GHC.Ix
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show
import GHC.Word

-- | @char@
newtype CChar = CChar Int8
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @signed char@
newtype CSChar = CSChar Int8
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @unsigned char@
newtype CUChar = CUChar Word8
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @short@
newtype CShort = CShort Int16
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @unsigned short@
newtype CUShort = CUShort Word16
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @int@
newtype CInt = CInt Int32
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @unsigned int@
newtype CUInt = CUInt Word32
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @long@
newtype CLong = CLong Int64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @unsigned long@
newtype CULong = CULong Word64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @ptrdiff_t@
newtype CPtrdiff = CPtrdiff Int64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @size_t@
newtype CSize = CSize Word64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @wchar_t@
newtype CWchar = CWchar Int32
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @sig_atomic_t@
newtype CSigAtomic = CSigAtomic Int32
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @bool@
newtype CBool = CBool Word8
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @long long@
newtype CLLong = CLLong Int64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @unsigned long long@
newtype CULLong = CULLong Word64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @intptr_t@
newtype CIntPtr = CIntPtr Int64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @uintptr_t@
newtype CUIntPtr = CUIntPtr Word64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @intmax_t@
newtype CIntMax = CIntMax Int64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @uintmax_t@
newtype CUIntMax = CUIntMax Word64
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | @clock_t@
newtype CClock = CClock Int64
  deriving newtype (Eq, Ord, Num, Enum, Real, Storable, Read, Show)

-- | @time_t@
newtype CTime = CTime Int64
  deriving newtype (Eq, Ord, Num, Enum, Real, Storable, Read, Show)

-- | @useconds_t@
newtype CUSeconds = CUSeconds Word32
  deriving newtype (Eq, Ord, Num, Enum, Real, Storable, Read, Show)

-- | @suseconds_t@
newtype CSUSeconds = CSUSeconds Int64
  deriving newtype (Eq, Ord, Num, Enum, Real, Storable, Read, Show)

-- | @float@
newtype CFloat = CFloat Float
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Fractional, Floating, RealFrac, RealFloat, Storable, Read, Show )

-- | @double@
newtype CDouble = CDouble Double
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Fractional, Floating, RealFrac, RealFloat, Storable, Read, Show )

-- | Types of which only addresses are used.
data CFile = CFile
data CFpos = CFpos
data CJmpBuf = CJmpBuf
