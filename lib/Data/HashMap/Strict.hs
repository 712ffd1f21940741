{-# LANGUAGE BangPatterns #-}
-- |
-- Maps from keys that have a number ("Data.Hashable"): a map from the numbers to
-- the few keys that have each. Values are evaluated before they are stored.
module Data.HashMap.Strict
  ( HashMap, empty, singleton, null, size, member, lookup, (!?), findWithDefault, lookupDefault, (!), insert, insertWith
  , delete, adjust, update, alter, alterF, union, unionWith, unionWithKey, unions, map, mapWithKey, traverseWithKey
  , difference, (\\), differenceWith, intersection, intersectionWith, intersectionWithKey, foldr, foldr', foldl, foldl'
  , foldrWithKey, foldrWithKey', foldlWithKey, foldlWithKey', foldMapWithKey, filter, filterWithKey, mapMaybe, mapMaybeWithKey
  , keys, elems, toList, fromList, fromListWith, fromListWithKey, keysSet, isSubmapOf, mapKeys, compose
  ) where

import Data.HashMap.Base
import Data.Hashable (Hashable)
import qualified Data.IntMap.Strict as IM
import qualified Data.Foldable as F
import qualified Data.Maybe as Maybe
import Prelude hiding (filter, foldl, foldr, lookup, map, null)
import qualified Prelude as P

singleton :: Hashable k => k -> v -> HashMap k v
singleton k !v = insert k v empty

insert :: Hashable k => k -> v -> HashMap k v -> HashMap k v
insert k !v = insertBy (\_ _ -> v) k v
{-# INLINABLE insert #-}

insertWith :: Hashable k => (v -> v -> v) -> k -> v -> HashMap k v -> HashMap k v
insertWith f k v m = case lookup k m of
  Nothing -> insert k v m
  Just u -> insert k (f v u) m

adjust :: Hashable k => (v -> v) -> k -> HashMap k v -> HashMap k v
adjust f k m = case lookup k m of
  Nothing -> m
  Just v -> insert k (f v) m

update :: Hashable k => (v -> Maybe v) -> k -> HashMap k v -> HashMap k v
update f = alter (>>= f)

alter :: Hashable k => (Maybe v -> Maybe v) -> k -> HashMap k v -> HashMap k v
alter f k m = case f (lookup k m) of
  Nothing -> delete k m
  Just v -> insert k v m

alterF :: (Functor f, Hashable k) => (Maybe v -> f (Maybe v)) -> k -> HashMap k v -> f (HashMap k v)
alterF f k m = fmap (maybe (delete k m) (\v -> insert k v m)) (f (lookup k m))

unionWith :: Hashable k => (v -> v -> v) -> HashMap k v -> HashMap k v -> HashMap k v
unionWith f = unionWithKey (const f)

unionWithKey :: Hashable k => (k -> v -> v -> v) -> HashMap k v -> HashMap k v -> HashMap k v
unionWithKey f a b = foldlWithKey' (\m k v -> case lookup k m of
  Nothing -> insert k v m
  Just u -> insert k (f k u v) m) a b

map :: (v -> w) -> HashMap k v -> HashMap k w
map f = mapWithKey (const f)

mapWithKey :: (k -> v -> w) -> HashMap k v -> HashMap k w
mapWithKey f (HashMap m) = HashMap (IM.map (P.map (\(k, v) -> let !w = f k v in (k, w))) m)

intersectionWith :: Hashable k => (v -> w -> x) -> HashMap k v -> HashMap k w -> HashMap k x
intersectionWith f = intersectionWithKey (const f)

intersectionWithKey :: Hashable k => (k -> v -> w -> x) -> HashMap k v -> HashMap k w -> HashMap k x
intersectionWithKey f a b = fromList [(k, f k v w) | (k, v) <- toList a, Just w <- [lookup k b]]

differenceWith :: Hashable k => (v -> w -> Maybe v) -> HashMap k v -> HashMap k w -> HashMap k v
differenceWith f a b = mapMaybeWithKey (\k v -> maybe (Just v) (f v) (lookup k b)) a

mapMaybe :: (v -> Maybe w) -> HashMap k v -> HashMap k w
mapMaybe f = mapMaybeWithKey (const f)

mapMaybeWithKey :: (k -> v -> Maybe w) -> HashMap k v -> HashMap k w
mapMaybeWithKey f (HashMap m) = HashMap (IM.mapMaybe some m)
  where some kvs = case Maybe.mapMaybe (\(k, v) -> fmap ((,) k) (f k v)) kvs of
          [] -> Nothing
          r -> Just r

fromList :: Hashable k => [(k, v)] -> HashMap k v
fromList = F.foldl' (\m (k, v) -> insert k v m) empty

fromListWith :: Hashable k => (v -> v -> v) -> [(k, v)] -> HashMap k v
fromListWith f = F.foldl' (\m (k, v) -> insertWith f k v m) empty

fromListWithKey :: Hashable k => (k -> v -> v -> v) -> [(k, v)] -> HashMap k v
fromListWithKey f = F.foldl' (\m (k, v) -> insertWith (f k) k v m) empty

mapKeys :: Hashable k' => (k -> k') -> HashMap k v -> HashMap k' v
mapKeys f m = fromList [(f k, v) | (k, v) <- toList m]

compose :: Hashable b => HashMap b c -> HashMap a b -> HashMap a c
compose bc = mapMaybe (\b -> lookup b bc)

traverseWithKey :: Applicative f => (k -> v -> f w) -> HashMap k v -> f (HashMap k w)
traverseWithKey f (HashMap m) = HashMap <$> traverse (traverse (\(k, v) -> (,) k <$> f k v)) m
