-- |
-- Types whose values count the elements of an array.
module GHC.Ix (Ix (..), indexError, hopelessIndexError) where

import GHC.Base
import GHC.Enum
import GHC.Err
import GHC.Num
import GHC.Real
import GHC.Show

-- | Types of indices. A range is a pair of bounds; the indices in it are counted
-- from 0 in ascending order.
class Ord a => Ix a where
  {-# MINIMAL range, (index | unsafeIndex), inRange #-}
  -- | All indices of the range, ascending.
  range :: (a, a) -> [a]

  -- | The position of an index, which must be in the range.
  index :: (a, a) -> a -> Int
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = hopelessIndexError

  -- | The position of an index that is known to be in the range.
  unsafeIndex :: (a, a) -> a -> Int
  unsafeIndex b i = index b i

  -- | Is the index in the range?
  inRange :: (a, a) -> a -> Bool

  -- | The number of indices in the range.
  rangeSize :: (a, a) -> Int
  rangeSize b@(_, h)
    | inRange b h = unsafeIndex b h + 1
    | otherwise   = 0

  -- | The number of indices in a range whose upper bound is known to be in it.
  unsafeRangeSize :: (a, a) -> Int
  unsafeRangeSize b@(_, h) = unsafeIndex b h + 1

-- | The failure of an index that cannot be shown.
hopelessIndexError :: Int
hopelessIndexError = errorWithoutStackTrace "Error in array index"

-- | The failure of an index: the range, the index, the name of its type.
indexError :: Show a => (a, a) -> a -> String -> b
indexError rng i tp = errorWithoutStackTrace
  (showString "Ix{" (showString tp (showString "}.index: Index "
    (showParen True (showsPrec 0 i)
      (showString " out of range " (showParen True (showsPrec 0 rng) ""))))))

instance Ix Int where
  range (m, n) = [m .. n]
  unsafeIndex (m, _) i = i - m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Int"
  inRange (m, n) i = m <= i && i <= n

instance Ix Word where
  range (m, n) = [m .. n]
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Ix Integer where
  range (m, n) = [m .. n]
  unsafeIndex (m, _) i = fromInteger (i - m)
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Integer"
  inRange (m, n) i = m <= i && i <= n

instance Ix Char where
  range (m, n) = [m .. n]
  unsafeIndex (m, _) i = fromEnum i - fromEnum m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Char"
  inRange (m, n) i = m <= i && i <= n

instance Ix Bool where
  range (m, n) = [m .. n]
  unsafeIndex (m, _) i = fromEnum i - fromEnum m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Bool"
  inRange (m, n) i = m <= i && i <= n

instance Ix Ordering where
  range (m, n) = [m .. n]
  unsafeIndex (m, _) i = fromEnum i - fromEnum m
  index b i
    | inRange b i = unsafeIndex b i
    | otherwise   = indexError b i "Ordering"
  inRange (m, n) i = m <= i && i <= n

instance Ix () where
  range _ = [()]
  unsafeIndex _ _ = 0
  index _ _ = 0
  inRange _ _ = True

instance (Ix a, Ix b) => Ix (a, b) where
  range ((l1, l2), (u1, u2)) = [(i1, i2) | i1 <- range (l1, u1), i2 <- range (l2, u2)]
  unsafeIndex ((l1, l2), (u1, u2)) (i1, i2) =
    unsafeIndex (l1, u1) i1 * unsafeRangeSize (l2, u2) + unsafeIndex (l2, u2) i2
  inRange ((l1, l2), (u1, u2)) (i1, i2) = inRange (l1, u1) i1 && inRange (l2, u2) i2

instance (Ix a, Ix b, Ix c) => Ix (a, b, c) where
  range ((l1, l2, l3), (u1, u2, u3)) =
    [(i1, i2, i3) | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3)]
  unsafeIndex ((l1, l2, l3), (u1, u2, u3)) (i1, i2, i3) =
    unsafeIndex (l3, u3) i3 + unsafeRangeSize (l3, u3) * (
    unsafeIndex (l2, u2) i2 + unsafeRangeSize (l2, u2) * unsafeIndex (l1, u1) i1)
  inRange ((l1, l2, l3), (u1, u2, u3)) (i1, i2, i3) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3

instance (Ix a, Ix b, Ix c, Ix d) => Ix (a, b, c, d) where
  range ((l1, l2, l3, l4), (u1, u2, u3, u4)) =
    [ (i1, i2, i3, i4)
    | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3), i4 <- range (l4, u4) ]
  unsafeIndex ((l1, l2, l3, l4), (u1, u2, u3, u4)) (i1, i2, i3, i4) =
    unsafeIndex (l4, u4) i4 + unsafeRangeSize (l4, u4) * (
    unsafeIndex (l3, u3) i3 + unsafeRangeSize (l3, u3) * (
    unsafeIndex (l2, u2) i2 + unsafeRangeSize (l2, u2) * unsafeIndex (l1, u1) i1))
  inRange ((l1, l2, l3, l4), (u1, u2, u3, u4)) (i1, i2, i3, i4) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3 && inRange (l4, u4) i4

instance (Ix a, Ix b, Ix c, Ix d, Ix e) => Ix (a, b, c, d, e) where
  range ((l1, l2, l3, l4, l5), (u1, u2, u3, u4, u5)) =
    [ (i1, i2, i3, i4, i5)
    | i1 <- range (l1, u1), i2 <- range (l2, u2), i3 <- range (l3, u3), i4 <- range (l4, u4)
    , i5 <- range (l5, u5) ]
  unsafeIndex ((l1, l2, l3, l4, l5), (u1, u2, u3, u4, u5)) (i1, i2, i3, i4, i5) =
    unsafeIndex (l5, u5) i5 + unsafeRangeSize (l5, u5) * (
    unsafeIndex (l4, u4) i4 + unsafeRangeSize (l4, u4) * (
    unsafeIndex (l3, u3) i3 + unsafeRangeSize (l3, u3) * (
    unsafeIndex (l2, u2) i2 + unsafeRangeSize (l2, u2) * unsafeIndex (l1, u1) i1)))
  inRange ((l1, l2, l3, l4, l5), (u1, u2, u3, u4, u5)) (i1, i2, i3, i4, i5) =
    inRange (l1, u1) i1 && inRange (l2, u2) i2 && inRange (l3, u3) i3 && inRange (l4, u4) i4
      && inRange (l5, u5) i5
