{-# LANGUAGE FlexibleInstances #-}
-- | Types that have random values, and that values of functions can depend on.
module Test.QuickCheck.Arbitrary
  ( Arbitrary (..), CoArbitrary (..), Arbitrary1 (..), arbitrary1, shrink1
  , arbitrarySizedIntegral, arbitrarySizedNatural, arbitrarySizedFractional, arbitraryBoundedIntegral
  , arbitraryBoundedRandom, arbitraryBoundedEnum, arbitrarySizedBoundedIntegral, arbitraryUnicodeChar
  , arbitraryASCIIChar, arbitraryPrintableChar
  , shrinkNothing, shrinkList, shrinkMap, shrinkMapBy, shrinkIntegral, shrinkRealFrac, shrinkDecimal, shrinkBoundedEnum
  , coarbitraryIntegral, coarbitraryReal, coarbitraryShow, coarbitraryEnum, (><), vector, orderedList, infiniteList
  ) where

import Control.Applicative (ZipList (..))
import Data.Char
import Data.Complex (Complex (..))
import Data.Functor.Const (Const (..))
import Data.Functor.Identity (Identity (..))
import Data.Int
import qualified Data.IntMap as IntMap
import qualified Data.IntSet as IntSet
import Data.List (nub, sort)
import Data.List.NonEmpty (NonEmpty (..))
import qualified Data.Map as Map
import Data.Maybe (mapMaybe)
import Data.Monoid
import Data.Ratio
import qualified Data.Sequence as Seq
import qualified Data.Set as Set
import qualified Data.Foldable as Foldable
import Data.Word
import Numeric.Natural (Natural)
import System.Random (Random)
import Test.QuickCheck.Gen

-- | Types with random values; 'shrink' gives simpler ones.
class Arbitrary a where
  arbitrary :: Gen a
  shrink :: a -> [a]
  shrink _ = []

-- | The same for containers.
class Arbitrary1 f where
  liftArbitrary :: Gen a -> Gen (f a)
  liftShrink :: (a -> [a]) -> f a -> [f a]
  liftShrink _ _ = []

arbitrary1 :: (Arbitrary1 f, Arbitrary a) => Gen (f a)
arbitrary1 = liftArbitrary arbitrary

shrink1 :: (Arbitrary1 f, Arbitrary a) => f a -> [f a]
shrink1 = liftShrink shrink

-- | Types on whose values a random choice can depend.
class CoArbitrary a where
  coarbitrary :: a -> Gen b -> Gen b

instance (CoArbitrary a, Arbitrary b) => Arbitrary (a -> b) where
  arbitrary = promote (`coarbitrary` arbitrary)

instance Arbitrary () where
  arbitrary = return ()

instance Arbitrary Bool where
  arbitrary = chooseEnum (False, True)
  shrink True = [False]
  shrink False = []

instance Arbitrary Ordering where
  arbitrary = elements [LT, EQ, GT]
  shrink GT = [EQ, LT]
  shrink LT = [EQ]
  shrink EQ = []

instance Arbitrary1 Maybe where
  liftArbitrary g = frequency [(1, return Nothing), (3, fmap Just g)]
  liftShrink shr (Just x) = Nothing : map Just (shr x)
  liftShrink _ Nothing = []

instance Arbitrary a => Arbitrary (Maybe a) where
  arbitrary = arbitrary1
  shrink = shrink1

instance (Arbitrary a, Arbitrary b) => Arbitrary (Either a b) where
  arbitrary = oneof [fmap Left arbitrary, fmap Right arbitrary]
  shrink (Left x) = map Left (shrink x)
  shrink (Right y) = map Right (shrink y)

instance Arbitrary1 [] where
  liftArbitrary = listOf
  liftShrink = shrinkList

instance Arbitrary a => Arbitrary [a] where
  arbitrary = arbitrary1
  shrink = shrink1

instance Arbitrary a => Arbitrary (NonEmpty a) where
  arbitrary = (:|) <$> arbitrary <*> arbitrary
  shrink (x :| xs) = mapMaybe list' (shrinkList shrink (x : xs))
    where list' (y : ys) = Just (y :| ys)
          list' [] = Nothing

-- | Lists without some elements, then with a simpler one.
shrinkList :: (a -> [a]) -> [a] -> [[a]]
shrinkList shr xs = concat [removes k n xs | k <- takeWhile (> 0) (iterate (`div` 2) n)] ++ one xs
  where
    n = length xs
    one [] = []
    one (y : ys) = [y' : ys | y' <- shr y] ++ [y : ys' | ys' <- one ys]
    removes k m ys
      | k > m = []
      | null rest = [[]]
      | otherwise = rest : map (first' ++) (removes k (m - k) rest)
      where (first', rest) = splitAt k ys

instance Integral a => Arbitrary (Ratio a) where
  arbitrary = sized (\n -> do
    d <- chooseInt (1, max 1 n)
    k <- chooseInt (negate (n * d), n * d)
    return (fromIntegral k % fromIntegral d))
  shrink r = nub ([fromInteger (toInteger (truncateR r)) | denominator r /= 1] ++ [s | denominator r == 1, s <- map fromIntegral' (shrinkIntegral (numerator r))])
    where truncateR q = numerator q `quot` denominator q
          fromIntegral' k = k % 1

instance Arbitrary a => Arbitrary (Complex a) where
  arbitrary = (:+) <$> arbitrary <*> arbitrary
  shrink (x :+ y) = [x' :+ y | x' <- shrink x] ++ [x :+ y' | y' <- shrink y]

instance (Arbitrary a, Arbitrary b) => Arbitrary (a, b) where
  arbitrary = (,) <$> arbitrary <*> arbitrary
  shrink (a, b) = [(a', b) | a' <- shrink a] ++ [(a, b') | b' <- shrink b]

instance (Arbitrary a, Arbitrary b, Arbitrary c) => Arbitrary (a, b, c) where
  arbitrary = (,,) <$> arbitrary <*> arbitrary <*> arbitrary
  shrink (a, b, c) = [(a', b', c') | (a', (b', c')) <- shrink (a, (b, c))]

instance (Arbitrary a, Arbitrary b, Arbitrary c, Arbitrary d) => Arbitrary (a, b, c, d) where
  arbitrary = (,,,) <$> arbitrary <*> arbitrary <*> arbitrary <*> arbitrary
  shrink (a, b, c, d) = [(a', b', c', d') | (a', (b', (c', d'))) <- shrink (a, (b, (c, d)))]

instance (Arbitrary a, Arbitrary b, Arbitrary c, Arbitrary d, Arbitrary e) => Arbitrary (a, b, c, d, e) where
  arbitrary = (,,,,) <$> arbitrary <*> arbitrary <*> arbitrary <*> arbitrary <*> arbitrary
  shrink (a, b, c, d, e) = [(a', b', c', d', e') | (a', (b', (c', (d', e')))) <- shrink (a, (b, (c, (d, e))))]

instance Arbitrary Int where
  arbitrary = arbitrarySizedIntegral
  shrink = shrinkIntegral

instance Arbitrary Integer where
  arbitrary = arbitrarySizedIntegral
  shrink = shrinkIntegral

instance Arbitrary Natural where
  arbitrary = arbitrarySizedNatural
  shrink = shrinkIntegral

instance Arbitrary Int8 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Int16 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Int32 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Int64 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Word where { arbitrary = arbitrarySizedNatural; shrink = shrinkIntegral }
instance Arbitrary Word8 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Word16 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Word32 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }
instance Arbitrary Word64 where { arbitrary = arbitrarySizedBoundedIntegral; shrink = shrinkIntegral }

instance Arbitrary Char where
  arbitrary = frequency [(3, arbitraryASCIIChar), (1, arbitraryUnicodeChar)]
  shrink c = filter (<. c) (nub (['a', 'b', 'c'] ++ [toLower c | isUpper c] ++ ['A', 'B', 'C'] ++ ['1', '2', '3'] ++ [' ', '\n']))
    where
      a <. b = stamp a < stamp b
      stamp a = (not (isLower a), not (isUpper a), not (isDigit a), a /= ' ', not (isSpace a), a)

instance Arbitrary Float where
  arbitrary = arbitrarySizedFractional
  shrink = shrinkRealFrac

instance Arbitrary Double where
  arbitrary = arbitrarySizedFractional
  shrink = shrinkRealFrac

instance (Ord a, Arbitrary a) => Arbitrary (Set.Set a) where
  arbitrary = fmap Set.fromList arbitrary
  shrink = map Set.fromList . shrink . Set.toList

instance (Ord k, Arbitrary k, Arbitrary v) => Arbitrary (Map.Map k v) where
  arbitrary = fmap Map.fromList arbitrary
  shrink = map Map.fromList . shrink . Map.toList

instance Arbitrary IntSet.IntSet where
  arbitrary = fmap IntSet.fromList arbitrary
  shrink = map IntSet.fromList . shrink . IntSet.toList

instance Arbitrary a => Arbitrary (IntMap.IntMap a) where
  arbitrary = fmap IntMap.fromList arbitrary
  shrink = map IntMap.fromList . shrink . IntMap.toList

instance Arbitrary a => Arbitrary (Seq.Seq a) where
  arbitrary = fmap Seq.fromList arbitrary
  shrink = map Seq.fromList . shrink . Foldable.toList

instance Arbitrary a => Arbitrary (ZipList a) where
  arbitrary = fmap ZipList arbitrary
  shrink = map ZipList . shrink . getZipList

instance Arbitrary a => Arbitrary (Identity a) where { arbitrary = fmap Identity arbitrary; shrink = map Identity . shrink . runIdentity }
instance Arbitrary a => Arbitrary (Const a b) where { arbitrary = fmap Const arbitrary; shrink = map Const . shrink . getConst }
instance Arbitrary a => Arbitrary (Sum a) where { arbitrary = fmap Sum arbitrary; shrink = map Sum . shrink . getSum }
instance Arbitrary a => Arbitrary (Product a) where { arbitrary = fmap Product arbitrary; shrink = map Product . shrink . getProduct }
instance Arbitrary a => Arbitrary (First a) where { arbitrary = fmap First arbitrary; shrink = map First . shrink . getFirst }
instance Arbitrary a => Arbitrary (Last a) where { arbitrary = fmap Last arbitrary; shrink = map Last . shrink . getLast }
instance Arbitrary a => Arbitrary (Dual a) where { arbitrary = fmap Dual arbitrary; shrink = map Dual . shrink . getDual }
instance Arbitrary All where { arbitrary = fmap All arbitrary; shrink = map All . shrink . getAll }
instance Arbitrary Any where { arbitrary = fmap Any arbitrary; shrink = map Any . shrink . getAny }
instance (Arbitrary a, CoArbitrary a) => Arbitrary (Endo a) where { arbitrary = fmap Endo arbitrary }

-- * Generators

arbitrarySizedIntegral :: Integral a => Gen a
arbitrarySizedIntegral = sized (\n -> fmap fromIntegral (chooseInt (negate n, n)))

arbitrarySizedNatural :: Integral a => Gen a
arbitrarySizedNatural = sized (\n -> fmap fromIntegral (chooseInt (0, n)))

arbitrarySizedFractional :: Fractional a => Gen a
arbitrarySizedFractional = sized (\n -> do
  d <- chooseInteger (1, max 1 (toInteger n))
  k <- chooseInteger (negate (toInteger n) * d, toInteger n * d)
  return (fromRational (k % d)))

arbitraryBoundedIntegral :: (Bounded a, Integral a) => Gen a
arbitraryBoundedIntegral = go minBound maxBound
  where
    go :: Integral a => a -> a -> Gen a
    go lo hi = fmap fromInteger (chooseInteger (toInteger lo, toInteger hi))

arbitraryBoundedRandom :: (Bounded a, Random a) => Gen a
arbitraryBoundedRandom = choose (minBound, maxBound)

arbitraryBoundedEnum :: (Bounded a, Enum a) => Gen a
arbitraryBoundedEnum = chooseEnum (minBound, maxBound)

arbitrarySizedBoundedIntegral :: (Bounded a, Integral a) => Gen a
arbitrarySizedBoundedIntegral = go minBound maxBound
  where
    go :: Integral a => a -> a -> Gen a
    go lo hi = sized (\s ->
      let bits n = if n == 0 then 0 else 1 + bits (n `quot` 2) :: Int
          k = toInteger ((s * (bits (toInteger lo) `max` bits (toInteger hi) `max` 40)) `div` 80)
          p = 2 ^ k
      in fmap fromInteger (chooseInteger (max (toInteger lo) (negate p), min (toInteger hi) p)))

arbitraryUnicodeChar, arbitraryASCIIChar, arbitraryPrintableChar :: Gen Char
arbitraryUnicodeChar = chooseEnum (minBound, maxBound) `suchThat` (\c -> generalCategory c /= Surrogate)
arbitraryASCIIChar = chooseEnum ('\0', '\127')
arbitraryPrintableChar = arbitrary `suchThat` isPrint

vector :: Arbitrary a => Int -> Gen [a]
vector k = vectorOf k arbitrary

orderedList :: (Ord a, Arbitrary a) => Gen [a]
orderedList = fmap sort arbitrary

infiniteList :: Arbitrary a => Gen [a]
infiniteList = infiniteListOf arbitrary

-- * Simpler values

shrinkNothing :: a -> [a]
shrinkNothing _ = []

shrinkMap :: Arbitrary a => (a -> b) -> (b -> a) -> b -> [b]
shrinkMap f g = shrinkMapBy f g shrink

shrinkMapBy :: (a -> b) -> (b -> a) -> (a -> [a]) -> b -> [b]
shrinkMapBy f g shr = map f . shr . g

-- | Towards zero: first the sign is changed, then halves of the rest are taken away.
shrinkIntegral :: Integral a => a -> [a]
shrinkIntegral x = nub ([negate x | x < 0, negate x > x] ++ [i | i <- takeWhile (<<< x) (0 : [x - k | k <- tail (iterate (`quot` 2) x)])])
  where
    a <<< b = case (a >= 0, b >= 0) of
      (True, True) -> a < b
      (False, False) -> a > b
      (True, False) -> a + b < 0
      (False, True) -> a + b > 0

shrinkRealFrac :: RealFrac a => a -> [a]
shrinkRealFrac x
  | not (x == x) || not (2 * x + 1 > x) = 0 : takeWhile (< x) (map fromInteger (iterate (* 2) 1))
  | x < 0 = negate x : map negate (shrinkRealFrac (negate x))
  | otherwise = nub (filter (\y -> abs y < abs x) (map fromInteger (shrink whole ++ [whole]) ++ [fromInteger (round (x * p)) / p | p <- [10, 100, 1000], fromInteger (round (x * p)) / p /= x]))
  where whole = truncate x

shrinkDecimal :: RealFrac a => a -> [a]
shrinkDecimal = shrinkRealFrac

shrinkBoundedEnum :: (Bounded a, Enum a, Eq a) => a -> [a]
shrinkBoundedEnum a
  | a == minBound = []
  | otherwise = takeWhile (/= a) [minBound ..]

-- * Choices that depend on values

(><) :: (Gen a -> Gen a) -> (Gen a -> Gen a) -> Gen a -> Gen a
(><) f g = f . g

instance (Arbitrary a, CoArbitrary b) => CoArbitrary (a -> b) where
  coarbitrary f gen = do
    xs <- arbitrary
    coarbitrary (map f xs) gen

instance CoArbitrary () where coarbitrary _ = id

instance CoArbitrary Bool where
  coarbitrary False = variant (0 :: Int)
  coarbitrary True = variant (1 :: Int)

instance CoArbitrary Ordering where
  coarbitrary = variant . fromEnum

instance CoArbitrary a => CoArbitrary (Maybe a) where
  coarbitrary Nothing = variant (0 :: Int)
  coarbitrary (Just x) = variant (1 :: Int) . coarbitrary x

instance (CoArbitrary a, CoArbitrary b) => CoArbitrary (Either a b) where
  coarbitrary (Left x) = variant (0 :: Int) . coarbitrary x
  coarbitrary (Right y) = variant (1 :: Int) . coarbitrary y

instance CoArbitrary a => CoArbitrary [a] where
  coarbitrary [] = variant (0 :: Int)
  coarbitrary (x : xs) = variant (1 :: Int) . coarbitrary (x, xs)

instance (CoArbitrary a, CoArbitrary b) => CoArbitrary (a, b) where
  coarbitrary (x, y) = coarbitrary x . coarbitrary y

instance (CoArbitrary a, CoArbitrary b, CoArbitrary c) => CoArbitrary (a, b, c) where
  coarbitrary (x, y, z) = coarbitrary x . coarbitrary y . coarbitrary z

instance CoArbitrary Int where coarbitrary = coarbitraryIntegral
instance CoArbitrary Integer where coarbitrary = coarbitraryIntegral
instance CoArbitrary Word where coarbitrary = coarbitraryIntegral
instance CoArbitrary Word8 where coarbitrary = coarbitraryIntegral
instance CoArbitrary Int64 where coarbitrary = coarbitraryIntegral
instance CoArbitrary Word64 where coarbitrary = coarbitraryIntegral
instance CoArbitrary Char where coarbitrary = coarbitrary . ord
instance CoArbitrary Float where coarbitrary = coarbitraryReal
instance CoArbitrary Double where coarbitrary = coarbitraryReal
instance Integral a => CoArbitrary (Ratio a) where
  coarbitrary r = coarbitraryIntegral (numerator r) . coarbitraryIntegral (denominator r)

coarbitraryIntegral :: Integral a => a -> Gen b -> Gen b
coarbitraryIntegral = variant

coarbitraryReal :: Real a => a -> Gen b -> Gen b
coarbitraryReal x = coarbitrary (toRational x)

coarbitraryShow :: Show a => a -> Gen b -> Gen b
coarbitraryShow x = coarbitrary (show x)

coarbitraryEnum :: Enum a => a -> Gen b -> Gen b
coarbitraryEnum = variant . fromEnum
