-- | Sets of values that have a number ("Data.Hashable").
module Data.HashSet
  ( HashSet, empty, singleton, null, size, member, insert, delete, union, unions, difference, intersection, map, filter
  , foldr, foldr', foldl', toList, fromList, toMap, fromMap, isSubsetOf
  ) where

import Control.DeepSeq (NFData (..))
import qualified Data.Foldable as F
import Data.HashMap.Base (HashMap, HashSet (..))
import qualified Data.HashMap.Lazy as M
import Data.Hashable (Hashable (..))
import Prelude hiding (filter, foldr, map, null)
import qualified Prelude as P

empty :: HashSet a
empty = HashSet M.empty

singleton :: Hashable a => a -> HashSet a
singleton x = insert x empty

null :: HashSet a -> Bool
null (HashSet m) = M.null m

size :: HashSet a -> Int
size (HashSet m) = M.size m

member :: Hashable a => a -> HashSet a -> Bool
member x (HashSet m) = M.member x m

insert, delete :: Hashable a => a -> HashSet a -> HashSet a
insert x (HashSet m) = HashSet (M.insert x () m)
delete x (HashSet m) = HashSet (M.delete x m)

union, difference, intersection :: Hashable a => HashSet a -> HashSet a -> HashSet a
union (HashSet a) (HashSet b) = HashSet (M.union a b)
difference (HashSet a) (HashSet b) = HashSet (M.difference a b)
intersection (HashSet a) (HashSet b) = HashSet (M.intersection a b)

unions :: Hashable a => [HashSet a] -> HashSet a
unions = F.foldl' union empty

isSubsetOf :: Hashable a => HashSet a -> HashSet a -> Bool
isSubsetOf a b = all (`member` b) (toList a)

map :: Hashable b => (a -> b) -> HashSet a -> HashSet b
map f = fromList . P.map f . toList

filter :: (a -> Bool) -> HashSet a -> HashSet a
filter p (HashSet m) = HashSet (M.filterWithKey (\x _ -> p x) m)

foldr, foldr' :: (a -> b -> b) -> b -> HashSet a -> b
foldr f z (HashSet m) = M.foldrWithKey (\x _ -> f x) z m
foldr' f z (HashSet m) = M.foldrWithKey' (\x _ -> f x) z m

foldl' :: (b -> a -> b) -> b -> HashSet a -> b
foldl' f z (HashSet m) = M.foldlWithKey' (\b x _ -> f b x) z m

toList :: HashSet a -> [a]
toList (HashSet m) = M.keys m

fromList :: Hashable a => [a] -> HashSet a
fromList = F.foldl' (flip insert) empty

toMap :: HashSet a -> HashMap a ()
toMap (HashSet m) = m

fromMap :: HashMap a () -> HashSet a
fromMap = HashSet

instance Eq a => Eq (HashSet a) where
  HashSet a == HashSet b = a == b

instance Ord a => Ord (HashSet a) where
  compare (HashSet a) (HashSet b) = compare a b

instance Show a => Show (HashSet a) where
  showsPrec d s = showParen (d > 10) (showString "fromList " . shows (toList s))

instance Foldable HashSet where
  foldr = foldr
  length = size
  null = null

instance Hashable a => Semigroup (HashSet a) where
  (<>) = union

instance Hashable a => Monoid (HashSet a) where
  mempty = empty

instance NFData a => NFData (HashSet a) where
  rnf = foldl' (\u x -> rnf x `seq` u) ()

instance Hashable a => Hashable (HashSet a) where
  hashWithSalt s (HashSet m) = hashWithSalt s m
