{-# LANGUAGE ForeignFunctionInterface, MagicHash, GeneralizedNewtypeDeriving, DerivingStrategies #-}
-- | Addresses, and numbers that are as wide as they.
module Foreign.Ptr
  ( Ptr, nullPtr, castPtr, plusPtr, alignPtr, minusPtr
  , FunPtr, nullFunPtr, castFunPtr, castFunPtrToPtr, castPtrToFunPtr, freeHaskellFunPtr
  , IntPtr (..), ptrToIntPtr, intPtrToPtr, WordPtr (..), ptrToWordPtr, wordPtrToPtr
  ) where

import Data.Bits
import GHC.Base
import GHC.Enum
import GHC.Ix
import GHC.Num
import GHC.Prim
import GHC.Ptr
import GHC.Read
import GHC.Real
import GHC.Show
import Foreign.Storable

-- | Whole numbers, signed and unsigned, in which an address has room.
newtype IntPtr = IntPtr Int
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

newtype WordPtr = WordPtr Word
  deriving newtype
    ( Eq, Ord, Num, Enum, Real, Integral, Bits, FiniteBits, Bounded, Ix, Storable, Read, Show )

-- | An address as a number, and back.
ptrToIntPtr :: Ptr a -> IntPtr
ptrToIntPtr (Ptr a) = IntPtr (I# (addr2Int# a))

intPtrToPtr :: IntPtr -> Ptr a
intPtrToPtr (IntPtr (I# n)) = Ptr (int2Addr# n)

ptrToWordPtr :: Ptr a -> WordPtr
ptrToWordPtr (Ptr a) = WordPtr (W# (int2Word# (addr2Int# a)))

wordPtrToPtr :: WordPtr -> Ptr a
wordPtrToPtr (WordPtr (W# n)) = Ptr (int2Addr# (word2Int# n))

-- | Gives up a function that was made for C.
freeHaskellFunPtr :: FunPtr a -> IO ()
freeHaskellFunPtr (FunPtr a) = fmap (\_ -> ()) (c_free (Ptr a))

foreign import ccall unsafe "rusholme_free_callback" c_free :: Ptr a -> IO Int
