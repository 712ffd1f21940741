{-# LANGUAGE RoleAnnotations, BangPatterns, MagicHash, UnboxedTuples #-}
-- |
-- Arrays of lazy elements, and their mutable form in 'ST'.
module GHC.Arr
  ( Ix (..)
  , Array (..), STArray (..)
  , array, listArray, genArray, (!), (//), accumArray, accum, amap, ixmap
  , bounds, numElements, indices, elems, assocs
  , unsafeArray, unsafeAt, unsafeReplace, unsafeAccumArray, unsafeAccum
  , foldrElems, foldlElems, foldrElems', foldlElems'
  , newSTArray, boundsSTArray, numElementsSTArray, readSTArray, writeSTArray
  , unsafeReadSTArray, unsafeWriteSTArray
  , freezeSTArray, thawSTArray, unsafeFreezeSTArray, unsafeThawSTArray
  , arrEleBottom, safeRangeSize, safeIndex, negRange, badSafeIndex, lessSafeIndex
  , foldl1Elems, foldr1Elems, eqArray, cmpArray, cmpIntArray
  , fill, done, adjust, unsafeArray', unsafeAccumArray'
  ) where

import Data.Foldable (Foldable (..))
import Data.Traversable (Traversable (..))
import qualified GHC.Basics as Basics (build, foldr)
import GHC.Base hiding (foldr)
import GHC.Classes
import GHC.Err
import GHC.Ix
import GHC.Num
import GHC.Prim
import GHC.Read
import GHC.ST
import GHC.Show
import GHC.Types

infixl 9 !, //

type role Array nominal representational

-- region array
-- | An array from indices of type @i@ to elements of type @e@: the bounds, the
-- number of elements, and the elements.
data Array i e = Array !i !i {-# UNPACK #-} !Int (Array# e)

-- | A mutable array.
data STArray s i e = STArray !i !i {-# UNPACK #-} !Int (MutableArray# s e)
-- end array

-- | What an element is that was never given.
arrEleBottom :: a
arrEleBottom = errorWithoutStackTrace "(Array.!): undefined array element"

-- | The number of indices in the bounds, which must not be negative.
safeRangeSize :: Ix i => (i, i) -> Int
safeRangeSize b =
  let n = rangeSize b
  in if n < 0 then errorWithoutStackTrace "Negative range size" else n

-- | The position of an index in an array of so many elements. A user's own 'Ix'
-- can be wrong; an access outside would not be forgiven.
safeIndex :: Ix i => (i, i) -> Int -> i -> Int
{-# INLINE safeIndex #-}
safeIndex b n i =
  let k = index b i
  in if 0 <= k && k < n then k else hopelessIndexError

-- * Construction

-- region make
-- | An array of bounds and size that are known, filled by an action.
make :: i -> i -> Int -> (STArray s i e -> ST s ()) -> e -> ST s (Array i e)
make l u n fill initial = do
  marr <- newOfSize l u n initial
  fill marr
  unsafeFreezeSTArray marr
{-# INLINE make #-}
-- end make

newOfSize :: i -> i -> Int -> e -> ST s (STArray s i e)
newOfSize l u n@(I# n#) initial = ST (\s -> case newArray# n# initial s of
  (# s', marr #) -> (# s', STArray l u n marr #))

-- | An array of a list of indices and elements.
array :: Ix i => (i, i) -> [(i, e)] -> Array i e
array b@(l, u) ies = runST (make l u n fill arrEleBottom)
  where
    n = safeRangeSize b
    fill marr = Basics.foldr write (return ()) ies
      where write (i, e) rest = unsafeWriteSTArray marr (safeIndex b n i) e >> rest
{-# INLINE array #-}

-- | An array of the elements in the order of the indices.
listArray :: Ix i => (i, i) -> [e] -> Array i e
listArray b@(l, u) es = runST (make l u n fill arrEleBottom)
  where
    n = safeRangeSize b
    fill marr = Basics.foldr write (\_ -> return ()) es 0
      where
        write x rest !k
          | k < n     = unsafeWriteSTArray marr k x >> rest (k + 1)
          | otherwise = return ()
{-# INLINE listArray #-}

-- | An array of a function of the indices.
genArray :: Ix i => (i, i) -> (i -> e) -> Array i e
genArray b f = listArray b (map f (range b))

-- | 'array', by positions.
unsafeArray :: Ix i => (i, i) -> [(Int, e)] -> Array i e
unsafeArray b@(l, u) ies = runST (make l u (safeRangeSize b) (writeAll ies) arrEleBottom)

writeAll :: [(Int, e)] -> STArray s i e -> ST s ()
writeAll [] _ = return ()
writeAll ((k, e) : rest) marr = unsafeWriteSTArray marr k e >> writeAll rest marr

-- | An array of which each element is accumulated from those given for its index.
accumArray :: Ix i => (e -> a -> e) -> e -> (i, i) -> [(i, a)] -> Array i e
accumArray f initial b@(l, u) ies = runST (make l u n fill initial)
  where
    n = safeRangeSize b
    fill marr = Basics.foldr add (return ()) ies
      where add (i, x) rest = accumulate f marr (safeIndex b n i) x >> rest
{-# INLINE accumArray #-}

-- | 'accumArray', by positions.
unsafeAccumArray :: Ix i => (e -> a -> e) -> e -> (i, i) -> [(Int, a)] -> Array i e
unsafeAccumArray f initial b@(l, u) ies = runST (make l u (safeRangeSize b) fill initial)
  where
    fill marr = go ies
      where
        go [] = return ()
        go ((k, x) : rest) = accumulate f marr k x >> go rest

accumulate :: (e -> a -> e) -> STArray s i e -> Int -> a -> ST s ()
accumulate f marr k x = do
  old <- unsafeReadSTArray marr k
  let new = f old x
  new `seq` unsafeWriteSTArray marr k new
{-# INLINE accumulate #-}

-- * Access

-- | The element of an index.
(!) :: Ix i => Array i e -> i -> e
(!) arr@(Array l u n _) i = unsafeAt arr (safeIndex (l, u) n i)

-- | The element at a position.
unsafeAt :: Array i e -> Int -> e
unsafeAt (Array _ _ _ arr) (I# k) = case indexArray# arr k of (# e #) -> e

-- | The bounds.
bounds :: Array i e -> (i, i)
bounds (Array l u _ _) = (l, u)

-- | The number of elements.
numElements :: Array i e -> Int
numElements (Array _ _ n _) = n

-- | The indices, ascending.
indices :: Ix i => Array i e -> [i]
indices (Array l u _ _) = range (l, u)

-- | The elements, in the order of the indices.
elems :: Array i e -> [e]
elems arr = Basics.build (\cons nil -> foldrElems cons nil arr)
{-# INLINE elems #-}

-- | The indices with their elements.
assocs :: Ix i => Array i e -> [(i, e)]
assocs arr = Basics.build (\cons nil -> associated cons nil arr)
{-# INLINE assocs #-}

-- | The pairs of 'assocs', folded.
associated :: Ix i => ((i, e) -> b -> b) -> b -> Array i e -> b
associated cons nil arr@(Array l u n _) = Basics.foldr next (\_ -> nil) (range (l, u)) 0
  where
    next i rest !k
      | k == n    = nil
      | otherwise = case at arr k of (# e #) -> cons (i, e) (rest (k + 1))
{-# INLINE associated #-}

-- * Change

-- | With other elements for some indices.
(//) :: Ix i => Array i e -> [(i, e)] -> Array i e
arr@(Array l u n _) // ies = unsafeReplace arr [(safeIndex (l, u) n i, e) | (i, e) <- ies]

-- | '//', by positions.
unsafeReplace :: Array i e -> [(Int, e)] -> Array i e
unsafeReplace arr ies = runST (do
  marr <- thawSTArray arr
  writeAll ies marr
  unsafeFreezeSTArray marr)

-- | With elements accumulated from those given for their indices.
accum :: Ix i => (e -> a -> e) -> Array i e -> [(i, a)] -> Array i e
accum f arr@(Array l u n _) ies = unsafeAccum f arr [(safeIndex (l, u) n i, x) | (i, x) <- ies]

-- | 'accum', by positions.
unsafeAccum :: (e -> a -> e) -> Array i e -> [(Int, a)] -> Array i e
unsafeAccum f arr ies = runST (do
  marr <- thawSTArray arr
  let go []              = unsafeFreezeSTArray marr
      go ((k, x) : rest) = accumulate f marr k x >> go rest
  go ies)

-- | With a function applied to all elements.
amap :: (a -> b) -> Array i a -> Array i b
amap f arr@(Array l u n _) = runST (make l u n fill arrEleBottom)
  where
    fill marr = go 0
      where
        go !k | k == n    = return ()
              | otherwise = case at arr k of
                  (# e #) -> unsafeWriteSTArray marr k (f e) >> go (k + 1)

-- | The element at a position, fetched now and not evaluated.
at :: Array i e -> Int -> (# e #)
at (Array _ _ _ arr) (I# k) = indexArray# arr k

-- | Another view of the elements: the index of each comes from a function.
ixmap :: (Ix i, Ix j) => (i, i) -> (i -> j) -> Array j e -> Array i e
ixmap b f arr = array b [(i, arr ! f i) | i <- range b]

-- * Folds

-- | From the right, lazily.
foldrElems :: (a -> b -> b) -> b -> Array i a -> b
foldrElems f z arr = go 0
  where
    n = numElements arr
    go k | k == n    = z
         | otherwise = case at arr k of (# e #) -> f e (go (k + 1))
{-# INLINE foldrElems #-}

-- | From the left, lazily.
foldlElems :: (b -> a -> b) -> b -> Array i a -> b
foldlElems f z arr = go (numElements arr - 1)
  where
    go k | k < 0     = z
         | otherwise = case at arr k of (# e #) -> f (go (k - 1)) e

-- | From the right, with an accumulator that is evaluated at each step.
foldrElems' :: (a -> b -> b) -> b -> Array i a -> b
foldrElems' f z0 arr = go (numElements arr - 1) z0
  where
    go k !z | k < 0     = z
            | otherwise = case at arr k of (# e #) -> go (k - 1) (f e z)

-- | From the left, with an accumulator that is evaluated at each step.
foldlElems' :: (b -> a -> b) -> b -> Array i a -> b
foldlElems' f z0 arr = go 0 z0
  where
    n = numElements arr
    go k !z | k == n    = z
            | otherwise = case at arr k of (# e #) -> go (k + 1) (f z e)

-- * Mutable arrays

-- | A new array, all elements the same.
newSTArray :: Ix i => (i, i) -> e -> ST s (STArray s i e)
newSTArray b@(l, u) initial = newOfSize l u (safeRangeSize b) initial

-- | The bounds.
boundsSTArray :: STArray s i e -> (i, i)
boundsSTArray (STArray l u _ _) = (l, u)

-- | The number of elements.
numElementsSTArray :: STArray s i e -> Int
numElementsSTArray (STArray _ _ n _) = n

-- | The element of an index.
readSTArray :: Ix i => STArray s i e -> i -> ST s e
readSTArray marr@(STArray l u n _) i = unsafeReadSTArray marr (safeIndex (l, u) n i)

-- | The element at a position.
unsafeReadSTArray :: STArray s i e -> Int -> ST s e
unsafeReadSTArray (STArray _ _ _ marr) (I# k) = ST (\s -> readArray# marr k s)

-- | Another element for an index.
writeSTArray :: Ix i => STArray s i e -> i -> e -> ST s ()
writeSTArray marr@(STArray l u n _) i e = unsafeWriteSTArray marr (safeIndex (l, u) n i) e

-- | Another element for a position.
unsafeWriteSTArray :: STArray s i e -> Int -> e -> ST s ()
unsafeWriteSTArray (STArray _ _ _ marr) (I# k) e = ST (\s -> case writeArray# marr k e s of
  s' -> (# s', () #))

-- | The array as it is now.
freezeSTArray :: STArray s i e -> ST s (Array i e)
freezeSTArray (STArray l u n@(I# n#) marr) = ST (\s -> case freezeArray# marr 0# n# s of
  (# s', arr #) -> (# s', Array l u n arr #))

-- | A mutable copy.
thawSTArray :: Array i e -> ST s (STArray s i e)
thawSTArray (Array l u n@(I# n#) arr) = ST (\s -> case thawArray# arr 0# n# s of
  (# s', marr #) -> (# s', STArray l u n marr #))

-- | The array itself, which must not change any more.
unsafeFreezeSTArray :: STArray s i e -> ST s (Array i e)
unsafeFreezeSTArray (STArray l u n marr) = ST (\s -> case unsafeFreezeArray# marr s of
  (# s', arr #) -> (# s', Array l u n arr #))

-- | The array itself, which must not be used any more.
unsafeThawSTArray :: Array i e -> ST s (STArray s i e)
unsafeThawSTArray (Array l u n arr) = ST (\s -> case unsafeThawArray# arr s of
  (# s', marr #) -> (# s', STArray l u n marr #))

-- * Instances

instance Functor (Array i) where
  fmap = amap

instance (Ix i, Eq e) => Eq (Array i e) where
  a == b = bounds a == bounds b && elems a == elems b

instance (Ix i, Ord e) => Ord (Array i e) where
  compare a b = compare (assocs a) (assocs b)

instance (Ix i, Show i, Show e) => Show (Array i e) where
  showsPrec d a = showParen (d > 9)
    (showString "array " . showsPrec 11 (bounds a) . showChar ' ' . showsPrec 11 (assocs a))

instance (Ix i, Read i, Read e) => Read (Array i e) where
  readsPrec d = readParen (d > 10) (\s ->
    [ (array b ies, u)
    | ("array", t) <- lex s, (b, t') <- readsPrec 11 t, (ies, u) <- readsPrec 11 t' ])

instance Eq (STArray s i e) where
  STArray _ _ _ a == STArray _ _ _ b = isTrue# (sameMutableArray# a b)

instance Foldable (Array i) where
  foldMap f arr = foldrElems (\x z -> f x <> z) mempty arr
  foldr = foldrElems
  foldl = foldlElems
  foldr' = foldrElems'
  foldl' = foldlElems'
  toList = elems
  length = numElements
  null arr = numElements arr == 0

instance Ix i => Traversable (Array i) where
  traverse f arr = fmap (listArray (bounds arr)) (traverse f (elems arr))

-- * What is used inside, by the names that GHC has for it

-- | The size of a range that has none; an index that is not in it.
negRange :: Int
negRange = errorWithoutStackTrace "Negative range size"

badSafeIndex :: Int -> Int -> Int
badSafeIndex i n = errorWithoutStackTrace
  ("Error in array index; " ++ show i ++ " not in range [0.." ++ show n ++ ")")

lessSafeIndex :: Ix i => (i, i) -> Int -> i -> Int
lessSafeIndex (l, u) _ i = index (l, u) i

-- | Folds over the elements of an array that has some.
foldl1Elems, foldr1Elems :: Ix i => (a -> a -> a) -> Array i a -> a
foldl1Elems = foldl1
foldr1Elems = foldr1

eqArray :: (Ix i, Eq e) => Array i e -> Array i e -> Bool
eqArray = (==)

cmpArray :: (Ix i, Ord e) => Array i e -> Array i e -> Ordering
cmpArray = compare

cmpIntArray :: Ord e => Array Int e -> Array Int e -> Ordering
cmpIntArray = compare

-- | Steps of filling an array: an element, and then the rest; all is there; an element changed.
fill :: MutableArray# s e -> (Int, e) -> STRep s a -> STRep s a
fill marr (I# i, e) rest s = case writeArray# marr i e s of s' -> rest s'

done :: i -> i -> Int -> MutableArray# s e -> STRep s (Array i e)
done l u n marr s = case unsafeFreezeArray# marr s of (# s', arr #) -> (# s', Array l u n arr #)

adjust :: (e -> a -> e) -> MutableArray# s e -> (Int, a) -> STRep s b -> STRep s b
adjust f marr (I# i, new) rest s = case readArray# marr i s of
  (# s1, old #) -> case writeArray# marr i (f old new) s1 of s2 -> rest s2

-- | 'unsafeArray' and 'unsafeAccumArray' of a size that is known.
unsafeArray' :: (i, i) -> Int -> [(Int, e)] -> Array i e
unsafeArray' (l, u) n ies = runST (make l u n (writeAll ies) arrEleBottom)

unsafeAccumArray' :: (e -> a -> e) -> e -> (i, i) -> Int -> [(Int, a)] -> Array i e
unsafeAccumArray' f initial (l, u) n ies = runST (make l u n go initial)
  where go marr = Basics.foldr (\(k, x) rest -> accumulate f marr k x >> rest) (return ()) ies
