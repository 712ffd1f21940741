-- | Types whose random values are of a kind: positive numbers, lists in order and so on.
module Test.QuickCheck.Modifiers
  ( Blind (..), Fixed (..), OrderedList (..), NonEmptyList (..), InfiniteList (..), SortedList (..), Positive (..)
  , NonZero (..), NonNegative (..), NonPositive (..), Negative (..), Large (..), Small (..), Smart (..), Shrink2 (..)
  , ASCIIString (..), UnicodeString (..), PrintableString (..)
  ) where

import Data.List (sort)
import Test.QuickCheck.Arbitrary
import Test.QuickCheck.Gen

newtype Blind a = Blind { getBlind :: a } deriving (Eq, Ord)
instance Show (Blind a) where show _ = "(*)"
instance Arbitrary a => Arbitrary (Blind a) where
  arbitrary = Blind <$> arbitrary
  shrink (Blind x) = map Blind (shrink x)

newtype Fixed a = Fixed { getFixed :: a } deriving (Eq, Ord, Show, Read)
instance Arbitrary a => Arbitrary (Fixed a) where arbitrary = Fixed <$> arbitrary

newtype OrderedList a = Ordered { getOrdered :: [a] } deriving (Eq, Ord, Show, Read)
instance (Ord a, Arbitrary a) => Arbitrary (OrderedList a) where
  arbitrary = Ordered <$> orderedList
  shrink (Ordered xs) = [Ordered ys | ys <- shrink xs, sort ys == ys]

newtype SortedList a = Sorted { getSorted :: [a] } deriving (Eq, Ord, Show, Read)
instance (Ord a, Arbitrary a) => Arbitrary (SortedList a) where
  arbitrary = Sorted . sort <$> arbitrary
  shrink (Sorted xs) = map (Sorted . sort) (shrink xs)

newtype NonEmptyList a = NonEmpty { getNonEmpty :: [a] } deriving (Eq, Ord, Show, Read)
instance Arbitrary a => Arbitrary (NonEmptyList a) where
  arbitrary = NonEmpty <$> (arbitrary `suchThat` (not . null))
  shrink (NonEmpty xs) = [NonEmpty ys | ys <- shrink xs, not (null ys)]

-- | A list without end; what has been used of it is not recorded here.
newtype InfiniteList a = InfiniteList { getInfiniteList :: [a] }
instance Show a => Show (InfiniteList a) where
  showsPrec _ (InfiniteList xs) = showString (unwords' (map show (take 10 xs)))
    where unwords' ss = concatMap (++ " : ") ss ++ "..."
instance Arbitrary a => Arbitrary (InfiniteList a) where arbitrary = InfiniteList <$> infiniteList

newtype Positive a = Positive { getPositive :: a } deriving (Eq, Ord, Show, Read)
instance (Num a, Ord a, Arbitrary a) => Arbitrary (Positive a) where
  arbitrary = Positive <$> (fmap abs arbitrary `suchThat` (> 0))
  shrink (Positive x) = [Positive y | y <- shrink x, y > 0]

newtype Negative a = Negative { getNegative :: a } deriving (Eq, Ord, Show, Read)
instance (Num a, Ord a, Arbitrary a) => Arbitrary (Negative a) where
  arbitrary = Negative <$> (arbitrary `suchThat` (< 0))
  shrink (Negative x) = [Negative y | y <- shrink x, y < 0]

newtype NonZero a = NonZero { getNonZero :: a } deriving (Eq, Ord, Show, Read)
instance (Num a, Eq a, Arbitrary a) => Arbitrary (NonZero a) where
  arbitrary = NonZero <$> (arbitrary `suchThat` (/= 0))
  shrink (NonZero x) = [NonZero y | y <- shrink x, y /= 0]

newtype NonNegative a = NonNegative { getNonNegative :: a } deriving (Eq, Ord, Show, Read)
instance (Num a, Ord a, Arbitrary a) => Arbitrary (NonNegative a) where
  arbitrary = NonNegative . abs <$> arbitrary
  shrink (NonNegative x) = [NonNegative y | y <- shrink x, y >= 0]

newtype NonPositive a = NonPositive { getNonPositive :: a } deriving (Eq, Ord, Show, Read)
instance (Num a, Ord a, Arbitrary a) => Arbitrary (NonPositive a) where
  arbitrary = NonPositive . negate . abs <$> arbitrary
  shrink (NonPositive x) = [NonPositive y | y <- shrink x, y <= 0]

newtype Large a = Large { getLarge :: a } deriving (Eq, Ord, Show, Read)
instance (Integral a, Bounded a) => Arbitrary (Large a) where
  arbitrary = Large <$> arbitrarySizedBoundedIntegral
  shrink (Large x) = map Large (shrinkIntegral x)

newtype Small a = Small { getSmall :: a } deriving (Eq, Ord, Show, Read)
instance Integral a => Arbitrary (Small a) where
  arbitrary = Small <$> arbitrarySizedIntegral
  shrink (Small x) = map Small (shrinkIntegral x)

newtype Shrink2 a = Shrink2 { getShrink2 :: a } deriving (Eq, Ord, Show, Read)
instance Arbitrary a => Arbitrary (Shrink2 a) where
  arbitrary = Shrink2 <$> arbitrary
  shrink (Shrink2 x) = [Shrink2 y | y <- once', True] ++ [Shrink2 z | y <- once', z <- shrink y]
    where once' = shrink x

data Smart a = Smart Int a
instance Show a => Show (Smart a) where showsPrec d (Smart _ x) = showsPrec d x
instance Arbitrary a => Arbitrary (Smart a) where
  arbitrary = Smart 0 <$> arbitrary
  shrink (Smart _ x) = map (Smart 0) (shrink x)

newtype ASCIIString = ASCIIString { getASCIIString :: String } deriving (Eq, Ord, Show, Read)
instance Arbitrary ASCIIString where
  arbitrary = ASCIIString <$> listOf arbitraryASCIIChar
  shrink (ASCIIString xs) = map ASCIIString (shrink xs)

newtype UnicodeString = UnicodeString { getUnicodeString :: String } deriving (Eq, Ord, Show, Read)
instance Arbitrary UnicodeString where
  arbitrary = UnicodeString <$> listOf arbitraryUnicodeChar
  shrink (UnicodeString xs) = map UnicodeString (shrink xs)

newtype PrintableString = PrintableString { getPrintableString :: String } deriving (Eq, Ord, Show, Read)
instance Arbitrary PrintableString where
  arbitrary = PrintableString <$> listOf arbitraryPrintableChar
  shrink (PrintableString xs) = [PrintableString s | s <- shrink xs]
