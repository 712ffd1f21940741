{-# LANGUAGE NoImplicitPrelude, BangPatterns #-}
-- | Types whose ranges are numbered: the indices of arrays.
module GHC.Ix
  ( Ix (..), indexError, hopelessIndexError
  ) where

import Data.Proxy (Proxy (..))
import GHC.Base
import GHC.Enum
import GHC.Num
import GHC.Real
import GHC.Show

-- region ix
-- | Types whose ranges are numbered from 0 on. A range is given by its least and
-- its greatest element, in each dimension.
class Ord a => Ix a where
  -- | All in the range, in order.
  range :: (a, a) -> [a]
  -- | The number of an element of the range; an error if it is none.
  index :: (a, a) -> a -> Int
  -- | The same without the check.
  unsafeIndex :: (a, a) -> a -> Int
  -- | Is it in the range?
  inRange :: (a, a) -> a -> Bool
  -- | How many there are.
  rangeSize :: (a, a) -> Int
  -- | The same, if there are any.
  unsafeRangeSize :: (a, a) -> Int

  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = hopelessIndexError
  unsafeIndex b i = index b i
  rangeSize b@(_, h)
    | inRange b h = unsafeIndex b h + 1
    | otherwise   = 0
  unsafeRangeSize b@(_, h) = unsafeIndex b h + 1
  {-# MINIMAL range, (index | unsafeIndex), inRange #-}
-- end ix

-- | The errors of 'index': with the type's name, or knowing nothing.
indexError :: Show a => (a, a) -> a -> String -> b
indexError bounds i name = errorWithoutStackTrace
  ("Ix{" ++ name ++ "}.index: Index " ++ showParen True (showsPrec 0 i) (" out of range "
    ++ showParen True (showsPrec 0 bounds) ""))

{-# NOINLINE indexError #-}

hopelessIndexError :: Int
hopelessIndexError = errorWithoutStackTrace "Error in array index"

instance Ix Int where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = i - m
  index b@(m, n) i
    | m <= i && i <= n = i - m
    | otherwise        = indexError b i "Int"
  inRange (m, n) i = m <= i && i <= n
  {-# INLINE range #-}
  {-# INLINE index #-}
  {-# INLINE unsafeIndex #-}
  {-# INLINE inRange #-}

instance Ix Word where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Ix Integer where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromInteger (i - m)
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Integer"
  inRange (m, n) i = m <= i && i <= n

instance Ix Char where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = ord i - ord m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Char"
  inRange (m, n) i = m <= i && i <= n

instance Ix Bool where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromEnum i - fromEnum m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Bool"
  inRange (m, n) i = m <= i && i <= n

instance Ix Ordering where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromEnum i - fromEnum m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Ordering"
  inRange (m, n) i = m <= i && i <= n

instance Ix () where
  range _ = [()]
  unsafeIndex _ _ = 0
  inRange _ _ = True

-- region ix-pairs
instance (Ix a, Ix b) => Ix (a, b) where
  range ((l1, l2), (u1, u2)) = build (\cons nil ->
    foldr (\i1 rest -> foldr (\i2 -> cons (i1, i2)) rest (range (l2, u2))) nil (range (l1, u1)))
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = hopelessIndexError
  unsafeIndex ((l1, l2), (u1, u2)) (i1, i2) =
    unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2
  inRange ((l1, l2), (u1, u2)) (i1, i2) = inRange (l1, u1) i1 && inRange (l2, u2) i2
  {-# INLINE range #-}
  {-# INLINE index #-}
  {-# INLINE unsafeIndex #-}
  {-# INLINE inRange #-}
-- end ix-pairs

instance (Ix a, Ix b, Ix c) => Ix (a, b, c) where
  range ((l1, l2, l3), (u1, u2, u3)) =
    [(i1, i2, i3) | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3)]
  unsafeIndex ((l1, l2, l3), (u1, u2, u3)) (i1, i2, i3) =
    (unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2)
      * unsafeRangeSize (l3, u3) + unsafeIndex (l3, u3) i3
  inRange ((l1, l2, l3), (u1, u2, u3)) (i1, i2, i3) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3

instance (Ix a, Ix b, Ix c, Ix d) => Ix (a, b, c, d) where
  range ((l1, l2, l3, l4), (u1, u2, u3, u4)) =
    [ (i1, i2, i3, i4)
    | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3), i4 <- range (l4, u4) ]
  unsafeIndex ((l1, l2, l3, l4), (u1, u2, u3, u4)) (i1, i2, i3, i4) =
    ((unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2)
      * unsafeRangeSize (l3, u3) + unsafeIndex (l3, u3) i3)
      * unsafeRangeSize (l4, u4) + unsafeIndex (l4, u4) i4
  inRange ((l1, l2, l3, l4), (u1, u2, u3, u4)) (i1, i2, i3, i4) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3 && inRange (l4, u4) i4

instance (Ix a, Ix b, Ix c, Ix d, Ix e) => Ix (a, b, c, d, e) where
  range ((l1, l2, l3, l4, l5), (u1, u2, u3, u4, u5)) =
    [ (i1, i2, i3, i4, i5)
    | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3), i4 <- range (l4, u4), i5 <- range (l5, u5) ]
  unsafeIndex ((l1, l2, l3, l4, l5), (u1, u2, u3, u4, u5)) (i1, i2, i3, i4, i5) =
    (((unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2) * unsafeRangeSize (l3, u3) + unsafeIndex (l3, u3) i3) * unsafeRangeSize (l4, u4) + unsafeIndex (l4, u4) i4) * unsafeRangeSize (l5, u5) + unsafeIndex (l5, u5) i5
  inRange ((l1, l2, l3, l4, l5), (u1, u2, u3, u4, u5)) (i1, i2, i3, i4, i5) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3 && inRange (l4, u4) i4 && inRange (l5, u5) i5

instance (Ix a, Ix b, Ix c, Ix d, Ix e, Ix f) => Ix (a, b, c, d, e, f) where
  range ((l1, l2, l3, l4, l5, l6), (u1, u2, u3, u4, u5, u6)) =
    [ (i1, i2, i3, i4, i5, i6)
    | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3), i4 <- range (l4, u4), i5 <- range (l5, u5), i6 <- range (l6, u6) ]
  unsafeIndex ((l1, l2, l3, l4, l5, l6), (u1, u2, u3, u4, u5, u6)) (i1, i2, i3, i4, i5, i6) =
    ((((unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2) * unsafeRangeSize (l3, u3) + unsafeIndex (l3, u3) i3) * unsafeRangeSize (l4, u4) + unsafeIndex (l4, u4) i4) * unsafeRangeSize (l5, u5) + unsafeIndex (l5, u5) i5) * unsafeRangeSize (l6, u6) + unsafeIndex (l6, u6) i6
  inRange ((l1, l2, l3, l4, l5, l6), (u1, u2, u3, u4, u5, u6)) (i1, i2, i3, i4, i5, i6) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3 && inRange (l4, u4) i4 && inRange (l5, u5) i5 && inRange (l6, u6) i6

instance (Ix a, Ix b, Ix c, Ix d, Ix e, Ix f, Ix g) => Ix (a, b, c, d, e, f, g) where
  range ((l1, l2, l3, l4, l5, l6, l7), (u1, u2, u3, u4, u5, u6, u7)) =
    [ (i1, i2, i3, i4, i5, i6, i7)
    | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3), i4 <- range (l4, u4), i5 <- range (l5, u5), i6 <- range (l6, u6), i7 <- range (l7, u7) ]
  unsafeIndex ((l1, l2, l3, l4, l5, l6, l7), (u1, u2, u3, u4, u5, u6, u7)) (i1, i2, i3, i4, i5, i6, i7) =
    (((((unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2) * unsafeRangeSize (l3, u3) + unsafeIndex (l3, u3) i3) * unsafeRangeSize (l4, u4) + unsafeIndex (l4, u4) i4) * unsafeRangeSize (l5, u5) + unsafeIndex (l5, u5) i5) * unsafeRangeSize (l6, u6) + unsafeIndex (l6, u6) i6) * unsafeRangeSize (l7, u7) + unsafeIndex (l7, u7) i7
  inRange ((l1, l2, l3, l4, l5, l6, l7), (u1, u2, u3, u4, u5, u6, u7)) (i1, i2, i3, i4, i5, i6, i7) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3 && inRange (l4, u4) i4 && inRange (l5, u5) i5 && inRange (l6, u6) i6 && inRange (l7, u7) i7

instance Ix (Proxy s) where
  range _ = [Proxy]
  unsafeIndex _ _ = 0
  inRange _ _ = True

instance Ix Natural where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n
