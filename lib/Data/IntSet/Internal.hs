{-# LANGUAGE TypeFamilies #-}
-- |
-- Sets of 'Int' are maps to nothing of interest.
module Data.IntSet.Internal where

import GHC.IsList (Item)
import qualified GHC.IsList as IsList
import Control.DeepSeq (NFData (..))
import Data.IntMap.Internal (IntMap)
import qualified Data.IntMap.Internal as Map
import qualified Data.List as List
import Data.Semigroup (Semigroup (..))
import Prelude hiding (filter, foldl, foldr, map, null)

infixl 9 \\

-- | The elements.
type Key = Int

-- | A set of 'Int'.
newtype IntSet = IntSet (IntMap ())

-- * Sets and maps

-- | The set of the keys.
keysSet :: IntMap a -> IntSet
keysSet t = IntSet (Map.map (const ()) t)

-- | The map of a function on a set of keys.
fromSet :: (Key -> a) -> IntSet -> IntMap a
fromSet f (IntSet t) = Map.mapWithKey (\k _ -> f k) t

-- | Only the keys of a set.
restrictKeys :: IntMap a -> IntSet -> IntMap a
restrictKeys t (IntSet s) = Map.intersection t s

-- | Without the keys of a set.
withoutKeys :: IntMap a -> IntSet -> IntMap a
withoutKeys t (IntSet s) = Map.difference t s

-- * Construction

-- | The set of no elements.
empty :: IntSet
empty = IntSet Map.Nil

-- | The set of one element.
singleton :: Key -> IntSet
singleton k = IntSet (Map.Tip k ())

-- | The set of the elements of a list.
fromList, fromAscList, fromDistinctAscList :: [Key] -> IntSet
fromList = List.foldl' (flip insert) empty
fromAscList = fromList
fromDistinctAscList = fromList

-- | With an element more.
insert :: Key -> IntSet -> IntSet
insert k (IntSet t) = IntSet (Map.insert k () t)

-- | Without the element.
delete :: Key -> IntSet -> IntSet
delete k (IntSet t) = IntSet (Map.delete k t)

-- | A new set with or without the element, as the function of its presence says.
alterF :: Functor f => (Bool -> f Bool) -> Key -> IntSet -> f IntSet
alterF f k s = fmap (\present -> if present then insert k s else delete k s) (f (member k s))

-- * Query

-- | Is the element there?
member :: Key -> IntSet -> Bool
member k (IntSet t) = Map.member k t

-- | Is the element not there?
notMember :: Key -> IntSet -> Bool
notMember k s = not (member k s)

-- | The greatest element below; the smallest above; the same with the element itself.
lookupLT, lookupGT, lookupLE, lookupGE :: Key -> IntSet -> Maybe Key
lookupLT k (IntSet t) = fmap fst (Map.lookupLT k t)
lookupGT k (IntSet t) = fmap fst (Map.lookupGT k t)
lookupLE k (IntSet t) = fmap fst (Map.lookupLE k t)
lookupGE k (IntSet t) = fmap fst (Map.lookupGE k t)

-- | Is it empty?
null :: IntSet -> Bool
null (IntSet t) = Map.null t

-- | The number of elements, in linear time.
size :: IntSet -> Int
size (IntSet t) = Map.size t

-- | Is each element of the first also in the second? And are they not equal?
isSubsetOf, isProperSubsetOf :: IntSet -> IntSet -> Bool
isSubsetOf (IntSet a) (IntSet b) = Map.isSubmapOfBy (\_ _ -> True) a b
isProperSubsetOf (IntSet a) (IntSet b) = Map.isProperSubmapOfBy (\_ _ -> True) a b

-- | Have they no element in common?
disjoint :: IntSet -> IntSet -> Bool
disjoint (IntSet a) (IntSet b) = Map.disjoint a b

-- * Combination

-- | The elements of both; of the first and not the second; of the first and the second.
union, difference, (\\), intersection :: IntSet -> IntSet -> IntSet
union (IntSet a) (IntSet b) = IntSet (Map.union a b)
difference (IntSet a) (IntSet b) = IntSet (Map.difference a b)
a \\ b = difference a b
intersection (IntSet a) (IntSet b) = IntSet (Map.intersection a b)

-- | The elements of all.
unions :: Foldable f => f IntSet -> IntSet
unions = List.foldl' union empty

-- * Filter

-- | The elements that satisfy the predicate.
filter :: (Key -> Bool) -> IntSet -> IntSet
filter p (IntSet t) = IntSet (Map.filterWithKey (\k _ -> p k) t)

-- | The elements that satisfy the predicate, and the others.
partition :: (Key -> Bool) -> IntSet -> (IntSet, IntSet)
partition p (IntSet t) = case Map.partitionWithKey (\k _ -> p k) t of
  (a, b) -> (IntSet a, IntSet b)

-- | The elements below and the elements above.
split :: Key -> IntSet -> (IntSet, IntSet)
split k s = case splitMember k s of (a, _, b) -> (a, b)

-- | The elements below, whether the element is there, and those above.
splitMember :: Key -> IntSet -> (IntSet, Bool, IntSet)
splitMember k (IntSet t) = case Map.splitLookup k t of
  (a, found, b) -> (IntSet a, maybe False (const True) found, IntSet b)

-- | The pieces of the tree at the root, in order.
splitRoot :: IntSet -> [IntSet]
splitRoot (IntSet t) = List.map IntSet (Map.splitRoot t)

-- | The set of the images of the elements.
map :: (Key -> Key) -> IntSet -> IntSet
map f = fromList . List.map f . toAscList

-- | 'map' by a function that keeps the order.
mapMonotonic :: (Key -> Key) -> IntSet -> IntSet
mapMonotonic = map

-- * Folds

-- | From the right and from the left, lazily.
foldr, fold :: (Key -> b -> b) -> b -> IntSet -> b
foldr f z (IntSet t) = Map.foldrWithKey (\k _ r -> f k r) z t
fold = foldr

-- | From the left, lazily.
foldl :: (b -> Key -> b) -> b -> IntSet -> b
foldl f z (IntSet t) = Map.foldlWithKey (\r k _ -> f r k) z t

-- | From the right, with an accumulator that is evaluated at each step.
foldr' :: (Key -> b -> b) -> b -> IntSet -> b
foldr' f z (IntSet t) = Map.foldrWithKey' (\k _ r -> f k r) z t

-- | From the left, with an accumulator that is evaluated at each step.
foldl' :: (b -> Key -> b) -> b -> IntSet -> b
foldl' f z (IntSet t) = Map.foldlWithKey' (\r k _ -> f r k) z t

-- * Ends

-- | The smallest and the greatest element of a set that is not empty.
findMin, findMax :: IntSet -> Key
findMin (IntSet t) = case Map.lookupMin t of
  Just (k, _) -> k
  Nothing     -> error "findMin: empty set has no minimal element"
findMax (IntSet t) = case Map.lookupMax t of
  Just (k, _) -> k
  Nothing     -> error "findMax: empty set has no maximal element"

-- | Without the smallest, the greatest element.
deleteMin, deleteMax :: IntSet -> IntSet
deleteMin (IntSet t) = IntSet (Map.deleteMin t)
deleteMax (IntSet t) = IntSet (Map.deleteMax t)

-- | The smallest, the greatest element, and the set without it, if there is one.
minView, maxView :: IntSet -> Maybe (Key, IntSet)
minView (IntSet t) = fmap (\((k, _), t') -> (k, IntSet t')) (Map.minViewWithKey t)
maxView (IntSet t) = fmap (\((k, _), t') -> (k, IntSet t')) (Map.maxViewWithKey t)

-- | The smallest, the greatest element of a set that is not empty, and the set without it.
deleteFindMin, deleteFindMax :: IntSet -> (Key, IntSet)
deleteFindMin s = case minView s of
  Just r  -> r
  Nothing -> (error "deleteFindMin: empty set has no minimal element", empty)
deleteFindMax s = case maxView s of
  Just r  -> r
  Nothing -> (error "deleteFindMax: empty set has no maximal element", empty)

-- * Lists

-- | The elements, ascending or descending.
elems, toList, toAscList, toDescList :: IntSet -> [Key]
elems = toAscList
toList = toAscList
toAscList = foldr (:) []
toDescList = foldl (flip (:)) []

-- * Instances

instance Eq IntSet where
  a == b = toAscList a == toAscList b

instance Ord IntSet where
  compare a b = compare (toAscList a) (toAscList b)

instance Show IntSet where
  showsPrec d s = showParen (d > 10) (showString "fromList " . shows (toAscList s))

instance Read IntSet where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromList xs, u) | ("fromList", t) <- lex s, (xs, u) <- readsPrec 11 t])

instance Semigroup IntSet where
  (<>) = union
  stimes n s
    | n > 0     = s
    | n == 0    = empty
    | otherwise = error "stimes: positive multiplier expected"

instance Monoid IntSet where
  mempty = empty
  mconcat = unions

instance NFData IntSet where
  rnf (IntSet t) = t `seq` ()

instance IsList.IsList IntSet where
  type Item IntSet = Key
  fromList = fromList
  toList = toList
