{-# LANGUAGE MagicHash, UnboxedTuples, ScopedTypeVariables #-}
-- | Values that can be put into memory as C has them.
module Foreign.Storable (Storable (..)) where

import Data.Complex (Complex (..))
import Data.Ratio (Ratio, denominator, numerator, (%))
import GHC.Base
import GHC.Int
import GHC.Num
import GHC.Prim
import GHC.Ptr
import GHC.Real
import GHC.Word

-- region storable
-- | Types whose values have a form of a fixed size in memory. An instance
-- defines 'sizeOf', 'alignment', and one of each of the three ways to read and
-- to write.
class Storable a where
  -- | The size in bytes, and of what the address is a multiple. The argument
  -- is not looked at.
  sizeOf, alignment :: a -> Int
  -- | The element of a row, by its number.
  peekElemOff :: Ptr a -> Int -> IO a
  pokeElemOff :: Ptr a -> Int -> a -> IO ()
  -- | What is so many bytes from the address.
  peekByteOff :: Ptr b -> Int -> IO a
  pokeByteOff :: Ptr b -> Int -> a -> IO ()
  -- | What is at the address.
  peek :: Ptr a -> IO a
  poke :: Ptr a -> a -> IO ()

  peekElemOff p i = result
    where
      result = peekByteOff p (i * sizeOf (of' result))
      of' :: IO x -> x
      of' _ = errorWithoutStackTrace "Storable: the value is not looked at"
  pokeElemOff p i x = pokeByteOff p (i * sizeOf x) x
  peekByteOff p n = peek (plusPtr p n)
  pokeByteOff p n = poke (plusPtr p n)
  peek p = peekElemOff p 0
  poke p = pokeElemOff p 0
  {-# MINIMAL sizeOf, alignment, (peek | peekElemOff | peekByteOff), (poke | pokeElemOff | pokeByteOff) #-}
-- end storable

instance Storable Int where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readIntOffAddr# a i s of (# s', x #) -> (# s', I# x #))
  pokeElemOff (Ptr a) (I# i) (I# x) = IO (\s -> case writeIntOffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readIntOffAddr# a 0# s of (# s', x #) -> (# s', I# x #))
  poke (Ptr a) (I# x) = IO (\s -> case writeIntOffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readIntOffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', I# x #))
  pokeByteOff (Ptr a) (I# n) (I# x) = IO (\s -> case writeIntOffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Word where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readWordOffAddr# a i s of (# s', x #) -> (# s', W# x #))
  pokeElemOff (Ptr a) (I# i) (W# x) = IO (\s -> case writeWordOffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readWordOffAddr# a 0# s of (# s', x #) -> (# s', W# x #))
  poke (Ptr a) (W# x) = IO (\s -> case writeWordOffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readWordOffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', W# x #))
  pokeByteOff (Ptr a) (I# n) (W# x) = IO (\s -> case writeWordOffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Double where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readDoubleOffAddr# a i s of (# s', x #) -> (# s', D# x #))
  pokeElemOff (Ptr a) (I# i) (D# x) = IO (\s -> case writeDoubleOffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readDoubleOffAddr# a 0# s of (# s', x #) -> (# s', D# x #))
  poke (Ptr a) (D# x) = IO (\s -> case writeDoubleOffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readDoubleOffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', D# x #))
  pokeByteOff (Ptr a) (I# n) (D# x) = IO (\s -> case writeDoubleOffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Float where
  sizeOf _ = 4
  alignment _ = 4
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readFloatOffAddr# a i s of (# s', x #) -> (# s', F# x #))
  pokeElemOff (Ptr a) (I# i) (F# x) = IO (\s -> case writeFloatOffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readFloatOffAddr# a 0# s of (# s', x #) -> (# s', F# x #))
  poke (Ptr a) (F# x) = IO (\s -> case writeFloatOffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readFloatOffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', F# x #))
  pokeByteOff (Ptr a) (I# n) (F# x) = IO (\s -> case writeFloatOffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Int8 where
  sizeOf _ = 1
  alignment _ = 1
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readInt8OffAddr# a i s of (# s', x #) -> (# s', I8# x #))
  pokeElemOff (Ptr a) (I# i) (I8# x) = IO (\s -> case writeInt8OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readInt8OffAddr# a 0# s of (# s', x #) -> (# s', I8# x #))
  poke (Ptr a) (I8# x) = IO (\s -> case writeInt8OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readInt8OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', I8# x #))
  pokeByteOff (Ptr a) (I# n) (I8# x) = IO (\s -> case writeInt8OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Int16 where
  sizeOf _ = 2
  alignment _ = 2
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readInt16OffAddr# a i s of (# s', x #) -> (# s', I16# x #))
  pokeElemOff (Ptr a) (I# i) (I16# x) = IO (\s -> case writeInt16OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readInt16OffAddr# a 0# s of (# s', x #) -> (# s', I16# x #))
  poke (Ptr a) (I16# x) = IO (\s -> case writeInt16OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readInt16OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', I16# x #))
  pokeByteOff (Ptr a) (I# n) (I16# x) = IO (\s -> case writeInt16OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Int32 where
  sizeOf _ = 4
  alignment _ = 4
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readInt32OffAddr# a i s of (# s', x #) -> (# s', I32# x #))
  pokeElemOff (Ptr a) (I# i) (I32# x) = IO (\s -> case writeInt32OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readInt32OffAddr# a 0# s of (# s', x #) -> (# s', I32# x #))
  poke (Ptr a) (I32# x) = IO (\s -> case writeInt32OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readInt32OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', I32# x #))
  pokeByteOff (Ptr a) (I# n) (I32# x) = IO (\s -> case writeInt32OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Int64 where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readInt64OffAddr# a i s of (# s', x #) -> (# s', I64# x #))
  pokeElemOff (Ptr a) (I# i) (I64# x) = IO (\s -> case writeInt64OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readInt64OffAddr# a 0# s of (# s', x #) -> (# s', I64# x #))
  poke (Ptr a) (I64# x) = IO (\s -> case writeInt64OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readInt64OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', I64# x #))
  pokeByteOff (Ptr a) (I# n) (I64# x) = IO (\s -> case writeInt64OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Word8 where
  sizeOf _ = 1
  alignment _ = 1
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readWord8OffAddr# a i s of (# s', x #) -> (# s', W8# x #))
  pokeElemOff (Ptr a) (I# i) (W8# x) = IO (\s -> case writeWord8OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readWord8OffAddr# a 0# s of (# s', x #) -> (# s', W8# x #))
  poke (Ptr a) (W8# x) = IO (\s -> case writeWord8OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readWord8OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', W8# x #))
  pokeByteOff (Ptr a) (I# n) (W8# x) = IO (\s -> case writeWord8OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Word16 where
  sizeOf _ = 2
  alignment _ = 2
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readWord16OffAddr# a i s of (# s', x #) -> (# s', W16# x #))
  pokeElemOff (Ptr a) (I# i) (W16# x) = IO (\s -> case writeWord16OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readWord16OffAddr# a 0# s of (# s', x #) -> (# s', W16# x #))
  poke (Ptr a) (W16# x) = IO (\s -> case writeWord16OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readWord16OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', W16# x #))
  pokeByteOff (Ptr a) (I# n) (W16# x) = IO (\s -> case writeWord16OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Word32 where
  sizeOf _ = 4
  alignment _ = 4
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readWord32OffAddr# a i s of (# s', x #) -> (# s', W32# x #))
  pokeElemOff (Ptr a) (I# i) (W32# x) = IO (\s -> case writeWord32OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readWord32OffAddr# a 0# s of (# s', x #) -> (# s', W32# x #))
  poke (Ptr a) (W32# x) = IO (\s -> case writeWord32OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readWord32OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', W32# x #))
  pokeByteOff (Ptr a) (I# n) (W32# x) = IO (\s -> case writeWord32OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Word64 where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readWord64OffAddr# a i s of (# s', x #) -> (# s', W64# x #))
  pokeElemOff (Ptr a) (I# i) (W64# x) = IO (\s -> case writeWord64OffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readWord64OffAddr# a 0# s of (# s', x #) -> (# s', W64# x #))
  poke (Ptr a) (W64# x) = IO (\s -> case writeWord64OffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readWord64OffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', W64# x #))
  pokeByteOff (Ptr a) (I# n) (W64# x) = IO (\s -> case writeWord64OffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable Char where
  sizeOf _ = 4
  alignment _ = 4
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readWideCharOffAddr# a i s of (# s', x #) -> (# s', C# x #))
  pokeElemOff (Ptr a) (I# i) (C# x) = IO (\s -> case writeWideCharOffAddr# a i x s of s' -> (# s', () #))
  peek (Ptr a) = IO (\s -> case readWideCharOffAddr# a 0# s of (# s', x #) -> (# s', C# x #))
  poke (Ptr a) (C# x) = IO (\s -> case writeWideCharOffAddr# a 0# x s of s' -> (# s', () #))
  peekByteOff (Ptr a) (I# n) = IO (\s -> case readWideCharOffAddr# (plusAddr# a n) 0# s of (# s', x #) -> (# s', C# x #))
  pokeByteOff (Ptr a) (I# n) (C# x) = IO (\s -> case writeWideCharOffAddr# (plusAddr# a n) 0# x s of s' -> (# s', () #))
  {-# INLINE peekElemOff #-}
  {-# INLINE pokeElemOff #-}
  {-# INLINE peek #-}
  {-# INLINE poke #-}
  {-# INLINE peekByteOff #-}
  {-# INLINE pokeByteOff #-}

instance Storable (Ptr b) where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readAddrOffAddr# a i s of (# s', x #) -> (# s', Ptr x #))
  pokeElemOff (Ptr a) (I# i) (Ptr x) = IO (\s -> case writeAddrOffAddr# a i x s of s' -> (# s', () #))

instance Storable (FunPtr b) where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff (Ptr a) (I# i) = IO (\s -> case readAddrOffAddr# a i s of (# s', x #) -> (# s', FunPtr x #))
  pokeElemOff (Ptr a) (I# i) (FunPtr x) = IO (\s -> case writeAddrOffAddr# a i x s of s' -> (# s', () #))

instance Storable Bool where
  sizeOf _ = 4
  alignment _ = 4
  peekElemOff p i = fmap (/= (0 :: Int32)) (peekElemOff (castPtr p) i)
  pokeElemOff p i x = pokeElemOff (castPtr p) i (if x then 1 else 0 :: Int32)

instance Storable () where
  sizeOf _ = 0
  alignment _ = 1
  peek _ = return ()
  poke _ _ = return ()

instance Storable a => Storable (Complex a) where
  sizeOf (x :+ _) = 2 * sizeOf x
  alignment (x :+ _) = alignment x
  peek p = do
    let q = castPtr p
    re <- peek q
    im <- peekElemOff q 1
    return (re :+ im)
  poke p (re :+ im) = do
    let q = castPtr p
    poke q re
    pokeElemOff q 1 im

instance (Integral a, Storable a) => Storable (Ratio a) where
  sizeOf x = 2 * sizeOf (numerator x)
  alignment x = alignment (numerator x)
  peek p = do
    let q = castPtr p
    n <- peek q
    d <- peekElemOff q 1
    return (n % d)
  poke p x = do
    let q = castPtr p
    poke q (numerator x)
    pokeElemOff q 1 (denominator x)
