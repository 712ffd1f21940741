{-# LANGUAGE TypeFamilies #-}
{-# LANGUAGE BangPatterns #-}
-- |
-- Maps from 'Int' as big-endian patricia trees: a node is where the keys below
-- it first differ, from the most significant bit on. The depth is at most 64,
-- and no balance is needed.
module Data.IntMap.Internal where

import GHC.IsList (Item)
import qualified GHC.IsList as IsList
import Control.DeepSeq (NFData (..))
import Data.Bits
import Data.Data (Constr, Data (..), DataType, Fixity (..), gcast1, mkConstr, mkDataType)
import qualified Data.Foldable as Foldable
import Data.Functor.Classes
import qualified Data.List as List
import Data.Semigroup (Semigroup (..), stimesIdempotentMonoid)
import qualified Data.Traversable as Traversable
import GHC.Stack.Packages (containersError)
import Prelude hiding (filter, foldl, foldr, lookup, map, null)

infixl 9 !, !?, \\

-- | The keys.
type Key = Int

-- | The bits that the keys of a tree share, the others being zero.
type Prefix = Int

-- | One bit, the first in which the keys of a tree differ.
type Mask = Int

-- region intmap
-- | A map from 'Int' to values of type @a@. In a @Bin@ the left tree has the
-- keys in which the bit of the mask is zero; neither tree is @Nil@.
data IntMap a
  = Bin {-# UNPACK #-} !Prefix {-# UNPACK #-} !Mask !(IntMap a) !(IntMap a)
  | Tip {-# UNPACK #-} !Key a
  | Nil
-- end intmap

-- * Bits

-- region bits
-- | Is the bit of the mask zero?
zero :: Key -> Mask -> Bool
zero k m = k .&. m == 0

-- | The bits of a key before the bit of the mask.
prefixOf :: Key -> Mask -> Prefix
prefixOf k m = k .&. (complement (m - 1) `xor` m)

-- | Does the key differ from the prefix before the bit of the mask?
nomatch :: Key -> Prefix -> Mask -> Bool
nomatch k p m = prefixOf k m /= p

-- | The first bit in which two keys differ.
branchMask :: Key -> Key -> Mask
branchMask a b = unsafeShiftL 1 (63 - countLeadingZeros (a `xor` b))
-- end bits

-- | Is the first mask the more significant one?
shorter :: Mask -> Mask -> Bool
shorter m1 m2 = (fromIntegral m1 :: Word) > fromIntegral m2

-- region link
-- | The tree of two trees whose keys differ, with a key (or prefix) of each.
link :: Key -> IntMap a -> Key -> IntMap a -> IntMap a
link k1 t1 k2 t2
  | zero k1 m = Bin p m t1 t2
  | otherwise = Bin p m t2 t1
  where
    !m = branchMask k1 k2
    !p = prefixOf k1 m
-- end link

-- | 'link', where a tree may be empty.
linkMaybe :: Key -> IntMap a -> Key -> IntMap a -> IntMap a
linkMaybe _ Nil _ t2   = t2
linkMaybe _ t1 _ Nil   = t1
linkMaybe k1 t1 k2 t2  = link k1 t1 k2 t2

-- | A node, where a tree may be empty.
bin :: Prefix -> Mask -> IntMap a -> IntMap a -> IntMap a
bin _ _ l Nil = l
bin _ _ Nil r = r
bin p m l r   = Bin p m l r

-- * Query

-- | Is it empty?
null :: IntMap a -> Bool
null Nil = True
null _   = False

-- | The number of keys, in linear time.
size :: IntMap a -> Int
size = go 0
  where
    go !n (Bin _ _ l r) = go (go n l) r
    go n (Tip _ _)      = n + 1
    go n Nil            = n

-- region lookup
-- | The value of a key, if the key is there.
lookup :: Key -> IntMap a -> Maybe a
lookup !k t = case t of
  Bin _ m l r
    | zero k m  -> lookup k l
    | otherwise -> lookup k r
  Tip kx x
    | k == kx   -> Just x
    | otherwise -> Nothing
  Nil -> Nothing
-- end lookup

-- | Is the key there?
member :: Key -> IntMap a -> Bool
member k t = case lookup k t of
  Nothing -> False
  Just _  -> True

-- | Is the key not there?
notMember :: Key -> IntMap a -> Bool
notMember k t = not (member k t)

-- | The value of a key, which must be there.
(!) :: IntMap a -> Key -> a
t ! k = case lookup k t of
  Just x  -> x
  Nothing -> containersError "Data.IntMap.Internal" "619:17" ("IntMap.!: key " ++ show k ++ " is not an element of the map")

-- | 'lookup' with its arguments exchanged.
(!?) :: IntMap a -> Key -> Maybe a
t !? k = lookup k t

-- | The value of a key, or the default.
findWithDefault :: a -> Key -> IntMap a -> a
findWithDefault def k t = case lookup k t of
  Just x  -> x
  Nothing -> def

-- | The greatest key below, and its value; the same with the key itself.
lookupLT, lookupLE :: Key -> IntMap a -> Maybe (Key, a)
lookupLT k = lookupBelow (< k) k
lookupLE k = lookupBelow (<= k) k

-- | The smallest key above, and its value; the same with the key itself.
lookupGT, lookupGE :: Key -> IntMap a -> Maybe (Key, a)
lookupGT k = lookupAbove (> k) k
lookupGE k = lookupAbove (>= k) k

-- region below
-- | The greatest key that is good enough. The walk takes along the last tree that it
-- left on its left: all of its keys are below.
lookupBelow :: (Key -> Bool) -> Key -> IntMap a -> Maybe (Key, a)
lookupBelow good !k t = case t of
  Bin _ m l r | m < 0 -> if k >= 0 then go r l else go Nil r
  _ -> go Nil t
  where
    go left s = case s of
      Bin p m l r
        | nomatch k p m -> if k < p then lookupMax left else lookupMax r
        | zero k m -> go left l
        | otherwise -> go l r
      Tip i x
        | good i -> Just (i, x)
        | otherwise -> lookupMax left
      Nil -> lookupMax left
{-# INLINE lookupBelow #-}
-- end below

-- | The smallest key that is good enough.
lookupAbove :: (Key -> Bool) -> Key -> IntMap a -> Maybe (Key, a)
lookupAbove good !k t = case t of
  Bin _ m l r | m < 0 -> if k >= 0 then go Nil l else go l r
  _ -> go Nil t
  where
    go right s = case s of
      Bin p m l r
        | nomatch k p m -> if k < p then lookupMin l else lookupMin right
        | zero k m -> go r l
        | otherwise -> go right r
      Tip i x
        | good i -> Just (i, x)
        | otherwise -> lookupMin right
      Nil -> lookupMin right
{-# INLINE lookupAbove #-}

-- * Construction

-- | The map of no keys.
empty :: IntMap a
empty = Nil

-- | The map of one key.
singleton :: Key -> a -> IntMap a
singleton = Tip

-- region insert
-- | With a key more, or with another value for the key.
insert :: Key -> a -> IntMap a -> IntMap a
insert !k x t = case t of
  Bin p m l r
    | nomatch k p m -> link k (Tip k x) p t
    | zero k m      -> Bin p m (insert k x l) r
    | otherwise     -> Bin p m l (insert k x r)
  Tip ky _
    | k == ky       -> Tip k x
    | otherwise     -> link k (Tip k x) ky t
  Nil -> Tip k x
-- end insert

-- | 'insert', where an old value is combined: @f new old@.
insertWith :: (a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWith f !k x t = case t of
  Bin p m l r
    | nomatch k p m -> link k (Tip k x) p t
    | zero k m      -> Bin p m (insertWith f k x l) r
    | otherwise     -> Bin p m l (insertWith f k x r)
  Tip ky y
    | k == ky       -> Tip k (f x y)
    | otherwise     -> link k (Tip k x) ky t
  Nil -> Tip k x

-- | 'insertWith', where the function is given the key too.
insertWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKey f k = insertWith (f k) k

-- | 'insertWithKey' together with the old value.
insertLookupWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> (Maybe a, IntMap a)
insertLookupWithKey f k x t = (lookup k t, insertWithKey f k x t)

-- | Without the key.
delete :: Key -> IntMap a -> IntMap a
delete !k t = case t of
  Bin p m l r
    | nomatch k p m -> t
    | zero k m      -> bin p m (delete k l) r
    | otherwise     -> bin p m l (delete k r)
  Tip ky _
    | k == ky       -> Nil
    | otherwise     -> t
  Nil -> Nil

-- | With a function applied to the value of the key.
adjust :: (a -> a) -> Key -> IntMap a -> IntMap a
adjust f = adjustWithKey (\_ x -> f x)

-- | 'adjust', where the function is given the key too.
adjustWithKey :: (Key -> a -> a) -> Key -> IntMap a -> IntMap a
adjustWithKey f !k t = case t of
  Bin p m l r
    | nomatch k p m -> t
    | zero k m      -> Bin p m (adjustWithKey f k l) r
    | otherwise     -> Bin p m l (adjustWithKey f k r)
  Tip ky y
    | k == ky       -> Tip ky (f k y)
    | otherwise     -> t
  Nil -> Nil

-- | With another value for the key, or without the key.
update :: (a -> Maybe a) -> Key -> IntMap a -> IntMap a
update f = updateWithKey (\_ x -> f x)

-- | 'update', where the function is given the key too.
updateWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> IntMap a
updateWithKey f k = alter (\m -> m >>= f k) k

-- | 'updateWithKey' together with the old value.
updateLookupWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> (Maybe a, IntMap a)
updateLookupWithKey f k t = (lookup k t, updateWithKey f k t)

-- | With what the function makes of the presence and value of the key.
alter :: (Maybe a -> Maybe a) -> Key -> IntMap a -> IntMap a
alter f !k t = case t of
  Bin p m l r
    | nomatch k p m -> case f Nothing of
        Nothing -> t
        Just x  -> link k (Tip k x) p t
    | zero k m      -> bin p m (alter f k l) r
    | otherwise     -> bin p m l (alter f k r)
  Tip ky y
    | k == ky       -> case f (Just y) of
        Nothing -> Nil
        Just x  -> Tip ky x
    | otherwise     -> case f Nothing of
        Nothing -> t
        Just x  -> link k (Tip k x) ky t
  Nil -> case f Nothing of
    Nothing -> Nil
    Just x  -> Tip k x

-- | 'alter' in a functor.
alterF :: Functor f => (Maybe a -> f (Maybe a)) -> Key -> IntMap a -> f (IntMap a)
alterF f k t = fmap change (f (lookup k t))
  where
    change Nothing  = delete k t
    change (Just x) = insert k x t

-- * Combination

-- region combine
-- | Two maps as one: what becomes of a key of both, and of parts that only one
-- of the maps has. All combinations of maps are made of this.
combine
  :: (Key -> a -> b -> IntMap c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c)
  -> IntMap a -> IntMap b -> IntMap c
combine both only1 only2 = go
  where
    go t1@(Bin p1 m1 l1 r1) t2@(Bin p2 m2 l2 r2)
      | shorter m1 m2    = if nomatch p2 p1 m1 then apart p1 t1 p2 t2
                           else if zero p2 m1 then bin p1 m1 (go l1 t2) (only1 r1)
                           else bin p1 m1 (only1 l1) (go r1 t2)
      | shorter m2 m1    = if nomatch p1 p2 m2 then apart p1 t1 p2 t2
                           else if zero p1 m2 then bin p2 m2 (go t1 l2) (only2 r2)
                           else bin p2 m2 (only2 l2) (go t1 r2)
      | p1 == p2         = bin p1 m1 (go l1 l2) (go r1 r2)
      | otherwise        = apart p1 t1 p2 t2
    go t1@(Bin p m l r) t2@(Tip k _)
      | nomatch k p m    = apart p t1 k t2
      | zero k m         = bin p m (go l t2) (only1 r)
      | otherwise        = bin p m (only1 l) (go r t2)
    go t1@(Tip k _) t2@(Bin p m l r)
      | nomatch k p m    = apart k t1 p t2
      | zero k m         = bin p m (go t1 l) (only2 r)
      | otherwise        = bin p m (only2 l) (go t1 r)
    go t1@(Tip k1 x1) t2@(Tip k2 x2)
      | k1 == k2         = both k1 x1 x2
      | otherwise        = apart k1 t1 k2 t2
    go Nil t2            = only2 t2
    go t1 Nil            = only1 t1
    apart k1 t1 k2 t2    = linkMaybe k1 (only1 t1) k2 (only2 t2)
-- end combine

-- | The keys of both; the value of a key that is in both is that of the first.
union :: IntMap a -> IntMap a -> IntMap a
union = combine (\k x _ -> Tip k x) id id

-- | 'union', where the values of a key that is in both are combined.
unionWith :: (a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWith f = combine (\k x y -> Tip k (f x y)) id id

-- | 'unionWith', where the function is given the key too.
unionWithKey :: (Key -> a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWithKey f = combine (\k x y -> Tip k (f k x y)) id id

-- | The keys of all.
unions :: Foldable f => f (IntMap a) -> IntMap a
unions = Foldable.foldl' union Nil

-- | The keys of all, values combined.
unionsWith :: Foldable f => (a -> a -> a) -> f (IntMap a) -> IntMap a
unionsWith f = Foldable.foldl' (unionWith f) Nil

-- | The keys of the first that are not in the second.
difference :: IntMap a -> IntMap b -> IntMap a
difference = combine (\_ _ _ -> Nil) id (const Nil)

-- | 'difference'.
(\\) :: IntMap a -> IntMap b -> IntMap a
a \\ b = difference a b

-- | 'difference', where the function may keep a key that is in both.
differenceWith :: (a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWith f = differenceWithKey (\_ x y -> f x y)

-- | 'differenceWith', where the function is given the key too.
differenceWithKey :: (Key -> a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWithKey f = mergeWithKey f id (const Nil)

-- | The keys of the first that are in the second, with the values of the first.
intersection :: IntMap a -> IntMap b -> IntMap a
intersection = combine (\k x _ -> Tip k x) (const Nil) (const Nil)

-- | 'intersection', values combined.
intersectionWith :: (a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWith f = intersectionWithKey (\_ x y -> f x y)

-- | 'intersectionWith', where the function is given the key too.
intersectionWithKey :: (Key -> a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWithKey f = combine (\k x y -> Tip k (f k x y)) (const Nil) (const Nil)

-- | Have they no key in common?
disjoint :: IntMap a -> IntMap b -> Bool
disjoint a b = null (intersection a b)

-- | The keys of the second, with the values that the first has for its values.
compose :: IntMap c -> IntMap Int -> IntMap c
compose bc ab
  | null bc   = Nil
  | otherwise = mapMaybe (\b -> lookup b bc) ab

-- | A combination of two maps: what to do with a key of both, and with parts
-- that are only in one.
mergeWithKey
  :: (Key -> a -> b -> Maybe c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c)
  -> IntMap a -> IntMap b -> IntMap c
mergeWithKey f = combine (\k x y -> maybe Nil (Tip k) (f k x y))

-- | Is the first part of the second, keys and values?
isSubmapOf :: Eq a => IntMap a -> IntMap a -> Bool
isSubmapOf = isSubmapOfBy (==)

-- | 'isSubmapOf', with a relation between the values.
isSubmapOfBy :: (a -> b -> Bool) -> IntMap a -> IntMap b -> Bool
isSubmapOfBy f a b = all inside (toAscList a)
  where
    inside (k, x) = case lookup k b of
      Just y  -> f x y
      Nothing -> False

-- | 'isSubmapOf', with fewer keys.
isProperSubmapOf :: Eq a => IntMap a -> IntMap a -> Bool
isProperSubmapOf = isProperSubmapOfBy (==)

-- | 'isProperSubmapOf', with a relation between the values.
isProperSubmapOfBy :: (a -> b -> Bool) -> IntMap a -> IntMap b -> Bool
isProperSubmapOfBy f a b = isSubmapOfBy f a b && size a < size b

-- * Map

-- | With a function applied to all values.
map :: (a -> b) -> IntMap a -> IntMap b
map f = go
  where
    go (Bin p m l r) = Bin p m (go l) (go r)
    go (Tip k x)     = Tip k (f x)
    go Nil           = Nil

-- | 'map', where the function is given the key too.
mapWithKey :: (Key -> a -> b) -> IntMap a -> IntMap b
mapWithKey f = go
  where
    go (Bin p m l r) = Bin p m (go l) (go r)
    go (Tip k x)     = Tip k (f k x)
    go Nil           = Nil

-- | 'mapWithKey' by an action, keys ascending.
traverseWithKey :: Applicative t => (Key -> a -> t b) -> IntMap a -> t (IntMap b)
traverseWithKey f = go
  where
    go Nil       = pure Nil
    go (Tip k x) = fmap (Tip k) (f k x)
    go (Bin p m l r)
      | m < 0     = flip (Bin p m) <$> go r <*> go l
      | otherwise = Bin p m <$> go l <*> go r

-- | 'traverseWithKey', where the action may drop a key.
traverseMaybeWithKey :: Applicative f => (Key -> a -> f (Maybe b)) -> IntMap a -> f (IntMap b)
traverseMaybeWithKey f = go
  where
    go Nil       = pure Nil
    go (Tip k x) = fmap (maybe Nil (Tip k)) (f k x)
    go (Bin p m l r)
      | m < 0     = flip (bin p m) <$> go r <*> go l
      | otherwise = bin p m <$> go l <*> go r

-- | An accumulator through all values, keys ascending.
mapAccum :: (a -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccum f = mapAccumWithKey (\a _ x -> f a x)

-- | 'mapAccum', where the function is given the key too.
mapAccumWithKey :: (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumWithKey f = go
  where
    go a Nil = (a, Nil)
    go a (Tip k x) = let (a', x') = f a k x in (a', Tip k x')
    go a (Bin p m l r)
      | m < 0     = let { (a1, r') = go a r; (a2, l') = go a1 l } in (a2, Bin p m l' r')
      | otherwise = let { (a1, l') = go a l; (a2, r') = go a1 r } in (a2, Bin p m l' r')

-- | 'mapAccumWithKey', keys descending.
mapAccumRWithKey :: (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumRWithKey f = go
  where
    go a Nil = (a, Nil)
    go a (Tip k x) = let (a', x') = f a k x in (a', Tip k x')
    go a (Bin p m l r)
      | m < 0     = let { (a1, l') = go a l; (a2, r') = go a1 r } in (a2, Bin p m l' r')
      | otherwise = let { (a1, r') = go a r; (a2, l') = go a1 l } in (a2, Bin p m l' r')

-- | With other keys; of two that become equal, the greater one stays.
mapKeys :: (Key -> Key) -> IntMap a -> IntMap a
mapKeys f t = fromList (foldrWithKey (\k x xs -> (f k, x) : xs) [] t)

-- | 'mapKeys', where the values of keys that become equal are combined.
mapKeysWith :: (a -> a -> a) -> (Key -> Key) -> IntMap a -> IntMap a
mapKeysWith c f t = fromListWith c (foldrWithKey (\k x xs -> (f k, x) : xs) [] t)

-- | 'mapKeys' by a function that keeps the order.
mapKeysMonotonic :: (Key -> Key) -> IntMap a -> IntMap a
mapKeysMonotonic = mapKeys

-- * Folds

-- | From the right, lazily.
foldr :: (a -> b -> b) -> b -> IntMap a -> b
foldr f = foldrWithKey (\_ x z -> f x z)

-- | From the left, lazily.
foldl :: (b -> a -> b) -> b -> IntMap a -> b
foldl f = foldlWithKey (\z _ x -> f z x)

-- | 'foldr', where the function is given the key too.
foldrWithKey :: (Key -> a -> b -> b) -> b -> IntMap a -> b
foldrWithKey f = go
  where
    go z Nil       = z
    go z (Tip k x) = f k x z
    go z (Bin _ m l r)
      | m < 0     = go (go z l) r
      | otherwise = go (go z r) l

-- | 'foldl', where the function is given the key too.
foldlWithKey :: (b -> Key -> a -> b) -> b -> IntMap a -> b
foldlWithKey f = go
  where
    go z Nil       = z
    go z (Tip k x) = f z k x
    go z (Bin _ m l r)
      | m < 0     = go (go z r) l
      | otherwise = go (go z l) r

-- | All values, mapped into a monoid, keys ascending.
foldMapWithKey :: Monoid m => (Key -> a -> m) -> IntMap a -> m
foldMapWithKey f = go
  where
    go Nil       = mempty
    go (Tip k x) = f k x
    go (Bin _ m l r)
      | m < 0     = go r `mappend` go l
      | otherwise = go l `mappend` go r

-- | 'foldr' with an accumulator that is evaluated at each step.
foldr' :: (a -> b -> b) -> b -> IntMap a -> b
foldr' f = foldrWithKey' (\_ x z -> f x z)

-- | 'foldl' with an accumulator that is evaluated at each step.
foldl' :: (b -> a -> b) -> b -> IntMap a -> b
foldl' f = foldlWithKey' (\z _ x -> f z x)

-- | 'foldrWithKey' with an accumulator that is evaluated at each step.
foldrWithKey' :: (Key -> a -> b -> b) -> b -> IntMap a -> b
foldrWithKey' f = go
  where
    go !z Nil      = z
    go z (Tip k x) = f k x z
    go z (Bin _ m l r)
      | m < 0     = let !z' = go z l in go z' r
      | otherwise = let !z' = go z r in go z' l

-- | 'foldlWithKey' with an accumulator that is evaluated at each step.
foldlWithKey' :: (b -> Key -> a -> b) -> b -> IntMap a -> b
foldlWithKey' f = go
  where
    go !z Nil      = z
    go z (Tip k x) = f z k x
    go z (Bin _ m l r)
      | m < 0     = let !z' = go z r in go z' l
      | otherwise = let !z' = go z l in go z' r

-- * Lists

-- | The values, keys ascending.
elems :: IntMap a -> [a]
elems = foldr (:) []

-- | The keys, ascending.
keys :: IntMap a -> [Key]
keys = foldrWithKey (\k _ ks -> k : ks) []

-- | 'toAscList'.
assocs, toList :: IntMap a -> [(Key, a)]
assocs = toAscList
toList = toAscList

-- | The keys and their values, keys ascending.
toAscList :: IntMap a -> [(Key, a)]
toAscList = foldrWithKey (\k x xs -> (k, x) : xs) []

-- | The keys and their values, keys descending.
toDescList :: IntMap a -> [(Key, a)]
toDescList = foldlWithKey (\xs k x -> (k, x) : xs) []

-- | The map of a list; of equal keys the last one counts.
fromList :: [(Key, a)] -> IntMap a
fromList = List.foldl' (\t (k, x) -> insert k x t) Nil

-- | 'fromList', where the values of equal keys are combined: @f later earlier@.
fromListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWith f = List.foldl' (\t (k, x) -> insertWith f k x t) Nil

-- | 'fromListWith', where the function is given the key too.
fromListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWithKey f = List.foldl' (\t (k, x) -> insertWithKey f k x t) Nil

-- | The map of a list with ascending keys.
fromAscList, fromDistinctAscList :: [(Key, a)] -> IntMap a
fromAscList = fromList
fromDistinctAscList = fromList

-- | 'fromAscList', where the values of equal keys are combined.
fromAscListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWith = fromListWith

-- | 'fromAscListWith', where the function is given the key too.
fromAscListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWithKey = fromListWithKey

-- * Filter

-- | The keys whose values satisfy the predicate.
filter :: (a -> Bool) -> IntMap a -> IntMap a
filter p = filterWithKey (\_ x -> p x)

-- | 'filter', where the predicate is given the key too.
filterWithKey :: (Key -> a -> Bool) -> IntMap a -> IntMap a
filterWithKey f = go
  where
    go Nil             = Nil
    go t@(Tip k x)     = if f k x then t else Nil
    go (Bin p m l r)   = bin p m (go l) (go r)

-- | The keys whose values satisfy the predicate, and the others.
partition :: (a -> Bool) -> IntMap a -> (IntMap a, IntMap a)
partition p = partitionWithKey (\_ x -> p x)

-- | 'partition', where the predicate is given the key too.
partitionWithKey :: (Key -> a -> Bool) -> IntMap a -> (IntMap a, IntMap a)
partitionWithKey f = go
  where
    go Nil = (Nil, Nil)
    go t@(Tip k x) = if f k x then (t, Nil) else (Nil, t)
    go (Bin p m l r) = case (go l, go r) of
      ((l1, l2), (r1, r2)) -> (bin p m l1 r1, bin p m l2 r2)

-- | 'map' and 'filter' at once.
mapMaybe :: (a -> Maybe b) -> IntMap a -> IntMap b
mapMaybe f = mapMaybeWithKey (\_ x -> f x)

-- | 'mapMaybe', where the function is given the key too.
mapMaybeWithKey :: (Key -> a -> Maybe b) -> IntMap a -> IntMap b
mapMaybeWithKey f = go
  where
    go Nil           = Nil
    go (Tip k x)     = maybe Nil (Tip k) (f k x)
    go (Bin p m l r) = bin p m (go l) (go r)

-- | 'map' into two maps.
mapEither :: (a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEither f = mapEitherWithKey (\_ x -> f x)

-- | 'mapEither', where the function is given the key too.
mapEitherWithKey :: (Key -> a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEitherWithKey f = go
  where
    go Nil = (Nil, Nil)
    go (Tip k x) = case f k x of
      Left y  -> (Tip k y, Nil)
      Right z -> (Nil, Tip k z)
    go (Bin p m l r) = case (go l, go r) of
      ((l1, l2), (r1, r2)) -> (bin p m l1 r1, bin p m l2 r2)

-- | The maps of the smaller keys and of the greater ones.
split :: Key -> IntMap a -> (IntMap a, IntMap a)
split k t = case splitLookup k t of (lt, _, gt) -> (lt, gt)

-- | The map of the smaller keys, the value of the key, and the map of the greater ones.
splitLookup :: Key -> IntMap a -> (IntMap a, Maybe a, IntMap a)
splitLookup !k t = case t of
  Bin p m l r
    | m < 0     -> if k >= 0
        then case go l of (lt, found, gt) -> (bin p m lt r, found, gt)
        else case go r of (lt, found, gt) -> (lt, found, bin p m l gt)
  _             -> go t
  where
    go s@(Bin p m l r)
      | nomatch k p m = if k > p then (s, Nothing, Nil) else (Nil, Nothing, s)
      | zero k m      = case go l of (lt, found, gt) -> (lt, found, bin p m gt r)
      | otherwise     = case go r of (lt, found, gt) -> (bin p m l lt, found, gt)
    go s@(Tip ky y)
      | k > ky    = (s, Nothing, Nil)
      | k < ky    = (Nil, Nothing, s)
      | otherwise = (Nil, Just y, Nil)
    go Nil = (Nil, Nothing, Nil)

-- | The pieces of the tree at the root, in order.
splitRoot :: IntMap a -> [IntMap a]
splitRoot Nil         = []
splitRoot t@(Tip _ _) = [t]
splitRoot (Bin _ m l r)
  | m < 0     = [r, l]
  | otherwise = [l, r]

-- * Ends

-- | The smallest key and its value, if there is one.
lookupMin :: IntMap a -> Maybe (Key, a)
lookupMin t = case t of
  Nil                     -> Nothing
  Tip k x                 -> Just (k, x)
  Bin _ m l r | m < 0     -> go r
              | otherwise -> go l
  where
    go (Tip k x)     = Just (k, x)
    go (Bin _ _ l _) = go l
    go Nil           = Nothing

-- | The greatest key and its value, if there is one.
lookupMax :: IntMap a -> Maybe (Key, a)
lookupMax t = case t of
  Nil                     -> Nothing
  Tip k x                 -> Just (k, x)
  Bin _ m l r | m < 0     -> go l
              | otherwise -> go r
  where
    go (Tip k x)     = Just (k, x)
    go (Bin _ _ _ r) = go r
    go Nil           = Nothing

-- | The smallest key of a map that is not empty, and its value.
findMin :: IntMap a -> (Key, a)
findMin t = case lookupMin t of
  Just kx -> kx
  Nothing -> containersError "Data.IntMap.Internal" "2313:17" "findMin: empty map has no minimal element"

-- | The greatest key of a map that is not empty, and its value.
findMax :: IntMap a -> (Key, a)
findMax t = case lookupMax t of
  Just kx -> kx
  Nothing -> containersError "Data.IntMap.Internal" "2331:17" "findMax: empty map has no maximal element"

-- | The smallest key with its value, and the map without it.
minViewWithKey :: IntMap a -> Maybe ((Key, a), IntMap a)
minViewWithKey t = case t of
  Nil                     -> Nothing
  Bin p m l r | m < 0     -> case go r of (kx, r') -> Just (kx, bin p m l r')
  _                       -> Just (go t)
  where
    go (Bin p m l r) = case go l of (kx, l') -> (kx, bin p m l' r)
    go (Tip k x)     = ((k, x), Nil)
    go Nil           = error "minViewWithKey: Nil below a node"

-- | The greatest key with its value, and the map without it.
maxViewWithKey :: IntMap a -> Maybe ((Key, a), IntMap a)
maxViewWithKey t = case t of
  Nil                     -> Nothing
  Bin p m l r | m < 0     -> case go l of (kx, l') -> Just (kx, bin p m l' r)
  _                       -> Just (go t)
  where
    go (Bin p m l r) = case go r of (kx, r') -> (kx, bin p m l r')
    go (Tip k x)     = ((k, x), Nil)
    go Nil           = error "maxViewWithKey: Nil below a node"

-- | The value of the smallest key, and the map without it.
minView :: IntMap a -> Maybe (a, IntMap a)
minView t = fmap (\((_, x), t') -> (x, t')) (minViewWithKey t)

-- | The value of the greatest key, and the map without it.
maxView :: IntMap a -> Maybe (a, IntMap a)
maxView t = fmap (\((_, x), t') -> (x, t')) (maxViewWithKey t)

-- | Without the smallest key.
deleteMin :: IntMap a -> IntMap a
deleteMin t = maybe Nil snd (minViewWithKey t)

-- | Without the greatest key.
deleteMax :: IntMap a -> IntMap a
deleteMax t = maybe Nil snd (maxViewWithKey t)

-- | The smallest key with its value, and the map without it.
deleteFindMin :: IntMap a -> ((Key, a), IntMap a)
deleteFindMin t = case minViewWithKey t of
  Just r  -> r
  Nothing -> containersError "Data.IntMap.Internal" "2295:28" "deleteFindMin: empty map has no minimal element"

-- | The greatest key with its value, and the map without it.
deleteFindMax :: IntMap a -> ((Key, a), IntMap a)
deleteFindMax t = case maxViewWithKey t of
  Just r  -> r
  Nothing -> containersError "Data.IntMap.Internal" "2289:28" "deleteFindMax: empty map has no maximal element"

-- | With another value for the smallest key, or without it.
updateMin :: (a -> Maybe a) -> IntMap a -> IntMap a
updateMin f = updateMinWithKey (\_ x -> f x)

-- | With another value for the greatest key, or without it.
updateMax :: (a -> Maybe a) -> IntMap a -> IntMap a
updateMax f = updateMaxWithKey (\_ x -> f x)

-- | 'updateMin', where the function is given the key too.
updateMinWithKey :: (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMinWithKey f t = case lookupMin t of
  Nothing     -> containersError "Data.IntMap.Internal" "2174:16" "updateMinWithKey Nil"
  Just (k, _) -> updateWithKey f k t

-- | 'updateMax', where the function is given the key too.
updateMaxWithKey :: (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMaxWithKey f t = case lookupMax t of
  Nothing     -> containersError "Data.IntMap.Internal" "2190:16" "updateMaxWithKey Nil"
  Just (k, _) -> updateWithKey f k t

-- * Instances

instance Eq a => Eq (IntMap a) where
  a == b = toAscList a == toAscList b

instance Ord a => Ord (IntMap a) where
  compare a b = compare (toAscList a) (toAscList b)

instance Show a => Show (IntMap a) where
  showsPrec d t = showParen (d > 10) (showString "fromList " . shows (toAscList t))

instance Read a => Read (IntMap a) where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromList xs, u) | ("fromList", t) <- lex s, (xs, u) <- readsPrec 11 t])

instance Eq1 IntMap where
  liftEq eq a b = liftEq (liftEq eq) (toAscList a) (toAscList b)

instance Ord1 IntMap where
  liftCompare cmp a b = liftCompare (liftCompare cmp) (toAscList a) (toAscList b)

instance Show1 IntMap where
  liftShowsPrec sp sl d t = showsUnaryWith (liftShowsPrec sp' sl') "fromList" d (toAscList t)
    where
      sp' = liftShowsPrec sp sl
      sl' = liftShowList sp sl

instance Semigroup (IntMap a) where
  (<>) = union
  stimes = stimesIdempotentMonoid

instance Monoid (IntMap a) where
  mempty = Nil
  mconcat = unions

instance Functor IntMap where
  fmap = map

instance Foldable.Foldable IntMap where
  foldMap f = foldMapWithKey (\_ x -> f x)
  foldr = foldr
  foldl = foldl
  foldr' = foldr'
  foldl' = foldl'
  toList = elems
  null = null
  length = size
  minimum t = case elems t of
    []     -> containersError "Data.IntMap.Internal" "494:23" "Data.Foldable.minimum (for Data.IntMap): empty map"
    x : xs -> List.foldl' min x xs
  maximum t = case elems t of
    []     -> containersError "Data.IntMap.Internal" "483:23" "Data.Foldable.maximum (for Data.IntMap): empty map"
    x : xs -> List.foldl' max x xs
  elem x = any (== x) . elems
  sum = foldl' (+) 0
  product = foldl' (*) 1

instance Traversable.Traversable IntMap where
  traverse f = traverseWithKey (\_ x -> f x)

instance NFData a => NFData (IntMap a) where
  rnf Nil           = ()
  rnf (Tip _ x)     = rnf x
  rnf (Bin _ _ l r) = rnf l `seq` rnf r

instance IsList.IsList (IntMap a) where
  type Item (IntMap a) = (Key, a)
  fromList = fromList
  toList = toList

-- What is done to fields is done to the list of elements.
instance Data a => Data (IntMap a) where
  gfoldl f z m = z fromList `f` toList m
  toConstr _ = intMapConstr
  gunfold k z _ = k (z fromList)
  dataTypeOf _ = intMapType
  dataCast1 f = gcast1 f

intMapConstr :: Constr
intMapConstr = mkConstr intMapType "fromList" [] Prefix

intMapType :: DataType
intMapType = mkDataType "Data.IntMap.Internal.IntMap" [intMapConstr]
