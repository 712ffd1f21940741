{-# LANGUAGE BangPatterns, TypeFamilies #-}
-- |
-- Sets of 'Int': maps to words of 64 bits, one for each of 64 neighbours.
module Data.IntSet.Internal where

import Control.DeepSeq (NFData (..))
import Data.Bits
import Data.Data (Constr, Data (..), DataType, Fixity (..), mkConstr, mkDataType)
import Data.IntMap.Internal (IntMap (Bin, Nil, Tip), bin, link, nomatch, zero)
import qualified Data.IntMap.Internal as Map
import qualified Data.List as List
import Data.Semigroup (Semigroup (..), stimesIdempotentMonoid)
import GHC.IsList (Item)
import qualified GHC.IsList as IsList
import GHC.Stack.Packages (containersError)
import Prelude hiding (filter, foldl, foldr, map, null)

infixl 9 \\

-- | The elements.
type Key = Int

-- region intset
-- | A set of 'Int'. The word of a key @i@ says which of the elements from @64 * i@
-- on are there; it is evaluated, and not zero.
newtype IntSet = IntSet (IntMap Word)

-- | The key of an element, and its bit in the word.
wordOf :: Key -> Int
wordOf k = k `unsafeShiftR` 6
{-# INLINE wordOf #-}

bitOf :: Key -> Word
bitOf k = 1 `unsafeShiftL` (k .&. 63)
{-# INLINE bitOf #-}

-- | A leaf, unless no bit is set.
tip :: Int -> Word -> IntMap Word
tip i w = if w == 0 then Nil else Tip i w
-- end intset

-- | The least and the greatest element of a word that is not zero.
lowest, highest :: Int -> Word -> Key
lowest i w = i `unsafeShiftL` 6 .|. countTrailingZeros w
highest i w = i `unsafeShiftL` 6 .|. (63 - countLeadingZeros w)

-- | The bits below and above an element's.
below, above :: Key -> Word -> Word
below k w = w .&. (bitOf k - 1)
above k w = w .&. complement (bitOf k .|. (bitOf k - 1))

-- region bits
-- | The elements of a word from the right and from the left, lazily. Each step takes
-- one bit away: the lowest that is set, or the highest.
foldrBits :: Int -> (Key -> b -> b) -> b -> Word -> b
foldrBits i f z = go
  where
    go 0 = z
    go w = f (lowest i w) (go (w .&. (w - 1)))
{-# INLINE foldrBits #-}

foldlBits :: Int -> (b -> Key -> b) -> b -> Word -> b
foldlBits i f z = go
  where
    go 0 = z
    go w = let k = highest i w in f (go (w `xor` bitOf k)) k
{-# INLINE foldlBits #-}
-- end bits

-- | The same with an accumulator that is evaluated at each step.
foldrBits', foldlBits' :: Int -> (b -> Key -> b) -> b -> Word -> b
foldrBits' i f = go
  where
    go !z 0 = z
    go z w = let k = highest i w in go (f z k) (w `xor` bitOf k)
{-# INLINE foldrBits' #-}
foldlBits' i f = go
  where
    go !z 0 = z
    go z w = go (f z (lowest i w)) (w .&. (w - 1))
{-# INLINE foldlBits' #-}

-- * Sets and maps

-- | The set of the keys.
keysSet :: IntMap a -> IntSet
keysSet = IntSet . go
  where
    go t = case t of
      Nil -> Nil
      Tip k _ -> Tip (wordOf k) (bitOf k)
      Bin p m l r
        | m > 0 && m < 64 -> let !w = bits (bits 0 l) r in Tip (wordOf p) w
        | otherwise -> Bin (wordOf p) (if m < 0 then m else wordOf m) (go l) (go r)
    bits :: Word -> IntMap a -> Word
    bits !w t = case t of
      Nil -> w
      Tip k _ -> w .|. bitOf k
      Bin _ _ l r -> bits (bits w l) r

-- | The map of a function on a set of keys.
fromSet :: (Key -> a) -> IntSet -> IntMap a
fromSet f (IntSet t) = go t
  where
    go s = case s of
      Nil -> Nil
      Tip i w -> foldlBits' i (\m k -> Map.insert k (f k) m) Nil w
      Bin p m l r -> Bin (p `unsafeShiftL` 6) (if m < 0 then m else m `unsafeShiftL` 6) (go l) (go r)

-- | Only the keys of a set.
restrictKeys :: IntMap a -> IntSet -> IntMap a
restrictKeys t s = Map.intersection t (fromSet (const ()) s)

-- | Without the keys of a set.
withoutKeys :: IntMap a -> IntSet -> IntMap a
withoutKeys t s = Map.difference t (fromSet (const ()) s)

-- * Construction

-- | The set of no elements.
empty :: IntSet
empty = IntSet Nil

-- | The set of one element.
singleton :: Key -> IntSet
singleton k = let !w = bitOf k in IntSet (Tip (wordOf k) w)

-- | The set of the elements of a list.
fromList, fromAscList, fromDistinctAscList :: [Key] -> IntSet
fromList = List.foldl' (flip insert) empty
fromAscList = fromList
fromDistinctAscList = fromList

-- region insert
-- | With an element more.
insert :: Key -> IntSet -> IntSet
insert k (IntSet t) = IntSet (insertBits (wordOf k) (bitOf k) t)

insertBits :: Int -> Word -> IntMap Word -> IntMap Word
insertBits !i !w t = case t of
  Bin p m l r
    | nomatch i p m -> link i (Tip i w) p t
    | zero i m -> Bin p m (insertBits i w l) r
    | otherwise -> Bin p m l (insertBits i w r)
  Tip j v
    | i == j -> let !u = v .|. w in if u == v then t else Tip i u
    | otherwise -> link i (Tip i w) j t
  Nil -> Tip i w
-- end insert

-- | Without the element.
delete :: Key -> IntSet -> IntSet
delete k (IntSet s) = IntSet (go s)
  where
    !i = wordOf k
    !w = complement (bitOf k)
    go t = case t of
      Bin p m l r
        | nomatch i p m -> t
        | zero i m -> bin p m (go l) r
        | otherwise -> bin p m l (go r)
      Tip j v
        | i == j -> let !u = v .&. w in tip i u
        | otherwise -> t
      Nil -> Nil

-- | A new set with or without the element, as the function of its presence says.
alterF :: Functor f => (Bool -> f Bool) -> Key -> IntSet -> f IntSet
alterF f k s = fmap (\present -> if present then insert k s else delete k s) (f (member k s))

-- * Query

-- | Is the element there?
member :: Key -> IntSet -> Bool
member k (IntSet s) = go s
  where
    !i = wordOf k
    go t = case t of
      Bin _ m l r -> if zero i m then go l else go r
      Tip j w -> i == j && w .&. bitOf k /= 0
      Nil -> False

-- | Is the element not there?
notMember :: Key -> IntSet -> Bool
notMember k s = not (member k s)

-- | The greatest element below; the smallest above; the same with the element itself.
lookupLT, lookupGT, lookupLE, lookupGE :: Key -> IntSet -> Maybe Key
lookupLT k (IntSet t) = case Map.lookup (wordOf k) t of
  Just w | below k w /= 0 -> Just (highest (wordOf k) (below k w))
  _ -> fmap (uncurry highest) (Map.lookupLT (wordOf k) t)
lookupGT k (IntSet t) = case Map.lookup (wordOf k) t of
  Just w | above k w /= 0 -> Just (lowest (wordOf k) (above k w))
  _ -> fmap (uncurry lowest) (Map.lookupGT (wordOf k) t)
lookupLE k s = if member k s then Just k else lookupLT k s
lookupGE k s = if member k s then Just k else lookupGT k s

-- | Is it empty?
null :: IntSet -> Bool
null (IntSet t) = Map.null t

-- | The number of elements.
size :: IntSet -> Int
size (IntSet t) = Map.foldl' (\n w -> n + popCount w) 0 t

-- | Is each element of the first also in the second? And are they not equal?
isSubsetOf, isProperSubsetOf :: IntSet -> IntSet -> Bool
isSubsetOf (IntSet a) (IntSet b) = Map.isSubmapOfBy (\v w -> v .&. complement w == 0) a b
isProperSubsetOf a b = isSubsetOf a b && a /= b

-- | Have they no element in common?
disjoint :: IntSet -> IntSet -> Bool
disjoint a b = null (intersection a b)

-- * Combination

-- region union
-- | The elements of both; of the first and not the second; of the first and the second.
union, difference, (\\), intersection :: IntSet -> IntSet -> IntSet
union (IntSet a) (IntSet b) = IntSet (Map.combine (\i v w -> let !u = v .|. w in Tip i u) id id a b)
difference (IntSet a) (IntSet b) =
  IntSet (Map.combine (\i v w -> let !u = v .&. complement w in tip i u) id (const Nil) a b)
a \\ b = difference a b
intersection (IntSet a) (IntSet b) =
  IntSet (Map.combine (\i v w -> let !u = v .&. w in tip i u) (const Nil) (const Nil) a b)
-- end union

-- | The elements of all.
unions :: Foldable f => f IntSet -> IntSet
unions = List.foldl' union empty

-- * Filter

-- | The elements that satisfy the predicate.
filter :: (Key -> Bool) -> IntSet -> IntSet
filter p (IntSet s) = IntSet (go s)
  where
    go t = case t of
      Bin q m l r -> bin q m (go l) (go r)
      Tip i w -> let !u = foldlBits' i (\v k -> if p k then v .|. bitOf k else v) 0 w in tip i u
      Nil -> Nil

-- | The elements that satisfy the predicate, and the others.
partition :: (Key -> Bool) -> IntSet -> (IntSet, IntSet)
partition p s = let yes = filter p s in (yes, difference s yes)

-- | The elements below and the elements above.
split :: Key -> IntSet -> (IntSet, IntSet)
split k s = case splitMember k s of (a, _, b) -> (a, b)

-- | The elements below, whether the element is there, and those above.
splitMember :: Key -> IntSet -> (IntSet, Bool, IntSet)
splitMember k (IntSet t) = case Map.splitLookup i t of
  (a, Nothing, b) -> (IntSet a, False, IntSet b)
  (a, Just w, b) -> (with (below k w) a, w .&. bitOf k /= 0, with (above k w) b)
  where
    i = wordOf k
    with w s = IntSet (if w == 0 then s else insertBits i w s)

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
foldr f z (IntSet t) = Map.foldrWithKey (\i w r -> foldrBits i f r w) z t
fold = foldr

-- | From the left, lazily.
foldl :: (b -> Key -> b) -> b -> IntSet -> b
foldl f z (IntSet t) = Map.foldlWithKey (\r i w -> foldlBits i f r w) z t

-- | From the right, with an accumulator that is evaluated at each step.
foldr' :: (Key -> b -> b) -> b -> IntSet -> b
foldr' f z (IntSet t) = Map.foldrWithKey' (\i w r -> foldrBits' i (flip f) r w) z t

-- | From the left, with an accumulator that is evaluated at each step.
foldl' :: (b -> Key -> b) -> b -> IntSet -> b
foldl' f z (IntSet t) = Map.foldlWithKey' (\r i w -> foldlBits' i f r w) z t

-- * Ends

-- | The smallest and the greatest element of a set that is not empty.
findMin, findMax :: IntSet -> Key
findMin (IntSet t) = case Map.lookupMin t of
  Just (i, w) -> lowest i w
  Nothing     -> containersError "Data.IntSet.Internal" "905:15" "findMin: empty set has no minimal element"
findMax (IntSet t) = case Map.lookupMax t of
  Just (i, w) -> highest i w
  Nothing     -> containersError "Data.IntSet.Internal" "916:15" "findMax: empty set has no maximal element"

-- | Without the smallest, the greatest element.
deleteMin, deleteMax :: IntSet -> IntSet
deleteMin s = maybe empty snd (minView s)
deleteMax s = maybe empty snd (maxView s)

-- | The smallest, the greatest element, and the set without it, if there is one.
minView, maxView :: IntSet -> Maybe (Key, IntSet)
minView s
  | null s = Nothing
  | otherwise = let !k = findMin s in Just (k, delete k s)
maxView s
  | null s = Nothing
  | otherwise = let !k = findMax s in Just (k, delete k s)

-- | The smallest, the greatest element of a set that is not empty, and the set without it.
deleteFindMin, deleteFindMax :: IntSet -> (Key, IntSet)
deleteFindMin s = case minView s of
  Just r  -> r
  Nothing -> containersError "Data.IntSet.Internal" "894:28" "deleteFindMin: empty set has no minimal element"
deleteFindMax s = case maxView s of
  Just r  -> r
  Nothing -> containersError "Data.IntSet.Internal" "900:28" "deleteFindMax: empty set has no maximal element"

-- * Lists

-- | The elements, ascending or descending.
elems, toList, toAscList, toDescList :: IntSet -> [Key]
elems = toAscList
toList = toAscList
toAscList = foldr (:) []
toDescList = foldl (flip (:)) []

-- * Instances

instance Eq IntSet where
  IntSet a == IntSet b = Map.toAscList a == Map.toAscList b

instance Ord IntSet where
  compare a b = compare (toAscList a) (toAscList b)

instance Show IntSet where
  showsPrec d s = showParen (d > 10) (showString "fromList " . shows (toAscList s))

instance Read IntSet where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromList xs, u) | ("fromList", t) <- lex s, (xs, u) <- readsPrec 11 t])

instance Semigroup IntSet where
  (<>) = union
  stimes = stimesIdempotentMonoid

instance Monoid IntSet where
  mempty = empty
  mconcat = unions

instance NFData IntSet where
  rnf (IntSet t) = t `seq` ()

instance IsList.IsList IntSet where
  type Item IntSet = Key
  fromList = fromList
  toList = toList

-- What is done to fields is done to the list of elements.
instance Data IntSet where
  gfoldl f z m = z fromList `f` toList m
  toConstr _ = intSetConstr
  gunfold k z _ = k (z fromList)
  dataTypeOf _ = intSetType

intSetConstr :: Constr
intSetConstr = mkConstr intSetType "fromList" [] Prefix

intSetType :: DataType
intSetType = mkDataType "Data.IntSet.Internal.IntSet" [intSetConstr]
