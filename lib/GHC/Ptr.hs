{-# LANGUAGE RoleAnnotations, NoImplicitPrelude, MagicHash #-}
-- | Addresses.
module GHC.Ptr
  ( Ptr (..), FunPtr (..)
  , nullPtr, castPtr, plusPtr, alignPtr, minusPtr, nullFunPtr, castFunPtr, castFunPtrToPtr, castPtrToFunPtr
  ) where

import GHC.Base
import GHC.Num
import GHC.Prim
import GHC.Show

type role Ptr representational

-- | The address of a value of C's, or of a place for one.
data Ptr a = Ptr Addr#

type role FunPtr representational

-- | The address of a function of C's.
data FunPtr a = FunPtr Addr#

instance Eq (Ptr a) where
  Ptr a == Ptr b = isTrue# (eqAddr# a b)

instance Ord (Ptr a) where
  compare (Ptr a) (Ptr b)
    | isTrue# (ltAddr# a b) = LT
    | isTrue# (eqAddr# a b) = EQ
    | otherwise             = GT

instance Eq (FunPtr a) where
  FunPtr a == FunPtr b = isTrue# (eqAddr# a b)

instance Ord (FunPtr a) where
  compare (FunPtr a) (FunPtr b) = compare (Ptr a) (Ptr b)

instance Show (Ptr a) where
  showsPrec _ (Ptr a) rest = '0' : 'x' : go (16 :: Int) (int2Word# (addr2Int# a)) rest
    where
      go :: Int -> Word# -> String -> String
      go n w text = if n == 0 then text else go (n - 1) (uncheckedShiftRL# w 4#) (digit (word2Int# (and# w 15##)) : text)
      digit :: Int# -> Char
      digit d = case d <# 10# of
        1# -> C# (chr# (d +# 48#))
        _  -> C# (chr# (d +# 87#))

instance Show (FunPtr a) where
  showsPrec p = showsPrec p . castFunPtrToPtr

-- | The address where nothing is.
nullPtr :: Ptr a
nullPtr = Ptr nullAddr#

-- | The same address, of something else.
castPtr :: Ptr a -> Ptr b
castPtr (Ptr a) = Ptr a
{-# INLINE castPtr #-}

-- | So many bytes on.
plusPtr :: Ptr a -> Int -> Ptr b
plusPtr (Ptr a) (I# n) = Ptr (plusAddr# a n)
{-# INLINE plusPtr #-}

-- | The next address that is a multiple.
alignPtr :: Ptr a -> Int -> Ptr a
alignPtr p@(Ptr a) n = case I# (addr2Int# a) `remInt` n of
  0 -> p
  r -> plusPtr p (n - r)

-- | How many bytes lie between.
minusPtr :: Ptr a -> Ptr b -> Int
minusPtr (Ptr a) (Ptr b) = I# (minusAddr# a b)
{-# INLINE minusPtr #-}

nullFunPtr :: FunPtr a
nullFunPtr = FunPtr nullAddr#

castFunPtr :: FunPtr a -> FunPtr b
castFunPtr (FunPtr a) = FunPtr a

castFunPtrToPtr :: FunPtr a -> Ptr b
castFunPtrToPtr (FunPtr a) = Ptr a

castPtrToFunPtr :: Ptr a -> FunPtr b
castPtrToFunPtr (Ptr a) = FunPtr a
