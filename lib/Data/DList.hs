-- | Lists as functions, so that appending does not copy.
module Data.DList
  ( DList, fromList, toList, apply, empty, singleton, cons, snoc, append, concat, replicate, head, tail, foldr, map, list ) where

import Control.DeepSeq (NFData (..))
import qualified Data.Foldable as F
import Prelude hiding (concat, foldr, head, map, replicate, tail)
import qualified Prelude as P

-- | What a list is before another one.
newtype DList a = DList ([a] -> [a])

fromList :: [a] -> DList a
fromList = DList . (++)

toList :: DList a -> [a]
toList (DList f) = f []

apply :: DList a -> [a] -> [a]
apply (DList f) = f

empty :: DList a
empty = DList id

singleton :: a -> DList a
singleton = DList . (:)

cons :: a -> DList a -> DList a
cons x (DList f) = DList ((x :) . f)

snoc :: DList a -> a -> DList a
snoc (DList f) x = DList (f . (x :))

append :: DList a -> DList a -> DList a
append (DList f) (DList g) = DList (f . g)

concat :: [DList a] -> DList a
concat = P.foldr append empty

replicate :: Int -> a -> DList a
replicate n x = fromList (P.replicate n x)

head :: DList a -> a
head = P.head . toList

tail :: DList a -> [a]
tail = P.tail . toList

foldr :: (a -> b -> b) -> b -> DList a -> b
foldr f z = P.foldr f z . toList

map :: (a -> b) -> DList a -> DList b
map f = foldr (cons . f) empty

list :: b -> (a -> [a] -> b) -> DList a -> b
list z f d = case toList d of
  [] -> z
  x : xs -> f x xs

instance Eq a => Eq (DList a) where
  a == b = toList a == toList b

instance Ord a => Ord (DList a) where
  compare a b = compare (toList a) (toList b)

instance Show a => Show (DList a) where
  showsPrec d l = showParen (d > 10) (showString "fromList " . shows (toList l))

instance Functor DList where
  fmap = map

instance Applicative DList where
  pure = singleton
  fs <*> xs = fromList (toList fs <*> toList xs)

instance Monad DList where
  m >>= k = foldr (append . k) empty m

instance Foldable DList where
  foldr = foldr
  toList = toList

instance Traversable DList where
  traverse f = F.foldr (\x r -> cons <$> f x <*> r) (pure empty)

instance Semigroup (DList a) where
  (<>) = append

instance Monoid (DList a) where
  mempty = empty

instance NFData a => NFData (DList a) where
  rnf = rnf . toList
