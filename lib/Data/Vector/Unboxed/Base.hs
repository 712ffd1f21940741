{-# LANGUAGE BangPatterns, FlexibleContexts, TypeFamilies #-}
-- |
-- Rows of bare numbers: what unboxed vectors are slices of. A row of pairs is a
-- pair of rows.
module Data.Vector.Unboxed.Base where

import Control.Monad.ST
import Data.Array.Base (IArray, MArray, STUArray, UArray, newArray, unsafeAt, unsafeFreeze, unsafeRead, unsafeThaw, unsafeWrite)
import Data.Complex (Complex (..))
import Data.Int
import Data.Kind (Type)
import Data.Word

-- region unbox
-- | Types of which there are such rows.
class Unbox a where
  data Row a :: Type
  data MRow s a :: Type
  newRow :: Int -> ST s (MRow s a)
  readRow :: MRow s a -> Int -> ST s a
  writeRow :: MRow s a -> Int -> a -> ST s ()
  indexRow :: Row a -> Int -> a
  frozenRow :: MRow s a -> ST s (Row a)
  thawedRow :: Row a -> ST s (MRow s a)
-- end unbox

instance Unbox Int where
  newtype Row Int = RowInt (UArray Int Int)
  newtype MRow s Int = MRowInt (STUArray s Int Int)
  newRow n = fmap MRowInt (newArray (0, n - 1) 0)
  readRow (MRowInt r) i = unsafeRead r i
  writeRow (MRowInt r) i x = unsafeWrite r i x
  indexRow (RowInt r) i = unsafeAt r i
  frozenRow (MRowInt r) = fmap RowInt (unsafeFreeze r)
  thawedRow (RowInt r) = fmap MRowInt (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Word where
  newtype Row Word = RowWord (UArray Int Word)
  newtype MRow s Word = MRowWord (STUArray s Int Word)
  newRow n = fmap MRowWord (newArray (0, n - 1) 0)
  readRow (MRowWord r) i = unsafeRead r i
  writeRow (MRowWord r) i x = unsafeWrite r i x
  indexRow (RowWord r) i = unsafeAt r i
  frozenRow (MRowWord r) = fmap RowWord (unsafeFreeze r)
  thawedRow (RowWord r) = fmap MRowWord (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Double where
  newtype Row Double = RowDouble (UArray Int Double)
  newtype MRow s Double = MRowDouble (STUArray s Int Double)
  newRow n = fmap MRowDouble (newArray (0, n - 1) 0)
  readRow (MRowDouble r) i = unsafeRead r i
  writeRow (MRowDouble r) i x = unsafeWrite r i x
  indexRow (RowDouble r) i = unsafeAt r i
  frozenRow (MRowDouble r) = fmap RowDouble (unsafeFreeze r)
  thawedRow (RowDouble r) = fmap MRowDouble (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Float where
  newtype Row Float = RowFloat (UArray Int Float)
  newtype MRow s Float = MRowFloat (STUArray s Int Float)
  newRow n = fmap MRowFloat (newArray (0, n - 1) 0)
  readRow (MRowFloat r) i = unsafeRead r i
  writeRow (MRowFloat r) i x = unsafeWrite r i x
  indexRow (RowFloat r) i = unsafeAt r i
  frozenRow (MRowFloat r) = fmap RowFloat (unsafeFreeze r)
  thawedRow (RowFloat r) = fmap MRowFloat (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Char where
  newtype Row Char = RowChar (UArray Int Char)
  newtype MRow s Char = MRowChar (STUArray s Int Char)
  newRow n = fmap MRowChar (newArray (0, n - 1) '\0')
  readRow (MRowChar r) i = unsafeRead r i
  writeRow (MRowChar r) i x = unsafeWrite r i x
  indexRow (RowChar r) i = unsafeAt r i
  frozenRow (MRowChar r) = fmap RowChar (unsafeFreeze r)
  thawedRow (RowChar r) = fmap MRowChar (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Bool where
  newtype Row Bool = RowBool (UArray Int Bool)
  newtype MRow s Bool = MRowBool (STUArray s Int Bool)
  newRow n = fmap MRowBool (newArray (0, n - 1) False)
  readRow (MRowBool r) i = unsafeRead r i
  writeRow (MRowBool r) i x = unsafeWrite r i x
  indexRow (RowBool r) i = unsafeAt r i
  frozenRow (MRowBool r) = fmap RowBool (unsafeFreeze r)
  thawedRow (RowBool r) = fmap MRowBool (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Int8 where
  newtype Row Int8 = RowInt8 (UArray Int Int8)
  newtype MRow s Int8 = MRowInt8 (STUArray s Int Int8)
  newRow n = fmap MRowInt8 (newArray (0, n - 1) 0)
  readRow (MRowInt8 r) i = unsafeRead r i
  writeRow (MRowInt8 r) i x = unsafeWrite r i x
  indexRow (RowInt8 r) i = unsafeAt r i
  frozenRow (MRowInt8 r) = fmap RowInt8 (unsafeFreeze r)
  thawedRow (RowInt8 r) = fmap MRowInt8 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Int16 where
  newtype Row Int16 = RowInt16 (UArray Int Int16)
  newtype MRow s Int16 = MRowInt16 (STUArray s Int Int16)
  newRow n = fmap MRowInt16 (newArray (0, n - 1) 0)
  readRow (MRowInt16 r) i = unsafeRead r i
  writeRow (MRowInt16 r) i x = unsafeWrite r i x
  indexRow (RowInt16 r) i = unsafeAt r i
  frozenRow (MRowInt16 r) = fmap RowInt16 (unsafeFreeze r)
  thawedRow (RowInt16 r) = fmap MRowInt16 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Int32 where
  newtype Row Int32 = RowInt32 (UArray Int Int32)
  newtype MRow s Int32 = MRowInt32 (STUArray s Int Int32)
  newRow n = fmap MRowInt32 (newArray (0, n - 1) 0)
  readRow (MRowInt32 r) i = unsafeRead r i
  writeRow (MRowInt32 r) i x = unsafeWrite r i x
  indexRow (RowInt32 r) i = unsafeAt r i
  frozenRow (MRowInt32 r) = fmap RowInt32 (unsafeFreeze r)
  thawedRow (RowInt32 r) = fmap MRowInt32 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Int64 where
  newtype Row Int64 = RowInt64 (UArray Int Int64)
  newtype MRow s Int64 = MRowInt64 (STUArray s Int Int64)
  newRow n = fmap MRowInt64 (newArray (0, n - 1) 0)
  readRow (MRowInt64 r) i = unsafeRead r i
  writeRow (MRowInt64 r) i x = unsafeWrite r i x
  indexRow (RowInt64 r) i = unsafeAt r i
  frozenRow (MRowInt64 r) = fmap RowInt64 (unsafeFreeze r)
  thawedRow (RowInt64 r) = fmap MRowInt64 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Word8 where
  newtype Row Word8 = RowWord8 (UArray Int Word8)
  newtype MRow s Word8 = MRowWord8 (STUArray s Int Word8)
  newRow n = fmap MRowWord8 (newArray (0, n - 1) 0)
  readRow (MRowWord8 r) i = unsafeRead r i
  writeRow (MRowWord8 r) i x = unsafeWrite r i x
  indexRow (RowWord8 r) i = unsafeAt r i
  frozenRow (MRowWord8 r) = fmap RowWord8 (unsafeFreeze r)
  thawedRow (RowWord8 r) = fmap MRowWord8 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Word16 where
  newtype Row Word16 = RowWord16 (UArray Int Word16)
  newtype MRow s Word16 = MRowWord16 (STUArray s Int Word16)
  newRow n = fmap MRowWord16 (newArray (0, n - 1) 0)
  readRow (MRowWord16 r) i = unsafeRead r i
  writeRow (MRowWord16 r) i x = unsafeWrite r i x
  indexRow (RowWord16 r) i = unsafeAt r i
  frozenRow (MRowWord16 r) = fmap RowWord16 (unsafeFreeze r)
  thawedRow (RowWord16 r) = fmap MRowWord16 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Word32 where
  newtype Row Word32 = RowWord32 (UArray Int Word32)
  newtype MRow s Word32 = MRowWord32 (STUArray s Int Word32)
  newRow n = fmap MRowWord32 (newArray (0, n - 1) 0)
  readRow (MRowWord32 r) i = unsafeRead r i
  writeRow (MRowWord32 r) i x = unsafeWrite r i x
  indexRow (RowWord32 r) i = unsafeAt r i
  frozenRow (MRowWord32 r) = fmap RowWord32 (unsafeFreeze r)
  thawedRow (RowWord32 r) = fmap MRowWord32 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance Unbox Word64 where
  newtype Row Word64 = RowWord64 (UArray Int Word64)
  newtype MRow s Word64 = MRowWord64 (STUArray s Int Word64)
  newRow n = fmap MRowWord64 (newArray (0, n - 1) 0)
  readRow (MRowWord64 r) i = unsafeRead r i
  writeRow (MRowWord64 r) i x = unsafeWrite r i x
  indexRow (RowWord64 r) i = unsafeAt r i
  frozenRow (MRowWord64 r) = fmap RowWord64 (unsafeFreeze r)
  thawedRow (RowWord64 r) = fmap MRowWord64 (unsafeThaw r)
  {-# INLINE newRow #-}
  {-# INLINE readRow #-}
  {-# INLINE writeRow #-}
  {-# INLINE indexRow #-}

instance (Unbox a, Unbox b) => Unbox (a, b) where
  data Row (a, b) = Row2 !(Row a) !(Row b)
  data MRow s (a, b) = MRow2 !(MRow s a) !(MRow s b)
  newRow n = MRow2 <$> newRow n <*> newRow n
  readRow (MRow2 r0 r1) i = (,) <$> readRow r0 i <*> readRow r1 i
  writeRow (MRow2 r0 r1) i (x0, x1) = writeRow r0 i x0 >> writeRow r1 i x1
  indexRow (Row2 r0 r1) i = (,) (indexRow r0 i) (indexRow r1 i)
  frozenRow (MRow2 r0 r1) = Row2 <$> frozenRow r0 <*> frozenRow r1
  thawedRow (Row2 r0 r1) = MRow2 <$> thawedRow r0 <*> thawedRow r1

instance (Unbox a, Unbox b, Unbox c) => Unbox (a, b, c) where
  data Row (a, b, c) = Row3 !(Row a) !(Row b) !(Row c)
  data MRow s (a, b, c) = MRow3 !(MRow s a) !(MRow s b) !(MRow s c)
  newRow n = MRow3 <$> newRow n <*> newRow n <*> newRow n
  readRow (MRow3 r0 r1 r2) i = (,,) <$> readRow r0 i <*> readRow r1 i <*> readRow r2 i
  writeRow (MRow3 r0 r1 r2) i (x0, x1, x2) = writeRow r0 i x0 >> writeRow r1 i x1 >> writeRow r2 i x2
  indexRow (Row3 r0 r1 r2) i = (,,) (indexRow r0 i) (indexRow r1 i) (indexRow r2 i)
  frozenRow (MRow3 r0 r1 r2) = Row3 <$> frozenRow r0 <*> frozenRow r1 <*> frozenRow r2
  thawedRow (Row3 r0 r1 r2) = MRow3 <$> thawedRow r0 <*> thawedRow r1 <*> thawedRow r2

instance (Unbox a, Unbox b, Unbox c, Unbox d) => Unbox (a, b, c, d) where
  data Row (a, b, c, d) = Row4 !(Row a) !(Row b) !(Row c) !(Row d)
  data MRow s (a, b, c, d) = MRow4 !(MRow s a) !(MRow s b) !(MRow s c) !(MRow s d)
  newRow n = MRow4 <$> newRow n <*> newRow n <*> newRow n <*> newRow n
  readRow (MRow4 r0 r1 r2 r3) i = (,,,) <$> readRow r0 i <*> readRow r1 i <*> readRow r2 i <*> readRow r3 i
  writeRow (MRow4 r0 r1 r2 r3) i (x0, x1, x2, x3) = writeRow r0 i x0 >> writeRow r1 i x1 >> writeRow r2 i x2 >> writeRow r3 i x3
  indexRow (Row4 r0 r1 r2 r3) i = (,,,) (indexRow r0 i) (indexRow r1 i) (indexRow r2 i) (indexRow r3 i)
  frozenRow (MRow4 r0 r1 r2 r3) = Row4 <$> frozenRow r0 <*> frozenRow r1 <*> frozenRow r2 <*> frozenRow r3
  thawedRow (Row4 r0 r1 r2 r3) = MRow4 <$> thawedRow r0 <*> thawedRow r1 <*> thawedRow r2 <*> thawedRow r3

instance Unbox () where
  data Row () = RowUnit
  data MRow s () = MRowUnit
  newRow _ = return MRowUnit
  readRow _ _ = return ()
  writeRow _ _ _ = return ()
  indexRow _ _ = ()
  frozenRow _ = return RowUnit
  thawedRow _ = return MRowUnit

instance Unbox a => Unbox (Complex a) where
  data Row (Complex a) = RowComplex !(Row a) !(Row a)
  data MRow s (Complex a) = MRowComplex !(MRow s a) !(MRow s a)
  newRow n = MRowComplex <$> newRow n <*> newRow n
  readRow (MRowComplex p q) i = (:+) <$> readRow p i <*> readRow q i
  writeRow (MRowComplex p q) i (x :+ y) = writeRow p i x >> writeRow q i y
  indexRow (RowComplex p q) i = indexRow p i :+ indexRow q i
  frozenRow (MRowComplex p q) = RowComplex <$> frozenRow p <*> frozenRow q
  thawedRow (RowComplex p q) = MRowComplex <$> thawedRow p <*> thawedRow q
