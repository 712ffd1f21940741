-- | Types whose values have a number, the same for equal ones.
module Data.Hashable (Hashable (..), hashUsing, Hashed, hashed, unhashed) where

import Data.Bits
import qualified Data.ByteString as B
import Data.Char (ord)
import Data.Functor.Identity (Identity (..))
import Data.Int
import qualified Data.IntMap as IntMap
import qualified Data.IntSet as IntSet
import Data.List (foldl')
import Data.List.NonEmpty (NonEmpty (..))
import qualified Data.Map as Map
import Data.Ratio (Ratio, denominator, numerator)
import qualified Data.Set as Set
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL
import Data.Word
import Numeric.Natural (Natural)

infixl 0 `hashWithSalt`

-- | An instance defines 'hashWithSalt': a number of a value and of what came before it.
class Eq a => Hashable a where
  hashWithSalt :: Int -> a -> Int
  hash :: a -> Int
  hash = hashWithSalt defaultSalt

defaultSalt :: Int
defaultSalt = -2578643520546668380

hashUsing :: Hashable b => (a -> b) -> Int -> a -> Int
hashUsing f salt x = hashWithSalt salt (f x)

-- The step of Fowler, Noll and Vo.
combine :: Int -> Int -> Int
combine h k = (h * 16777619) `xor` k
{-# INLINE combine #-}

instance Hashable Int where { hash x = x; hashWithSalt = combine }
instance Hashable Int8 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Int16 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Int32 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Int64 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Word where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Word8 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Word16 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Word32 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Word64 where { hash = fromIntegral; hashWithSalt s = combine s . fromIntegral }
instance Hashable Char where { hash = ord; hashWithSalt s = combine s . ord }
instance Hashable Bool where { hash = fromEnum; hashWithSalt s = combine s . fromEnum }
instance Hashable Ordering where { hash = fromEnum; hashWithSalt s = combine s . fromEnum }
instance Hashable () where { hash = fromEnum; hashWithSalt s = combine s . fromEnum }

instance Hashable Integer where
  hash n = fromInteger n
  hashWithSalt s n
    | n >= toInteger (minBound :: Int) && n <= toInteger (maxBound :: Int) = combine s (fromInteger n)
    | otherwise = hashWithSalt (combine s (fromInteger n)) (n `shiftR` 64)

instance Hashable Natural where
  hash = hash . toInteger
  hashWithSalt s = hashWithSalt s . toInteger

instance Hashable Double where
  hash x | x == 0 = 0
         | otherwise = hash (decodeFloat x)
  hashWithSalt s = combine s . hash

instance Hashable Float where
  hash x | x == 0 = 0
         | otherwise = hash (decodeFloat x)
  hashWithSalt s = combine s . hash

instance Hashable a => Hashable (Ratio a) where
  hashWithSalt s r = s `hashWithSalt` numerator r `hashWithSalt` denominator r

instance Hashable a => Hashable [a] where
  hashWithSalt s xs = finish (foldl' step (s, 0) xs)
    where step (h, n) x = let { h' = hashWithSalt h x; n' = n + 1 } in h' `seq` n' `seq` (h', n')
          finish (h, n) = combine h (n :: Int)

instance Hashable a => Hashable (NonEmpty a) where
  hashWithSalt s (x :| xs) = s `hashWithSalt` x `hashWithSalt` xs

instance Hashable a => Hashable (Maybe a) where
  hashWithSalt s Nothing = combine s 0
  hashWithSalt s (Just x) = hashWithSalt (combine s 1) x

instance (Hashable a, Hashable b) => Hashable (Either a b) where
  hashWithSalt s (Left x) = hashWithSalt (combine s 0) x
  hashWithSalt s (Right y) = hashWithSalt (combine s 1) y

instance (Hashable a, Hashable b) => Hashable (a, b) where
  hashWithSalt s (a, b) = s `hashWithSalt` a `hashWithSalt` b

instance (Hashable a, Hashable b, Hashable c) => Hashable (a, b, c) where
  hashWithSalt s (a, b, c) = s `hashWithSalt` a `hashWithSalt` b `hashWithSalt` c

instance (Hashable a, Hashable b, Hashable c, Hashable d) => Hashable (a, b, c, d) where
  hashWithSalt s (a, b, c, d) = s `hashWithSalt` a `hashWithSalt` b `hashWithSalt` c `hashWithSalt` d

instance Hashable a => Hashable (Identity a) where
  hashWithSalt s = hashWithSalt s . runIdentity

instance Hashable B.ByteString where
  hashWithSalt s b = combine (B.foldl' (\h w -> combine h (fromIntegral w)) s b) (B.length b)

instance Hashable T.Text where
  hashWithSalt s t = combine (T.foldl' (\h c -> combine h (ord c)) s t) (T.length t)

instance Hashable TL.Text where
  hashWithSalt s = hashWithSalt s . TL.toStrict

instance Hashable a => Hashable (Set.Set a) where hashWithSalt s = hashWithSalt s . Set.toList
instance (Hashable k, Hashable v) => Hashable (Map.Map k v) where hashWithSalt s = hashWithSalt s . Map.toList
instance Hashable v => Hashable (IntMap.IntMap v) where hashWithSalt s = hashWithSalt s . IntMap.toList
instance Hashable IntSet.IntSet where hashWithSalt s = hashWithSalt s . IntSet.toList

-- | A value whose number is computed once.
data Hashed a = Hashed a !Int

hashed :: Hashable a => a -> Hashed a
hashed x = Hashed x (hash x)

unhashed :: Hashed a -> a
unhashed (Hashed x _) = x

instance Eq a => Eq (Hashed a) where
  Hashed x h == Hashed y k = h == k && x == y

instance Show a => Show (Hashed a) where
  showsPrec d (Hashed x _) = showParen (d > 10) (showString "hashed " . showsPrec 11 x)

instance Eq a => Hashable (Hashed a) where
  hash (Hashed _ h) = h
  hashWithSalt s (Hashed _ h) = combine s h
