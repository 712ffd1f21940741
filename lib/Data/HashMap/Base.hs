{-# LANGUAGE RoleAnnotations #-}
-- | What maps by numbers of keys have in common, strict or lazy.
module Data.HashMap.Base where

import Control.DeepSeq (NFData (..))
import qualified Data.Foldable as F
import Data.Hashable (Hashable (..))
import qualified Data.IntMap.Lazy as IM
import Data.List (sort)
import Prelude hiding (filter, foldl, foldr, lookup, map, null)
import qualified Prelude as P

infixl 9 !, !?, \\

type role HashMap nominal representational

-- | For each number that a key has, the keys that have it and their values.
newtype HashMap k v = HashMap (IM.IntMap [(k, v)])

type role HashSet nominal

-- | A set of keys.
newtype HashSet a = HashSet (HashMap a ())

empty :: HashMap k v
empty = HashMap IM.empty

null :: HashMap k v -> Bool
null (HashMap m) = IM.null m

size :: HashMap k v -> Int
size (HashMap m) = IM.foldl' (\n kvs -> n + length kvs) 0 m

lookup :: Hashable k => k -> HashMap k v -> Maybe v
lookup k (HashMap m) = case IM.lookup (hash k) m of
  Nothing -> Nothing
  Just kvs -> P.lookup k kvs
{-# INLINABLE lookup #-}

member :: Hashable k => k -> HashMap k v -> Bool
member k m = maybe False (const True) (lookup k m)

(!?) :: Hashable k => HashMap k v -> k -> Maybe v
m !? k = lookup k m

(!) :: Hashable k => HashMap k v -> k -> v
m ! k = maybe (error "Data.HashMap.Internal.(!): key not found") id (lookup k m)

findWithDefault, lookupDefault :: Hashable k => v -> k -> HashMap k v -> v
findWithDefault d k m = maybe d id (lookup k m)
lookupDefault = findWithDefault

-- | A key and its value; a function of the new and the old value if it is there.
insertBy :: Hashable k => (v -> v -> v) -> k -> v -> HashMap k v -> HashMap k v
insertBy f k v (HashMap m) = HashMap (IM.insertWith (\_ kvs -> go kvs) (hash k) [(k, v)] m)
  where
    go [] = [(k, v)]
    go ((k', u) : rest)
      | k' == k = (k, f v u) : rest
      | otherwise = (k', u) : go rest

delete :: Hashable k => k -> HashMap k v -> HashMap k v
delete k (HashMap m) = HashMap (IM.update without (hash k) m)
  where without kvs = case P.filter ((/= k) . fst) kvs of
          [] -> Nothing
          r -> Just r

union :: Hashable k => HashMap k v -> HashMap k v -> HashMap k v
union a b = foldlWithKey' (\m k v -> insertBy (\_ old -> old) k v m) a b

unions :: Hashable k => [HashMap k v] -> HashMap k v
unions = F.foldl' union empty

difference, (\\) :: Hashable k => HashMap k v -> HashMap k w -> HashMap k v
difference a b = filterWithKey (\k _ -> not (member k b)) a
(\\) = difference

intersection :: Hashable k => HashMap k v -> HashMap k w -> HashMap k v
intersection a b = filterWithKey (\k _ -> member k b) a

filter :: (v -> Bool) -> HashMap k v -> HashMap k v
filter p = filterWithKey (const p)

filterWithKey :: (k -> v -> Bool) -> HashMap k v -> HashMap k v
filterWithKey p (HashMap m) = HashMap (IM.mapMaybe some m)
  where some kvs = case P.filter (uncurry p) kvs of
          [] -> Nothing
          r -> Just r

foldr, foldr' :: (v -> b -> b) -> b -> HashMap k v -> b
foldr f = foldrWithKey (const f)
foldr' f = foldrWithKey' (const f)

foldl, foldl' :: (b -> v -> b) -> b -> HashMap k v -> b
foldl f = foldlWithKey (\b _ v -> f b v)
foldl' f = foldlWithKey' (\b _ v -> f b v)

foldrWithKey, foldrWithKey' :: (k -> v -> b -> b) -> b -> HashMap k v -> b
foldrWithKey f z (HashMap m) = IM.foldr (\kvs r -> P.foldr (\(k, v) -> f k v) r kvs) z m
foldrWithKey' f z (HashMap m) = IM.foldr' (\kvs r -> F.foldr' (\(k, v) -> f k v) r kvs) z m

foldlWithKey, foldlWithKey' :: (b -> k -> v -> b) -> b -> HashMap k v -> b
foldlWithKey f z (HashMap m) = IM.foldl (P.foldl (\b (k, v) -> f b k v)) z m
foldlWithKey' f z (HashMap m) = IM.foldl' (F.foldl' (\b (k, v) -> f b k v)) z m

foldMapWithKey :: Monoid m => (k -> v -> m) -> HashMap k v -> m
foldMapWithKey f = foldrWithKey (\k v r -> f k v <> r) mempty

toList :: HashMap k v -> [(k, v)]
toList = foldrWithKey (\k v r -> (k, v) : r) []

keys :: HashMap k v -> [k]
keys = P.map fst . toList

elems :: HashMap k v -> [v]
elems = P.map snd . toList

keysSet :: HashMap k v -> HashSet k
keysSet (HashMap m) = HashSet (HashMap (IM.map (P.map (\(k, _) -> (k, ()))) m))

isSubmapOf :: (Hashable k, Eq v) => HashMap k v -> HashMap k v -> Bool
isSubmapOf a b = and [lookup k b == Just v | (k, v) <- toList a]

instance (Eq k, Eq v) => Eq (HashMap k v) where
  HashMap a == HashMap b = IM.keys a == IM.keys b && and (zipWith alike (IM.elems a) (IM.elems b))
    where alike xs ys = length xs == length ys && all (`elem` ys) xs

instance (Ord k, Ord v) => Ord (HashMap k v) where
  compare a b = compare (sort (toList a)) (sort (toList b))

instance (Show k, Show v) => Show (HashMap k v) where
  showsPrec d m = showParen (d > 10) (showString "fromList " . shows (toList m))

instance (Hashable k, Read k, Read v) => Read (HashMap k v) where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromPairs kvs, u) | ("fromList", t) <- lex s, (kvs, u) <- readsPrec 11 t])

fromPairs :: Hashable k => [(k, v)] -> HashMap k v
fromPairs = F.foldl' (\m (k, v) -> insertBy const k v m) empty

instance Functor (HashMap k) where
  fmap f (HashMap m) = HashMap (IM.map (P.map (fmap f)) m)

instance Foldable (HashMap k) where
  foldr = foldr
  foldl' = foldl'
  length = size
  null = null

instance Traversable (HashMap k) where
  traverse f (HashMap m) = HashMap <$> traverse (traverse (traverse f)) m

instance Hashable k => Semigroup (HashMap k v) where
  (<>) = union

instance Hashable k => Monoid (HashMap k v) where
  mempty = empty

instance (NFData k, NFData v) => NFData (HashMap k v) where
  rnf = foldlWithKey' (\u k v -> rnf k `seq` rnf v `seq` u) ()

instance (Hashable k, Hashable v) => Hashable (HashMap k v) where
  hashWithSalt s m = hashWithSalt s (foldlWithKey' (\h k v -> h + hash (k, v)) 0 m)
