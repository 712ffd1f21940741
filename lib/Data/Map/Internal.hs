{-# LANGUAGE RoleAnnotations #-}
{-# LANGUAGE TypeFamilies #-}
{-# LANGUAGE BangPatterns #-}
-- |
-- Maps as weight-balanced search trees. The tree, its balance and everything
-- that does not evaluate values is here; "Data.Map.Strict" has its own version
-- of what does.
module Data.Map.Internal where

import GHC.IsList (Item)
import qualified GHC.IsList as IsList
import Control.DeepSeq (NFData (..))
import Data.Data (Constr, Data (..), DataType, Fixity (..), gcast1, gcast2, mkConstr, mkDataType)
import Data.Bifoldable (Bifoldable (..))
import qualified Data.Foldable as Foldable
import Data.Functor.Classes
import Data.Functor.Identity (Identity (..))
import qualified Data.List as List
import Data.List.NonEmpty (NonEmpty (..))
import Data.Semigroup (Semigroup (..), stimesIdempotentMonoid)
import Data.Set.Internal (Set, delta, ratio)
import qualified Data.Set.Internal as Set
import qualified Data.Traversable as Traversable
import GHC.Stack.Packages (containersError)
import Prelude hiding (drop, filter, foldl, foldr, lookup, map, null, splitAt, take)

infixl 9 !, !?, \\

type role Map nominal representational

-- region map
-- | A map from keys of type @k@ to values of type @a@: its size, a key and its
-- value, the map of the smaller keys and that of the greater ones.
data Map k a
  = Bin {-# UNPACK #-} !Int !k a !(Map k a) !(Map k a)
  | Tip
-- end map

-- * Balance

-- region balance
-- | A node of two trees that are balanced against each other.
bin :: k -> a -> Map k a -> Map k a -> Map k a
bin k x l r = Bin (size l + size r + 1) k x l r

-- | A node whose left tree may have become too large by one key.
balanceL :: k -> a -> Map k a -> Map k a -> Map k a
balanceL k x l r
  | sl + sr <= 1    = Bin (sl + sr + 1) k x l r
  | sl > delta * sr = rotateR k x l r
  | otherwise       = Bin (sl + sr + 1) k x l r
  where
    !sl = size l
    !sr = size r
-- end balance

-- | A node whose right tree may have become too large by one key.
balanceR :: k -> a -> Map k a -> Map k a -> Map k a
balanceR k x l r
  | sl + sr <= 1    = Bin (sl + sr + 1) k x l r
  | sr > delta * sl = rotateL k x l r
  | otherwise       = Bin (sl + sr + 1) k x l r
  where
    !sl = size l
    !sr = size r

-- region rotate
rotateR :: k -> a -> Map k a -> Map k a -> Map k a
rotateR k x (Bin _ lk lx ll lr) r
  | size lr < ratio * size ll = bin lk lx ll (bin k x lr r)
  | Bin _ mk mx ml mr <- lr   = bin mk mx (bin lk lx ll ml) (bin k x mr r)
rotateR k x l r = bin k x l r
-- end rotate

rotateL :: k -> a -> Map k a -> Map k a -> Map k a
rotateL k x l (Bin _ rk rx rl rr)
  | size rl < ratio * size rr = bin rk rx (bin k x l rl) rr
  | Bin _ mk mx ml mr <- rl   = bin mk mx (bin k x l ml) (bin rk rx mr rr)
rotateL k x l r = bin k x l r

-- region link
-- | A tree of a key and its value between two trees of any sizes.
link :: k -> a -> Map k a -> Map k a -> Map k a
link k x Tip r = insertMin k x r
link k x l Tip = insertMax k x l
link k x l@(Bin sl lk lx ll lr) r@(Bin sr rk rx rl rr)
  | delta * sl < sr = balanceL rk rx (link k x l rl) rr
  | delta * sr < sl = balanceR lk lx ll (link k x lr r)
  | otherwise       = Bin (sl + sr + 1) k x l r
-- end link

-- | A tree of two trees of any sizes, all of the first before the second.
link2 :: Map k a -> Map k a -> Map k a
link2 Tip r = r
link2 l Tip = l
link2 l@(Bin sl lk lx ll lr) r@(Bin sr rk rx rl rr)
  | delta * sl < sr = balanceL rk rx (link2 l rl) rr
  | delta * sr < sl = balanceR lk lx ll (link2 lr r)
  | otherwise       = glue l r

-- | 'link' if there is a value, else 'link2'.
linkMaybe :: k -> Maybe a -> Map k a -> Map k a -> Map k a
linkMaybe k (Just x) l r = link k x l r
linkMaybe _ Nothing l r  = link2 l r

-- | A tree of two trees that are balanced against each other.
glue :: Map k a -> Map k a -> Map k a
glue Tip r = r
glue l Tip = l
glue l r
  | size l > size r = case maxViewSure l of View k x l' -> balanceR k x l' r
  | otherwise       = case minViewSure r of View k x r' -> balanceL k x l r'

insertMin, insertMax :: k -> a -> Map k a -> Map k a
insertMin k x Tip              = singleton k x
insertMin k x (Bin _ ky y l r) = balanceL ky y (insertMin k x l) r
insertMax k x Tip              = singleton k x
insertMax k x (Bin _ ky y l r) = balanceR ky y l (insertMax k x r)

-- | A key at the end, its value, and the rest.
data View k a = View !k a !(Map k a)

minViewSure, maxViewSure :: Map k a -> View k a
minViewSure (Bin _ k x Tip r) = View k x r
minViewSure (Bin _ k x l r)   = case minViewSure l of View mk m l' -> View mk m (balanceR k x l' r)
minViewSure Tip               = error "minViewSure: a map with no keys"
maxViewSure (Bin _ k x l Tip) = View k x l
maxViewSure (Bin _ k x l r)   = case maxViewSure r of View mk m r' -> View mk m (balanceL k x l r')
maxViewSure Tip               = error "maxViewSure: a map with no keys"

-- * Query

-- | Is it empty?
null :: Map k a -> Bool
null Tip = True
null _   = False

-- | The number of keys, in constant time.
size :: Map k a -> Int
size Tip             = 0
size (Bin s _ _ _ _) = s

-- region lookup
-- | The value of a key, if the key is there.
lookup :: Ord k => k -> Map k a -> Maybe a
lookup !k t = case t of
  Tip -> Nothing
  Bin _ kx x l r -> case compare k kx of
    LT -> lookup k l
    GT -> lookup k r
    EQ -> Just x
-- end lookup

-- | Is the key there?
member :: Ord k => k -> Map k a -> Bool
member !k t = case t of
  Tip -> False
  Bin _ kx _ l r -> case compare k kx of
    LT -> member k l
    GT -> member k r
    EQ -> True

-- | Is the key not there?
notMember :: Ord k => k -> Map k a -> Bool
notMember k t = not (member k t)

-- | The value of a key, which must be there.
(!) :: Ord k => Map k a -> k -> a
t ! k = case lookup k t of
  Just x  -> x
  Nothing -> containersError "Data.Map.Internal" "633:17" "Map.!: given key is not an element in the map"

-- | 'lookup' with its arguments exchanged.
(!?) :: Ord k => Map k a -> k -> Maybe a
t !? k = lookup k t

-- | The value of a key, or the default.
findWithDefault :: Ord k => a -> k -> Map k a -> a
findWithDefault def k t = case lookup k t of
  Just x  -> x
  Nothing -> def

-- | The greatest key below, and its value.
lookupLT :: Ord k => k -> Map k a -> Maybe (k, a)
lookupLT !k = go Nothing
  where
    go best Tip = best
    go best (Bin _ ky y l r) | ky < k    = go (Just (ky, y)) r
                             | otherwise = go best l

-- | The smallest key above, and its value.
lookupGT :: Ord k => k -> Map k a -> Maybe (k, a)
lookupGT !k = go Nothing
  where
    go best Tip = best
    go best (Bin _ ky y l r) | k < ky    = go (Just (ky, y)) l
                             | otherwise = go best r

-- | The greatest key below, or the key itself, and its value.
lookupLE :: Ord k => k -> Map k a -> Maybe (k, a)
lookupLE !k = go Nothing
  where
    go best Tip = best
    go best (Bin _ ky y l r) = case compare k ky of
      LT -> go best l
      EQ -> Just (ky, y)
      GT -> go (Just (ky, y)) r

-- | The smallest key above, or the key itself, and its value.
lookupGE :: Ord k => k -> Map k a -> Maybe (k, a)
lookupGE !k = go Nothing
  where
    go best Tip = best
    go best (Bin _ ky y l r) = case compare k ky of
      LT -> go (Just (ky, y)) l
      EQ -> Just (ky, y)
      GT -> go best r

-- * Construction

-- | The map of no keys.
empty :: Map k a
empty = Tip

-- | The map of one key.
singleton :: k -> a -> Map k a
singleton k x = Bin 1 k x Tip Tip

-- region insert
-- | With a key more, or with another value for the key.
insert :: Ord k => k -> a -> Map k a -> Map k a
insert !k x t = case t of
  Tip -> Bin 1 k x Tip Tip
  Bin s ky y l r -> case compare k ky of
    LT -> balanceL ky y (insert k x l) r
    GT -> balanceR ky y l (insert k x r)
    EQ -> Bin s k x l r
-- end insert

-- | With a key more, unless it is there.
insertR :: Ord k => k -> a -> Map k a -> Map k a
insertR k x t = if member k t then t else insert k x t

-- | 'insert', where an old value is combined: @f new old@.
insertWith :: Ord k => (a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWith f !k x t = case t of
  Tip -> Bin 1 k x Tip Tip
  Bin s ky y l r -> case compare k ky of
    LT -> balanceL ky y (insertWith f k x l) r
    GT -> balanceR ky y l (insertWith f k x r)
    EQ -> Bin s k (f x y) l r

-- | 'insertWith', where the function is given the key too.
insertWithKey :: Ord k => (k -> a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWithKey f k = insertWith (f k) k

-- | 'insertWithKey' together with the old value.
insertLookupWithKey :: Ord k => (k -> a -> a -> a) -> k -> a -> Map k a -> (Maybe a, Map k a)
insertLookupWithKey f !k x t = case t of
  Tip -> (Nothing, Bin 1 k x Tip Tip)
  Bin s ky y l r -> case compare k ky of
    LT -> case insertLookupWithKey f k x l of (old, l') -> let !t' = balanceL ky y l' r in (old, t')
    GT -> case insertLookupWithKey f k x r of (old, r') -> let !t' = balanceR ky y l r' in (old, t')
    EQ -> (Just y, Bin s k (f k x y) l r)

-- region delete
-- | Without the key.
delete :: Ord k => k -> Map k a -> Map k a
delete !k t = case t of
  Tip -> Tip
  Bin _ ky y l r -> case compare k ky of
    LT -> balanceR ky y (delete k l) r
    GT -> balanceL ky y l (delete k r)
    EQ -> glue l r
-- end delete

-- | With a function applied to the value of the key.
adjust :: Ord k => (a -> a) -> k -> Map k a -> Map k a
adjust f = adjustWithKey (\_ x -> f x)

-- | 'adjust', where the function is given the key too.
adjustWithKey :: Ord k => (k -> a -> a) -> k -> Map k a -> Map k a
adjustWithKey f !k t = case t of
  Tip -> Tip
  Bin s ky y l r -> case compare k ky of
    LT -> Bin s ky y (adjustWithKey f k l) r
    GT -> Bin s ky y l (adjustWithKey f k r)
    EQ -> Bin s ky (f ky y) l r

-- | With another value for the key, or without the key.
update :: Ord k => (a -> Maybe a) -> k -> Map k a -> Map k a
update f = updateWithKey (\_ x -> f x)

-- | 'update', where the function is given the key too.
updateWithKey :: Ord k => (k -> a -> Maybe a) -> k -> Map k a -> Map k a
updateWithKey f !k t = case t of
  Tip -> Tip
  Bin s ky y l r -> case compare k ky of
    LT -> balanceR ky y (updateWithKey f k l) r
    GT -> balanceL ky y l (updateWithKey f k r)
    EQ -> case f ky y of
      Just y' -> Bin s ky y' l r
      Nothing -> glue l r

-- | 'updateWithKey' together with the new value, or the old one if the key went.
updateLookupWithKey :: Ord k => (k -> a -> Maybe a) -> k -> Map k a -> (Maybe a, Map k a)
updateLookupWithKey f !k t = case t of
  Tip -> (Nothing, Tip)
  Bin s ky y l r -> case compare k ky of
    LT -> case updateLookupWithKey f k l of (found, l') -> let !t' = balanceR ky y l' r in (found, t')
    GT -> case updateLookupWithKey f k r of (found, r') -> let !t' = balanceL ky y l r' in (found, t')
    EQ -> case f ky y of
      Just y' -> (Just y', Bin s ky y' l r)
      Nothing -> let !t' = glue l r in (Just y, t')

-- | With what the function makes of the presence and value of the key.
alter :: Ord k => (Maybe a -> Maybe a) -> k -> Map k a -> Map k a
alter f !k t = case t of
  Tip -> case f Nothing of
    Nothing -> Tip
    Just x  -> Bin 1 k x Tip Tip
  Bin s ky y l r -> case compare k ky of
    LT -> balance ky y (alter f k l) r
    GT -> balance ky y l (alter f k r)
    EQ -> case f (Just y) of
      Just y' -> Bin s ky y' l r
      Nothing -> glue l r

-- | A node of two trees of which either may be too large by one key.
balance :: k -> a -> Map k a -> Map k a -> Map k a
balance k x l r
  | size l > size r = balanceL k x l r
  | otherwise       = balanceR k x l r

-- | 'alter' in a functor.
alterF :: (Ord k, Functor f) => (Maybe a -> f (Maybe a)) -> k -> Map k a -> f (Map k a)
alterF f k t = fmap change (f old)
  where
    old = lookup k t
    change new = case (old, new) of
      (Nothing, Nothing) -> t
      (_, Just _)        -> alter (const new) k t
      (Just _, Nothing)  -> delete k t

-- * Combination

-- region union
-- | The keys of both; the value of a key that is in both is that of the first.
union :: Ord k => Map k a -> Map k a -> Map k a
union t Tip                   = t
union t (Bin 1 k x Tip Tip)   = insertR k x t
union (Bin 1 k x Tip Tip) t   = insert k x t
union Tip t                   = t
union (Bin _ k x l r) t       = case split k t of
  (lt, gt) -> link k x (union l lt) (union r gt)
-- end union

-- | 'union', where the values of a key that is in both are combined.
unionWith :: Ord k => (a -> a -> a) -> Map k a -> Map k a -> Map k a
unionWith f = unionWithKey (\_ x y -> f x y)

-- | 'unionWith', where the function is given the key too.
unionWithKey :: Ord k => (k -> a -> a -> a) -> Map k a -> Map k a -> Map k a
unionWithKey _ t Tip = t
unionWithKey _ Tip t = t
unionWithKey f (Bin _ k x l r) t = case splitLookup k t of
  (lt, found, gt) -> case found of
    Nothing -> link k x l' r'
    Just y  -> link k (f k x y) l' r'
    where
      !l' = unionWithKey f l lt
      !r' = unionWithKey f r gt

-- | The keys of all.
unions :: (Foldable f, Ord k) => f (Map k a) -> Map k a
unions = Foldable.foldl' union Tip

-- | The keys of all, values combined.
unionsWith :: (Foldable f, Ord k) => (a -> a -> a) -> f (Map k a) -> Map k a
unionsWith f = Foldable.foldl' (unionWith f) Tip

-- | The keys of the first that are not in the second.
difference :: Ord k => Map k a -> Map k b -> Map k a
difference Tip _ = Tip
difference t Tip = t
difference t (Bin _ k _ l r) = case split k t of
  (lt, gt)
    | size l' + size r' == size t -> t
    | otherwise                   -> link2 l' r'
    where
      !l' = difference lt l
      !r' = difference gt r

-- | 'difference'.
(\\) :: Ord k => Map k a -> Map k b -> Map k a
a \\ b = difference a b

-- | 'difference', where the function may keep a key that is in both.
differenceWith :: Ord k => (a -> b -> Maybe a) -> Map k a -> Map k b -> Map k a
differenceWith f = differenceWithKey (\_ x y -> f x y)

-- | 'differenceWith', where the function is given the key too.
differenceWithKey :: Ord k => (k -> a -> b -> Maybe a) -> Map k a -> Map k b -> Map k a
differenceWithKey f = mergeWithKey f id (const Tip)

-- | Without the keys of a set.
withoutKeys :: Ord k => Map k a -> Set k -> Map k a
withoutKeys Tip _ = Tip
withoutKeys t Set.Tip = t
withoutKeys t (Set.Bin _ k l r) = case split k t of
  (lt, gt)
    | size l' + size r' == size t -> t
    | otherwise                   -> link2 l' r'
    where
      !l' = withoutKeys lt l
      !r' = withoutKeys gt r

-- | The keys of the first that are in the second, with the values of the first.
intersection :: Ord k => Map k a -> Map k b -> Map k a
intersection = intersectionWithKey (\_ x _ -> x)

-- | 'intersection', values combined.
intersectionWith :: Ord k => (a -> b -> c) -> Map k a -> Map k b -> Map k c
intersectionWith f = intersectionWithKey (\_ x y -> f x y)

-- | 'intersectionWith', where the function is given the key too.
intersectionWithKey :: Ord k => (k -> a -> b -> c) -> Map k a -> Map k b -> Map k c
intersectionWithKey _ Tip _ = Tip
intersectionWithKey _ _ Tip = Tip
intersectionWithKey f (Bin _ k x l r) t = case splitLookup k t of
  (lt, found, gt) -> case found of
    Just y  -> link k (f k x y) l' r'
    Nothing -> link2 l' r'
    where
      !l' = intersectionWithKey f l lt
      !r' = intersectionWithKey f r gt

-- | Only the keys of a set.
restrictKeys :: Ord k => Map k a -> Set k -> Map k a
restrictKeys Tip _ = Tip
restrictKeys _ Set.Tip = Tip
restrictKeys (Bin _ k x l r) s = case Set.splitMember k s of
  (lt, found, gt)
    | found     -> link k x l' r'
    | otherwise -> link2 l' r'
    where
      !l' = restrictKeys l lt
      !r' = restrictKeys r gt

-- | Have they no key in common?
disjoint :: Ord k => Map k a -> Map k b -> Bool
disjoint Tip _ = True
disjoint _ Tip = True
disjoint (Bin _ k _ l r) t = case splitLookup k t of
  (lt, Nothing, gt) -> disjoint l lt && disjoint r gt
  _                 -> False

-- | The keys of the second, with the values that the first has for its values.
compose :: Ord b => Map b c -> Map a b -> Map a c
compose bc ab
  | null bc   = Tip
  | otherwise = mapMaybe (\b -> lookup b bc) ab

-- | A combination of two maps: what to do with a key of both, and with parts
-- that are only in one.
mergeWithKey
  :: Ord k => (k -> a -> b -> Maybe c) -> (Map k a -> Map k c) -> (Map k b -> Map k c)
  -> Map k a -> Map k b -> Map k c
mergeWithKey f only1 only2 = go
  where
    go Tip t2 = only2 t2
    go t1 Tip = only1 t1
    go (Bin _ k x l r) t2 = case splitLookup k t2 of
      (lt, found, gt) -> case found of
        Nothing -> case only1 (singleton k x) of
          Tip              -> link2 l' r'
          Bin _ _ x' Tip Tip -> link k x' l' r'
          _                -> error "mergeWithKey: Given function only1 does not fulfill required conditions (see documentation)"
        Just y -> linkMaybe k (f k x y) l' r'
        where
          !l' = go l lt
          !r' = go r gt

-- | Is the first part of the second, keys and values?
isSubmapOf :: (Ord k, Eq a) => Map k a -> Map k a -> Bool
isSubmapOf = isSubmapOfBy (==)

-- | 'isSubmapOf', with a relation between the values.
isSubmapOfBy :: Ord k => (a -> b -> Bool) -> Map k a -> Map k b -> Bool
isSubmapOfBy f a b = size a <= size b && go a b
  where
    go Tip _ = True
    go _ Tip = False
    go (Bin _ k x l r) t = case splitLookup k t of
      (lt, Just y, gt) -> f x y && size l <= size lt && size r <= size gt && go l lt && go r gt
      _                -> False

-- | 'isSubmapOf', with fewer keys.
isProperSubmapOf :: (Ord k, Eq a) => Map k a -> Map k a -> Bool
isProperSubmapOf = isProperSubmapOfBy (==)

-- | 'isProperSubmapOf', with a relation between the values.
isProperSubmapOfBy :: Ord k => (a -> b -> Bool) -> Map k a -> Map k b -> Bool
isProperSubmapOfBy f a b = size a < size b && isSubmapOfBy f a b

-- * Map

-- | With a function applied to all values.
map :: (a -> b) -> Map k a -> Map k b
map f = go
  where
    go Tip             = Tip
    go (Bin s k x l r) = Bin s k (f x) (go l) (go r)

-- | 'map', where the function is given the key too.
mapWithKey :: (k -> a -> b) -> Map k a -> Map k b
mapWithKey f = go
  where
    go Tip             = Tip
    go (Bin s k x l r) = Bin s k (f k x) (go l) (go r)

-- | 'mapWithKey' by an action, keys ascending.
traverseWithKey :: Applicative t => (k -> a -> t b) -> Map k a -> t (Map k b)
traverseWithKey f = go
  where
    go Tip             = pure Tip
    go (Bin 1 k x _ _) = fmap (\x' -> Bin 1 k x' Tip Tip) (f k x)
    go (Bin s k x l r) = (\l' x' r' -> Bin s k x' l' r') <$> go l <*> f k x <*> go r

-- | 'traverseWithKey', where the action may drop a key.
traverseMaybeWithKey :: Applicative f => (k -> a -> f (Maybe b)) -> Map k a -> f (Map k b)
traverseMaybeWithKey f = go
  where
    go Tip             = pure Tip
    go (Bin _ k x l r) = (\l' x' r' -> linkMaybe k x' l' r') <$> go l <*> f k x <*> go r

-- | An accumulator through all values, keys ascending.
mapAccum :: (a -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccum f = mapAccumWithKey (\a _ x -> f a x)

-- | 'mapAccum', where the function is given the key too.
mapAccumWithKey :: (a -> k -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccumWithKey _ a Tip = (a, Tip)
mapAccumWithKey f a (Bin s k x l r) = (a3, Bin s k x' l' r')
  where
    (a1, l') = mapAccumWithKey f a l
    (a2, x') = f a1 k x
    (a3, r') = mapAccumWithKey f a2 r

-- | 'mapAccumWithKey', keys descending.
mapAccumRWithKey :: (a -> k -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccumRWithKey _ a Tip = (a, Tip)
mapAccumRWithKey f a (Bin s k x l r) = (a3, Bin s k x' l' r')
  where
    (a1, r') = mapAccumRWithKey f a r
    (a2, x') = f a1 k x
    (a3, l') = mapAccumRWithKey f a2 l

-- | With other keys; of two that become equal, the greater one stays.
mapKeys :: Ord k2 => (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeys f t = fromList (foldrWithKey (\k x xs -> (f k, x) : xs) [] t)

-- | 'mapKeys', where the values of keys that become equal are combined.
mapKeysWith :: Ord k2 => (a -> a -> a) -> (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeysWith c f t = fromListWith c (foldrWithKey (\k x xs -> (f k, x) : xs) [] t)

-- | 'mapKeys' by a function that keeps the order.
mapKeysMonotonic :: (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeysMonotonic _ Tip             = Tip
mapKeysMonotonic f (Bin s k x l r) = Bin s (f k) x (mapKeysMonotonic f l) (mapKeysMonotonic f r)

-- * Folds

-- | From the right, lazily.
foldr :: (a -> b -> b) -> b -> Map k a -> b
foldr f = go
  where
    go z Tip             = z
    go z (Bin _ _ x l r) = go (f x (go z r)) l

-- | From the left, lazily.
foldl :: (b -> a -> b) -> b -> Map k a -> b
foldl f = go
  where
    go z Tip             = z
    go z (Bin _ _ x l r) = go (f (go z l) x) r

-- | 'foldr', where the function is given the key too.
foldrWithKey :: (k -> a -> b -> b) -> b -> Map k a -> b
foldrWithKey f = go
  where
    go z Tip             = z
    go z (Bin _ k x l r) = go (f k x (go z r)) l

-- | 'foldl', where the function is given the key too.
foldlWithKey :: (b -> k -> a -> b) -> b -> Map k a -> b
foldlWithKey f = go
  where
    go z Tip             = z
    go z (Bin _ k x l r) = go (f (go z l) k x) r

-- | All values, mapped into a monoid, keys ascending.
foldMapWithKey :: Monoid m => (k -> a -> m) -> Map k a -> m
foldMapWithKey f = go
  where
    go Tip             = mempty
    go (Bin 1 k x _ _) = f k x
    go (Bin _ k x l r) = go l `mappend` (f k x `mappend` go r)

-- | 'foldr' with an accumulator that is evaluated at each step.
foldr' :: (a -> b -> b) -> b -> Map k a -> b
foldr' f = foldrWithKey' (\_ x z -> f x z)

-- | 'foldl' with an accumulator that is evaluated at each step.
foldl' :: (b -> a -> b) -> b -> Map k a -> b
foldl' f = foldlWithKey' (\z _ x -> f z x)

-- | 'foldrWithKey' with an accumulator that is evaluated at each step.
foldrWithKey' :: (k -> a -> b -> b) -> b -> Map k a -> b
foldrWithKey' f = go
  where
    go !z Tip            = z
    go z (Bin _ k x l r) = let !z' = go z r; !z'' = f k x z' in go z'' l

-- | 'foldlWithKey' with an accumulator that is evaluated at each step.
foldlWithKey' :: (b -> k -> a -> b) -> b -> Map k a -> b
foldlWithKey' f = go
  where
    go !z Tip            = z
    go z (Bin _ k x l r) = let !z' = go z l; !z'' = f z' k x in go z'' r

-- * Lists and sets

-- | The values, keys ascending.
elems :: Map k a -> [a]
elems = foldr (:) []

-- | The keys, ascending.
keys :: Map k a -> [k]
keys = foldrWithKey (\k _ ks -> k : ks) []

-- | 'toAscList'.
assocs, toList :: Map k a -> [(k, a)]
assocs = toAscList
toList = toAscList

-- | The keys and their values, keys ascending.
toAscList :: Map k a -> [(k, a)]
toAscList = foldrWithKey (\k x xs -> (k, x) : xs) []

-- | The keys and their values, keys descending.
toDescList :: Map k a -> [(k, a)]
toDescList = foldlWithKey (\xs k x -> (k, x) : xs) []

-- | The set of the keys.
keysSet :: Map k a -> Set k
keysSet Tip             = Set.Tip
keysSet (Bin s k _ l r) = Set.Bin s k (keysSet l) (keysSet r)

-- | The map of a function on a set of keys.
fromSet :: (k -> a) -> Set k -> Map k a
fromSet _ Set.Tip           = Tip
fromSet f (Set.Bin s k l r) = Bin s k (f k) (fromSet f l) (fromSet f r)

-- | The map of a list; of equal keys the last one counts.
fromList :: Ord k => [(k, a)] -> Map k a
fromList xs
  | ascends xs = fromDistinctAscList xs
  | otherwise  = List.foldl' (\t (k, x) -> insert k x t) Tip xs

-- | Is each key less than the next one?
ascends :: Ord k => [(k, a)] -> Bool
ascends ((k, _) : xs@((k', _) : _)) = k < k' && ascends xs
ascends _                           = True

-- | 'fromList', where the values of equal keys are combined: @f later earlier@.
fromListWith :: Ord k => (a -> a -> a) -> [(k, a)] -> Map k a
fromListWith f = List.foldl' (\t (k, x) -> insertWith f k x t) Tip

-- | 'fromListWith', where the function is given the key too.
fromListWithKey :: Ord k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromListWithKey f = List.foldl' (\t (k, x) -> insertWithKey f k x t) Tip

-- | The map of a list with ascending keys, in linear time.
fromAscList :: Eq k => [(k, a)] -> Map k a
fromAscList = fromAscListWithKey (\_ x _ -> x)

-- | The map of a list with descending keys, in linear time.
fromDescList :: Eq k => [(k, a)] -> Map k a
fromDescList = fromDescListWithKey (\_ x _ -> x)

-- | 'fromAscList', where the values of equal keys are combined.
fromAscListWith :: Eq k => (a -> a -> a) -> [(k, a)] -> Map k a
fromAscListWith f = fromAscListWithKey (\_ x y -> f x y)

-- | 'fromDescList', where the values of equal keys are combined.
fromDescListWith :: Eq k => (a -> a -> a) -> [(k, a)] -> Map k a
fromDescListWith f = fromDescListWithKey (\_ x y -> f x y)

-- | 'fromAscListWith', where the function is given the key too.
fromAscListWithKey :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromAscListWithKey f = fromDistinctAscList . combineEquals f

-- | 'fromDescListWith', where the function is given the key too.
fromDescListWithKey :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromDescListWithKey f = fromDistinctDescList . combineEquals f

combineEquals :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> [(k, a)]
combineEquals f ((k, x) : (k', y) : xs)
  | k == k'   = combineEquals f ((k', f k' y x) : xs)
  | otherwise = (k, x) : combineEquals f ((k', y) : xs)
combineEquals _ xs = xs

-- region ascending
-- | The map of a list with strictly ascending keys, in linear time.
fromDistinctAscList :: [(k, a)] -> Map k a
fromDistinctAscList xs = case build (length xs) xs of (t, _) -> t
  where
    build :: Int -> [(k, a)] -> (Map k a, [(k, a)])
    build 0 ys = (Tip, ys)
    build n ys = case build half ys of
      (l, (k, x) : zs) -> case build (n - half - 1) zs of (r, rest) -> (Bin n k x l r, rest)
      (l, [])          -> (l, [])
      where half = n `quot` 2
-- end ascending

-- | The map of a list with strictly descending keys, in linear time.
fromDistinctDescList :: [(k, a)] -> Map k a
fromDistinctDescList = fromDistinctAscList . List.reverse

-- * Filter

-- | The keys whose values satisfy the predicate.
filter :: (a -> Bool) -> Map k a -> Map k a
filter p = filterWithKey (\_ x -> p x)

-- | 'filter', where the predicate is given the key too.
filterWithKey :: (k -> a -> Bool) -> Map k a -> Map k a
filterWithKey _ Tip = Tip
filterWithKey p t@(Bin _ k x l r)
  | p k x     = if size l == size l' && size r == size r' then t else link k x l' r'
  | otherwise = link2 l' r'
  where
    !l' = filterWithKey p l
    !r' = filterWithKey p r

-- | The keys whose values satisfy the predicate, and the others.
partition :: (a -> Bool) -> Map k a -> (Map k a, Map k a)
partition p = partitionWithKey (\_ x -> p x)

-- | 'partition', where the predicate is given the key too.
partitionWithKey :: (k -> a -> Bool) -> Map k a -> (Map k a, Map k a)
partitionWithKey _ Tip = (Tip, Tip)
partitionWithKey p (Bin _ k x l r) = case (partitionWithKey p l, partitionWithKey p r) of
  ((l1, l2), (r1, r2))
    | p k x     -> (link k x l1 r1, link2 l2 r2)
    | otherwise -> (link2 l1 r1, link k x l2 r2)

-- | 'map' and 'filter' at once.
mapMaybe :: (a -> Maybe b) -> Map k a -> Map k b
mapMaybe f = mapMaybeWithKey (\_ x -> f x)

-- | 'mapMaybe', where the function is given the key too.
mapMaybeWithKey :: (k -> a -> Maybe b) -> Map k a -> Map k b
mapMaybeWithKey _ Tip = Tip
mapMaybeWithKey f (Bin _ k x l r) =
  linkMaybe k (f k x) (mapMaybeWithKey f l) (mapMaybeWithKey f r)

-- | 'map' into two maps.
mapEither :: (a -> Either b c) -> Map k a -> (Map k b, Map k c)
mapEither f = mapEitherWithKey (\_ x -> f x)

-- | 'mapEither', where the function is given the key too.
mapEitherWithKey :: (k -> a -> Either b c) -> Map k a -> (Map k b, Map k c)
mapEitherWithKey _ Tip = (Tip, Tip)
mapEitherWithKey f (Bin _ k x l r) = case (mapEitherWithKey f l, mapEitherWithKey f r) of
  ((l1, l2), (r1, r2)) -> case f k x of
    Left y  -> (link k y l1 r1, link2 l2 r2)
    Right z -> (link2 l1 r1, link k z l2 r2)

-- | The maps of the smaller keys and of the greater ones.
split :: Ord k => k -> Map k a -> (Map k a, Map k a)
split !k t = case t of
  Tip -> (Tip, Tip)
  Bin _ ky y l r -> case compare k ky of
    LT -> case split k l of (lt, gt) -> let !gt' = link ky y gt r in (lt, gt')
    GT -> case split k r of (lt, gt) -> let !lt' = link ky y l lt in (lt', gt)
    EQ -> (l, r)

-- region split
-- | The map of the smaller keys, the value of the key, and the map of the greater ones.
splitLookup :: Ord k => k -> Map k a -> (Map k a, Maybe a, Map k a)
splitLookup !k t = case t of
  Tip -> (Tip, Nothing, Tip)
  Bin _ ky y l r -> case compare k ky of
    LT -> case splitLookup k l of
      (lt, found, gt) -> let !gt' = link ky y gt r in (lt, found, gt')
    GT -> case splitLookup k r of
      (lt, found, gt) -> let !lt' = link ky y l lt in (lt', found, gt)
    EQ -> (l, Just y, r)
-- end split

-- | The pieces of the tree at the root, in order.
splitRoot :: Map k b -> [Map k b]
splitRoot Tip             = []
splitRoot (Bin _ k x l r) = [l, singleton k x, r]

-- | The beginning whose keys satisfy a predicate that holds up to some point.
takeWhileAntitone :: (k -> Bool) -> Map k a -> Map k a
takeWhileAntitone p = fst . spanAntitone p

-- | What 'takeWhileAntitone' leaves.
dropWhileAntitone :: (k -> Bool) -> Map k a -> Map k a
dropWhileAntitone p = snd . spanAntitone p

-- | Both 'takeWhileAntitone' and 'dropWhileAntitone'.
spanAntitone :: (k -> Bool) -> Map k a -> (Map k a, Map k a)
spanAntitone _ Tip = (Tip, Tip)
spanAntitone p (Bin _ k x l r)
  | p k       = case spanAntitone p r of (a, b) -> (link k x l a, b)
  | otherwise = case spanAntitone p l of (a, b) -> (a, link k x b r)

-- * By index

-- | The index of the key, if it is there.
lookupIndex :: Ord k => k -> Map k a -> Maybe Int
lookupIndex !k = go 0
  where
    go !_ Tip = Nothing
    go i (Bin _ ky _ l r) = case compare k ky of
      LT -> go i l
      GT -> go (i + size l + 1) r
      EQ -> Just (i + size l)

-- | The index of the key, which must be there.
findIndex :: Ord k => k -> Map k a -> Int
findIndex k t = case lookupIndex k t of
  Just i  -> i
  Nothing -> containersError "Data.Map.Internal" "1463:23" "Map.findIndex: element is not in the map"

-- | The key of an index, and its value.
elemAt :: Int -> Map k a -> (k, a)
elemAt _ Tip = containersError "Data.Map.Internal" "1504:17" "Map.elemAt: index out of range"
elemAt i (Bin _ k x l r) = case compare i sl of
  LT -> elemAt i l
  GT -> elemAt (i - sl - 1) r
  EQ -> (k, x)
  where sl = size l

-- | With another value at an index, or without that key.
updateAt :: (k -> a -> Maybe a) -> Int -> Map k a -> Map k a
updateAt _ _ Tip = containersError "Data.Map.Internal" "1595:12" "Map.updateAt: index out of range"
updateAt f i (Bin s k x l r) = case compare i sl of
  LT -> balanceR k x (updateAt f i l) r
  GT -> balanceL k x l (updateAt f (i - sl - 1) r)
  EQ -> case f k x of
    Just x' -> Bin s k x' l r
    Nothing -> glue l r
  where sl = size l

-- | Without the key of an index.
deleteAt :: Int -> Map k a -> Map k a
deleteAt _ Tip = containersError "Data.Map.Internal" "1617:12" "Map.deleteAt: index out of range"
deleteAt i (Bin _ k x l r) = case compare i sl of
  LT -> balanceR k x (deleteAt i l) r
  GT -> balanceL k x l (deleteAt (i - sl - 1) r)
  EQ -> glue l r
  where sl = size l

-- | The first keys, as many as the number says.
take :: Int -> Map k a -> Map k a
take n = fst . splitAt n

-- | Without the first keys.
drop :: Int -> Map k a -> Map k a
drop n = snd . splitAt n

-- | Both 'take' and 'drop'.
splitAt :: Int -> Map k a -> (Map k a, Map k a)
splitAt _ Tip = (Tip, Tip)
splitAt n t@(Bin s k x l r)
  | n <= 0    = (Tip, t)
  | n >= s    = (t, Tip)
  | otherwise = case compare n sl of
      LT -> case splitAt n l of (a, b) -> (a, link k x b r)
      GT -> case splitAt (n - sl - 1) r of (a, b) -> (link k x l a, b)
      EQ -> (l, insertMin k x r)
  where sl = size l

-- * Ends

-- | The smallest key and its value, if there is one.
lookupMin :: Map k a -> Maybe (k, a)
lookupMin Tip               = Nothing
lookupMin (Bin _ k x Tip _) = Just (k, x)
lookupMin (Bin _ _ _ l _)   = lookupMin l

-- | The greatest key and its value, if there is one.
lookupMax :: Map k a -> Maybe (k, a)
lookupMax Tip               = Nothing
lookupMax (Bin _ k x _ Tip) = Just (k, x)
lookupMax (Bin _ _ _ _ r)   = lookupMax r

-- | The smallest key of a map that is not empty, and its value.
findMin :: Map k a -> (k, a)
findMin t = case lookupMin t of
  Just kx -> kx
  Nothing -> containersError "Data.Map.Internal" "1653:17" "Map.findMin: empty map has no minimal element"

-- | The greatest key of a map that is not empty, and its value.
findMax :: Map k a -> (k, a)
findMax t = case lookupMax t of
  Just kx -> kx
  Nothing -> containersError "Data.Map.Internal" "1678:17" "Map.findMax: empty map has no maximal element"

-- | Without the smallest key.
deleteMin :: Map k a -> Map k a
deleteMin Tip = Tip
deleteMin t   = case minViewSure t of View _ _ t' -> t'

-- | Without the greatest key.
deleteMax :: Map k a -> Map k a
deleteMax Tip = Tip
deleteMax t   = case maxViewSure t of View _ _ t' -> t'

-- | The smallest key with its value, and the map without it.
deleteFindMin :: Map k a -> ((k, a), Map k a)
deleteFindMin t = case minViewWithKey t of
  Just r  -> r
  Nothing -> (containersError "Data.Map.Internal" "3987:15" "Map.deleteFindMin: can not return the minimal element of an empty map", Tip)

-- | The greatest key with its value, and the map without it.
deleteFindMax :: Map k a -> ((k, a), Map k a)
deleteFindMax t = case maxViewWithKey t of
  Just r  -> r
  Nothing -> (containersError "Data.Map.Internal" "3997:15" "Map.deleteFindMax: can not return the maximal element of an empty map", Tip)

-- | With another value for the smallest key, or without it.
updateMin :: (a -> Maybe a) -> Map k a -> Map k a
updateMin f = updateMinWithKey (\_ x -> f x)

-- | With another value for the greatest key, or without it.
updateMax :: (a -> Maybe a) -> Map k a -> Map k a
updateMax f = updateMaxWithKey (\_ x -> f x)

-- | 'updateMin', where the function is given the key too.
updateMinWithKey :: (k -> a -> Maybe a) -> Map k a -> Map k a
updateMinWithKey _ Tip = Tip
updateMinWithKey f (Bin s k x Tip r) = case f k x of
  Nothing -> r
  Just x' -> Bin s k x' Tip r
updateMinWithKey f (Bin _ k x l r) = balanceR k x (updateMinWithKey f l) r

-- | 'updateMax', where the function is given the key too.
updateMaxWithKey :: (k -> a -> Maybe a) -> Map k a -> Map k a
updateMaxWithKey _ Tip = Tip
updateMaxWithKey f (Bin s k x l Tip) = case f k x of
  Nothing -> l
  Just x' -> Bin s k x' l Tip
updateMaxWithKey f (Bin _ k x l r) = balanceL k x l (updateMaxWithKey f r)

-- | The value of the smallest key, and the map without it.
minView :: Map k a -> Maybe (a, Map k a)
minView t = fmap (\((_, x), t') -> (x, t')) (minViewWithKey t)

-- | The value of the greatest key, and the map without it.
maxView :: Map k a -> Maybe (a, Map k a)
maxView t = fmap (\((_, x), t') -> (x, t')) (maxViewWithKey t)

-- | 'deleteFindMin', if there is a key.
minViewWithKey :: Map k a -> Maybe ((k, a), Map k a)
minViewWithKey Tip = Nothing
minViewWithKey t   = case minViewSure t of View k x t' -> Just ((k, x), t')

-- | 'deleteFindMax', if there is a key.
maxViewWithKey :: Map k a -> Maybe ((k, a), Map k a)
maxViewWithKey Tip = Nothing
maxViewWithKey t   = case maxViewSure t of View k x t' -> Just ((k, x), t')

-- * Debugging

-- | Is the order right, are the sizes, and is it balanced?
valid :: Ord k => Map k a -> Bool
valid t = ascends (toAscList t) && balanced t && sized t
  where
    balanced Tip = True
    balanced (Bin _ _ _ l r) =
      (size l + size r <= 1 || (size l <= delta * size r && size r <= delta * size l))
        && balanced l && balanced r
    sized s = count s == Just (size s)
    count Tip = Just 0
    count (Bin n _ _ l r) = case (count l, count r) of
      (Just a, Just b) | a + b + 1 == n -> Just n
      _                                 -> Nothing

-- * Instances

instance (Eq k, Eq a) => Eq (Map k a) where
  a == b = size a == size b && toAscList a == toAscList b

instance (Ord k, Ord a) => Ord (Map k a) where
  compare a b = compare (toAscList a) (toAscList b)

instance (Show k, Show a) => Show (Map k a) where
  showsPrec d t = showParen (d > 10) (showString "fromList " . shows (toAscList t))

instance (Ord k, Read k, Read a) => Read (Map k a) where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromList xs, u) | ("fromList", t) <- lex s, (xs, u) <- readsPrec 11 t])

instance Eq k => Eq1 (Map k) where
  liftEq eq a b = size a == size b && liftEq (liftEq eq) (toAscList a) (toAscList b)

instance Ord k => Ord1 (Map k) where
  liftCompare cmp a b = liftCompare (liftCompare cmp) (toAscList a) (toAscList b)

instance Show k => Show1 (Map k) where
  liftShowsPrec sp sl d t = showsUnaryWith (liftShowsPrec sp' sl') "fromList" d (toAscList t)
    where
      sp' = liftShowsPrec sp sl
      sl' = liftShowList sp sl

instance Ord k => Semigroup (Map k a) where
  (<>) = union
  stimes = stimesIdempotentMonoid
  sconcat (t :| ts) = unions (t : ts)

instance Ord k => Monoid (Map k a) where
  mempty = Tip
  mconcat = unions

instance Functor (Map k) where
  fmap = map
  x <$ t = map (const x) t

instance Foldable.Foldable (Map k) where
  foldMap f = foldMapWithKey (\_ x -> f x)
  foldr = foldr
  foldl = foldl
  foldr' = foldr'
  foldl' = foldl'
  toList = elems
  null = null
  length = size
  minimum t = case elems t of
    []     -> containersError "Data.Map.Internal" "4278:23" "Data.Foldable.minimum (for Data.Map): empty map"
    x : xs -> List.foldl' min x xs
  maximum t = case elems t of
    []     -> containersError "Data.Map.Internal" "4271:23" "Data.Foldable.maximum (for Data.Map): empty map"
    x : xs -> List.foldl' max x xs
  elem x = any (== x) . elems
  sum = foldl' (+) 0
  product = foldl' (*) 1

instance Traversable.Traversable (Map k) where
  traverse f = traverseWithKey (\_ x -> f x)

instance Bifoldable Map where
  bifoldMap f g = foldMapWithKey (\k x -> f k `mappend` g x)

instance (NFData k, NFData a) => NFData (Map k a) where
  rnf Tip             = ()
  rnf (Bin _ k x l r) = rnf k `seq` rnf x `seq` rnf l `seq` rnf r

instance Ord k => IsList.IsList (Map k a) where
  type Item (Map k a) = (k, a)
  fromList = fromList
  toList = toList

-- What is done to fields is done to the list of elements.
instance (Data k, Data a, Ord k) => Data (Map k a) where
  gfoldl f z m = z fromList `f` toList m
  toConstr _ = mapConstr
  gunfold k z _ = k (z fromList)
  dataTypeOf _ = mapType
  dataCast2 f = gcast2 f

mapConstr :: Constr
mapConstr = mkConstr mapType "fromList" [] Prefix

mapType :: DataType
mapType = mkDataType "Data.Map.Internal.Map" [mapConstr]
