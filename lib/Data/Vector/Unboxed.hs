{-# LANGUAGE RoleAnnotations #-}
{-# LANGUAGE BangPatterns, FlexibleContexts, RankNTypes, TypeFamilies #-}
-- |
-- Vectors: rows of bare numbers, and of tuples of them. A slice
-- shares the row.
module Data.Vector.Unboxed
  ( Vector, MVector, Unbox, length, null, (!), (!?), head, last, unsafeIndex, unsafeHead, unsafeLast, indexM, headM, lastM
  , slice, init, tail, take, drop, splitAt, uncons, unsnoc, unsafeSlice, unsafeInit, unsafeTail, unsafeTake, unsafeDrop
  , empty, singleton, replicate, generate, iterateN, replicateM, generateM, create, unfoldr, unfoldrN, constructN
  , enumFromN, enumFromStepN, enumFromTo, enumFromThenTo, cons, snoc, (++), concat, force, fromList, fromListN, toList
  , (//), update, update_, accum, accumulate, accumulate_, unsafeUpd, unsafeAccum, reverse, backpermute, modify, indexed
  , map, imap, concatMap, mapM, imapM, mapM_, imapM_, forM, forM_, iforM, iforM_
  , zipWith, zipWith3, izipWith, zip, zip3, zipWithM, zipWithM_, unzip, unzip3
  , filter, ifilter, filterM, uniq, mapMaybe, imapMaybe, takeWhile, dropWhile, partition, unstablePartition, span, break
  , elem, notElem, find, findIndex, findIndices, elemIndex, elemIndices
  , foldl, foldl1, foldl', foldl1', foldr, foldr1, foldr', foldr1', ifoldl, ifoldl', ifoldr, ifoldr', foldMap
  , all, any, and, or, sum, product, maximum, maximumBy, maximumOn, minimum, minimumBy, minIndex, minIndexBy, maxIndex, maxIndexBy
  , foldM, foldM', fold1M, foldM_, ifoldM, ifoldM', prescanl, prescanl', postscanl, postscanl', scanl, scanl'
  , scanl1, scanl1', scanr, scanr', scanr1, prescanr, postscanr, freeze, thaw, copy, unsafeFreeze, unsafeThaw, eqBy, cmpBy
  ) where

import Control.DeepSeq (NFData (..))
import qualified Control.Monad as M
import Control.Monad.Primitive
import Control.Monad.ST
import qualified Data.Foldable as F
import qualified Data.List as L
import qualified Data.Maybe as Maybe
import Data.Vector.Unboxed.Base
import Data.Vector.Unboxed.Mutable (MVector (..))
import qualified Data.Vector.Unboxed.Mutable as Mut
import Prelude (Applicative (..), Bool (..), Either (..), Enum, Eq (..), Functor, Int, Maybe (..), Monad (..), Monoid (..), Num (..), Ord (..)
  , Ordering (..), Read (..), Semigroup (..), Show (..), error, flip, fst, id, not, otherwise, seq, snd, show, ($), (.), (&&), (||), (<$>), showString, showsPrec, uncurry, curry)
import qualified Prelude as P

infixr 5 ++
infixl 9 !, !?

type role Vector nominal

-- | A slice of a row: where it begins, its length, the row.
data Vector a = Vector !Int !Int !(Row a)

instance (Unbox a, Eq a) => Eq (Vector a) where
  v == w = length v == length w && go 0
    where go i = i >= length v || (unsafeIndex v i == unsafeIndex w i && go (i + 1))

instance (Unbox a, Ord a) => Ord (Vector a) where
  compare v w = compare (toList v) (toList w)

instance (Unbox a, Show a) => Show (Vector a) where
  showsPrec _ v = P.showList (toList v)

instance (Unbox a, Read a) => Read (Vector a) where
  readsPrec d s = [(fromList xs, r) | (xs, r) <- readsPrec d s]

instance (Unbox a) => Semigroup (Vector a) where
  (<>) = (++)

instance (Unbox a) => Monoid (Vector a) where
  mempty = empty
  mconcat = concat

instance (Unbox a, NFData a) => NFData (Vector a) where
  rnf v = foldl' (\_ x -> rnf x) () v

length :: Unbox a => Vector a -> Int
length (Vector _ n _) = n
{-# INLINE length #-}

null :: Unbox a => Vector a -> Bool
null v = length v == 0
{-# INLINE null #-}

unsafeIndex :: Unbox a => Vector a -> Int -> a
unsafeIndex (Vector o _ r) i = indexRow r (o + i)
{-# INLINE unsafeIndex #-}

(!) :: Unbox a => Vector a -> Int -> a
v ! i
  | i >= 0 && i < length v = unsafeIndex v i
  | otherwise = error ("index out of bounds " P.++ show (i, length v))
{-# INLINE (!) #-}

(!?) :: Unbox a => Vector a -> Int -> Maybe a
v !? i
  | i >= 0 && i < length v = Just (unsafeIndex v i)
  | otherwise = Nothing

head, last, unsafeHead, unsafeLast :: Unbox a => Vector a -> a
head v = v ! 0
last v = v ! (length v - 1)
unsafeHead v = unsafeIndex v 0
unsafeLast v = unsafeIndex v (length v - 1)

indexM :: (Unbox a, Monad m) => Vector a -> Int -> m a
indexM v i = return $ v ! i

headM, lastM :: (Unbox a, Monad m) => Vector a -> m a
headM v = return (head v)
lastM v = return (last v)

slice, unsafeSlice :: Unbox a => Int -> Int -> Vector a -> Vector a
slice i k (Vector o n r)
  | i < 0 || k < 0 || i + k > n = error ("invalid slice " P.++ show (i, k, n))
  | otherwise = Vector (o + i) k r
unsafeSlice i k (Vector o _ r) = Vector (o + i) k r
{-# INLINE unsafeSlice #-}

init, tail, unsafeInit, unsafeTail :: Unbox a => Vector a -> Vector a
init v = slice 0 (length v - 1) v
tail v = slice 1 (length v - 1) v
unsafeInit = init
unsafeTail v = unsafeSlice 1 (length v - 1) v

take, drop, unsafeTake, unsafeDrop :: Unbox a => Int -> Vector a -> Vector a
take k v = unsafeSlice 0 (min (length v) (max 0 k)) v
drop k v = let d = min (length v) (max 0 k) in unsafeSlice d (length v - d) v
unsafeTake = take
unsafeDrop = drop

splitAt :: Unbox a => Int -> Vector a -> (Vector a, Vector a)
splitAt k v = (take k v, drop k v)

uncons :: Unbox a => Vector a -> Maybe (a, Vector a)
uncons v = if null v then Nothing else Just (unsafeHead v, unsafeTail v)

unsnoc :: Unbox a => Vector a -> Maybe (Vector a, a)
unsnoc v = if null v then Nothing else Just (init v, unsafeLast v)

-- | What an action makes, which nobody else knows.
create :: Unbox a => (forall s. ST s (MVector s a)) -> Vector a
create act = runST (act P.>>= freezeRow)
{-# INLINE create #-}

freezeRow :: Unbox a => MVector s a -> ST s (Vector a)
freezeRow (MVector o n r) = Vector o n <$> frozenRow r
{-# INLINE freezeRow #-}

generate :: Unbox a => Int -> (Int -> a) -> Vector a
generate n f = runST (do
  m <- newRow (max 0 n)
  let go i | i >= n = Vector 0 (max 0 n) <$> frozenRow m
           | otherwise = writeRow m i (f i) >> go (i + 1)
  go 0)
{-# INLINE generate #-}

empty :: Unbox a => Vector a
empty = generate 0 (\_ -> error "empty")

singleton :: Unbox a => a -> Vector a
singleton x = generate 1 (\_ -> x)

replicate :: Unbox a => Int -> a -> Vector a
replicate n x = generate n (\_ -> x)

iterateN :: Unbox a => Int -> (a -> a) -> a -> Vector a
iterateN n f x = fromListN n (L.iterate f x)

replicateM :: (Unbox a, Monad m) => Int -> m a -> m (Vector a)
replicateM n act = fromListN (max 0 n) <$> M.replicateM n act

generateM :: (Unbox a, Monad m) => Int -> (Int -> m a) -> m (Vector a)
generateM n f = fromListN (max 0 n) <$> M.mapM f [0 .. n - 1]

unfoldr :: Unbox a => (b -> Maybe (a, b)) -> b -> Vector a
unfoldr f b = fromList (L.unfoldr f b)

unfoldrN :: Unbox a => Int -> (b -> Maybe (a, b)) -> b -> Vector a
unfoldrN n f b = fromList (L.take n (L.unfoldr f b))

-- | Each element from those before it.
constructN :: Unbox a => Int -> (Vector a -> a) -> Vector a
constructN n f = runST (do
  m <- newRow n
  let go i
        | i >= n = Vector 0 n <$> frozenRow m
        | otherwise = do
            r <- frozenRow m
            let !x = f (Vector 0 i r)
            writeRow m i x
            go (i + 1)
  go 0)

enumFromN :: (Unbox a, Num a) => a -> Int -> Vector a
enumFromN x n = enumFromStepN x 1 n

enumFromStepN :: (Unbox a, Num a) => a -> a -> Int -> Vector a
enumFromStepN x d n = fromListN n (L.iterate (+ d) x)

enumFromTo :: (Unbox a, Enum a) => a -> a -> Vector a
enumFromTo a b = fromList (P.enumFromTo a b)

enumFromThenTo :: (Unbox a, Enum a) => a -> a -> a -> Vector a
enumFromThenTo a b c = fromList (P.enumFromThenTo a b c)

cons :: Unbox a => a -> Vector a -> Vector a
cons x v = generate (length v + 1) (\i -> if i == 0 then x else unsafeIndex v (i - 1))

snoc :: Unbox a => Vector a -> a -> Vector a
snoc v x = generate (length v + 1) (\i -> if i == length v then x else unsafeIndex v i)

(++) :: Unbox a => Vector a -> Vector a -> Vector a
v ++ w = generate (length v + length w) (\i -> if i < length v then unsafeIndex v i else unsafeIndex w (i - length v))

concat :: Unbox a => [Vector a] -> Vector a
concat vs = fromListN (P.sum (P.map length vs)) (P.concatMap toList vs)

force :: Unbox a => Vector a -> Vector a
force v = generate (length v) (unsafeIndex v)

fromList :: Unbox a => [a] -> Vector a
fromList xs = fromListN (L.length xs) xs

fromListN :: Unbox a => Int -> [a] -> Vector a
fromListN n xs0 = runST (do
  m <- newRow (max 0 n)
  let go i (x : xs) | i < n = writeRow m i x >> go (i + 1) xs
      go i _ = Vector 0 i <$> frozenRow m
  go 0 xs0)

toList :: Unbox a => Vector a -> [a]
toList v = foldr (:) [] v

-- * Changes

-- | A copy, changed by an action before anybody sees it.
modify :: Unbox a => (forall s. MVector s a -> ST s ()) -> Vector a -> Vector a
modify f v = create (thaw v P.>>= \m -> f m P.>> return m)

(//), unsafeUpd :: Unbox a => Vector a -> [(Int, a)] -> Vector a
v // us = modify (\m -> P.mapM_ (\(i, x) -> Mut.write m i x) us) v
unsafeUpd = (//)

update :: Unbox a => Vector a -> Vector (Int, a) -> Vector a
update v us = v // toList us

update_ :: Unbox a => Vector a -> Vector Int -> Vector a -> Vector a
update_ v is xs = v // P.zip (toList is) (toList xs)

accum, unsafeAccum :: Unbox a => (a -> b -> a) -> Vector a -> [(Int, b)] -> Vector a
accum f v us = modify (\m -> P.mapM_ (\(i, x) -> Mut.modify m (\y -> f y x) i) us) v
unsafeAccum = accum

accumulate :: (Unbox a, Unbox b) => (a -> b -> a) -> Vector a -> Vector (Int, b) -> Vector a
accumulate f v us = accum f v (toList us)

accumulate_ :: (Unbox a, Unbox b) => (a -> b -> a) -> Vector a -> Vector Int -> Vector b -> Vector a
accumulate_ f v is xs = accum f v (P.zip (toList is) (toList xs))

reverse :: Unbox a => Vector a -> Vector a
reverse v = generate (length v) (\i -> unsafeIndex v (length v - 1 - i))

backpermute :: Unbox a => Vector a -> Vector Int -> Vector a
backpermute v is = generate (length is) (\i -> v ! unsafeIndex is i)

indexed :: Unbox a => Vector a -> Vector (Int, a)
indexed v = generate (length v) (\i -> (i, unsafeIndex v i))

-- * Element by element

map :: (Unbox a, Unbox b) => (a -> b) -> Vector a -> Vector b
map f v = generate (length v) (\i -> f (unsafeIndex v i))
{-# INLINE map #-}

imap :: (Unbox a, Unbox b) => (Int -> a -> b) -> Vector a -> Vector b
imap f v = generate (length v) (\i -> f i (unsafeIndex v i))
{-# INLINE imap #-}

concatMap :: (Unbox a, Unbox b) => (a -> Vector b) -> Vector a -> Vector b
concatMap f v = concat (P.map f (toList v))

mapM :: (Unbox a, Unbox b, Monad m) => (a -> m b) -> Vector a -> m (Vector b)
mapM f v = fromListN (length v) <$> M.mapM f (toList v)

imapM :: (Unbox a, Unbox b, Monad m) => (Int -> a -> m b) -> Vector a -> m (Vector b)
imapM f v = fromListN (length v) <$> M.mapM (uncurry f) (P.zip [0 ..] (toList v))

mapM_ :: (Unbox a, Monad m) => (a -> m b) -> Vector a -> m ()
mapM_ f v = imapM_ (\_ x -> f x) v
{-# INLINE mapM_ #-}

imapM_ :: (Unbox a, Monad m) => (Int -> a -> m b) -> Vector a -> m ()
imapM_ f v = go 0
  where go i | i >= length v = return ()
             | otherwise = f i (unsafeIndex v i) >> go (i + 1)
{-# INLINE imapM_ #-}

forM :: (Unbox a, Unbox b, Monad m) => Vector a -> (a -> m b) -> m (Vector b)
forM v f = mapM f v

forM_ :: (Unbox a, Monad m) => Vector a -> (a -> m b) -> m ()
forM_ v f = mapM_ f v
{-# INLINE forM_ #-}

iforM :: (Unbox a, Unbox b, Monad m) => Vector a -> (Int -> a -> m b) -> m (Vector b)
iforM v f = imapM f v

iforM_ :: (Unbox a, Monad m) => Vector a -> (Int -> a -> m b) -> m ()
iforM_ v f = imapM_ f v
{-# INLINE iforM_ #-}

zipWith :: (Unbox a, Unbox b, Unbox c) => (a -> b -> c) -> Vector a -> Vector b -> Vector c
zipWith f v w = generate (min (length v) (length w)) (\i -> f (unsafeIndex v i) (unsafeIndex w i))
{-# INLINE zipWith #-}

zipWith3 :: (Unbox a, Unbox b, Unbox c, Unbox d) => (a -> b -> c -> d) -> Vector a -> Vector b -> Vector c -> Vector d
zipWith3 f u v w = generate (min (length u) (min (length v) (length w))) (\i -> f (unsafeIndex u i) (unsafeIndex v i) (unsafeIndex w i))

izipWith :: (Unbox a, Unbox b, Unbox c) => (Int -> a -> b -> c) -> Vector a -> Vector b -> Vector c
izipWith f v w = generate (min (length v) (length w)) (\i -> f i (unsafeIndex v i) (unsafeIndex w i))

zip :: (Unbox a, Unbox b) => Vector a -> Vector b -> Vector (a, b)
zip = zipWith (,)

zip3 :: (Unbox a, Unbox b, Unbox c) => Vector a -> Vector b -> Vector c -> Vector (a, b, c)
zip3 = zipWith3 (,,)

zipWithM :: (Unbox a, Unbox b, Unbox c, Monad m) => (a -> b -> m c) -> Vector a -> Vector b -> m (Vector c)
zipWithM f v w = fromList <$> M.zipWithM f (toList v) (toList w)

zipWithM_ :: (Unbox a, Unbox b, Monad m) => (a -> b -> m c) -> Vector a -> Vector b -> m ()
zipWithM_ f v w = M.zipWithM_ f (toList v) (toList w)

unzip :: (Unbox a, Unbox b) => Vector (a, b) -> (Vector a, Vector b)
unzip v = (map fst v, map snd v)

unzip3 :: (Unbox a, Unbox b, Unbox c) => Vector (a, b, c) -> (Vector a, Vector b, Vector c)
unzip3 v = (map (\(a, _, _) -> a) v, map (\(_, b, _) -> b) v, map (\(_, _, c) -> c) v)

-- * Some of the elements

filter :: Unbox a => (a -> Bool) -> Vector a -> Vector a
filter p v = fromList (P.filter p (toList v))

ifilter :: Unbox a => (Int -> a -> Bool) -> Vector a -> Vector a
ifilter p v = fromList [x | (i, x) <- P.zip [0 ..] (toList v), p i x]

filterM :: (Unbox a, Monad m) => (a -> m Bool) -> Vector a -> m (Vector a)
filterM p v = fromList <$> M.filterM p (toList v)

uniq :: (Unbox a, Eq a) => Vector a -> Vector a
uniq v = fromList (P.map P.head (L.group (toList v)))

mapMaybe :: (Unbox a, Unbox b) => (a -> Maybe b) -> Vector a -> Vector b
mapMaybe f v = fromList (Maybe.mapMaybe f (toList v))

imapMaybe :: (Unbox a, Unbox b) => (Int -> a -> Maybe b) -> Vector a -> Vector b
imapMaybe f v = fromList (Maybe.mapMaybe (uncurry f) (P.zip [0 ..] (toList v)))

takeWhile, dropWhile :: Unbox a => (a -> Bool) -> Vector a -> Vector a
takeWhile p v = fst (span p v)
dropWhile p v = snd (span p v)

partition, unstablePartition, span, break :: Unbox a => (a -> Bool) -> Vector a -> (Vector a, Vector a)
partition p v = let (a, b) = L.partition p (toList v) in (fromList a, fromList b)
unstablePartition = partition
span p v = case findIndex (not . p) v of
  Nothing -> (v, drop (length v) v)
  Just i -> (take i v, drop i v)
break p = span (not . p)

elem, notElem :: (Unbox a, Eq a) => a -> Vector a -> Bool
elem x v = any (== x) v
notElem x v = not (elem x v)

find :: Unbox a => (a -> Bool) -> Vector a -> Maybe a
find p v = unsafeIndex v <$> findIndex p v

findIndex :: Unbox a => (a -> Bool) -> Vector a -> Maybe Int
findIndex p v = go 0
  where go i | i >= length v = Nothing
             | p (unsafeIndex v i) = Just i
             | otherwise = go (i + 1)

findIndices :: Unbox a => (a -> Bool) -> Vector a -> Vector Int
findIndices p v = fromList (L.findIndices p (toList v))

elemIndex :: (Unbox a, Eq a) => a -> Vector a -> Maybe Int
elemIndex x = findIndex (== x)

elemIndices :: (Unbox a, Eq a) => a -> Vector a -> Vector Int
elemIndices x = findIndices (== x)

-- * Folds

foldl, foldl' :: (Unbox a) => (b -> a -> b) -> b -> Vector a -> b
foldl f z v = go z 0
  where go acc i | i >= length v = acc
                 | otherwise = go (f acc (unsafeIndex v i)) (i + 1)
{-# INLINE foldl #-}
foldl' f z v = go z 0
  where go !acc i | i >= length v = acc
                  | otherwise = go (f acc (unsafeIndex v i)) (i + 1)
{-# INLINE foldl' #-}

foldl1, foldl1', foldr1, foldr1' :: Unbox a => (a -> a -> a) -> Vector a -> a
foldl1 f v = foldl f (head v) (tail v)
foldl1' f v = foldl' f (head v) (tail v)
foldr1 f v = foldr f (last v) (init v)
foldr1' f v = foldr' f (last v) (init v)

foldr, foldr' :: (Unbox a) => (a -> b -> b) -> b -> Vector a -> b
foldr f z v = go 0
  where go i | i >= length v = z
             | otherwise = f (unsafeIndex v i) (go (i + 1))
{-# INLINE foldr #-}
foldr' f z v = go z (length v - 1)
  where go !acc i | i < 0 = acc
                  | otherwise = go (f (unsafeIndex v i) acc) (i - 1)
{-# INLINE foldr' #-}

ifoldl, ifoldl' :: (Unbox a) => (b -> Int -> a -> b) -> b -> Vector a -> b
ifoldl f z v = go z 0
  where go acc i | i >= length v = acc
                 | otherwise = go (f acc i (unsafeIndex v i)) (i + 1)
ifoldl' f z v = go z 0
  where go !acc i | i >= length v = acc
                  | otherwise = go (f acc i (unsafeIndex v i)) (i + 1)
{-# INLINE ifoldl' #-}

ifoldr, ifoldr' :: (Unbox a) => (Int -> a -> b -> b) -> b -> Vector a -> b
ifoldr f z v = go 0
  where go i | i >= length v = z
             | otherwise = f i (unsafeIndex v i) (go (i + 1))
ifoldr' f z v = go z (length v - 1)
  where go !acc i | i < 0 = acc
                  | otherwise = go (f i (unsafeIndex v i) acc) (i - 1)

foldMap :: (Unbox a, Monoid m) => (a -> m) -> Vector a -> m
foldMap f = foldr (\x r -> f x <> r) mempty

all, any :: Unbox a => (a -> Bool) -> Vector a -> Bool
all p = foldr (\x r -> p x && r) True
any p = foldr (\x r -> p x || r) False

and, or :: Vector Bool -> Bool
and = all id
or = any id

sum, product :: (Unbox a, Num a) => Vector a -> a
sum = foldl' (+) 0
{-# INLINE sum #-}
product = foldl' (*) 1

maximum, minimum :: (Unbox a, Ord a) => Vector a -> a
maximum v = foldl1' max v
minimum v = foldl1' min v

maximumBy, minimumBy :: Unbox a => (a -> a -> Ordering) -> Vector a -> a
maximumBy c v = v ! maxIndexBy c v
minimumBy c v = v ! minIndexBy c v

maximumOn :: (Unbox a, Ord b) => (a -> b) -> Vector a -> a
maximumOn f = foldl1' (\x y -> if f y > f x then y else x)

maxIndex, minIndex :: (Unbox a, Ord a) => Vector a -> Int
maxIndex v = maxIndexBy compare v
minIndex v = minIndexBy compare v

maxIndexBy, minIndexBy :: Unbox a => (a -> a -> Ordering) -> Vector a -> Int
maxIndexBy c v = ifoldl' (\b i x -> if c x (v ! b) == GT then i else b) 0 v
minIndexBy c v = ifoldl' (\b i x -> if c x (v ! b) == LT then i else b) 0 v

foldM, foldM' :: (Unbox a, Monad m) => (b -> a -> m b) -> b -> Vector a -> m b
foldM f z v = go z 0
  where go acc i | i >= length v = return acc
                 | otherwise = f acc (unsafeIndex v i) >>= \b -> go b (i + 1)
{-# INLINE foldM #-}
foldM' f z v = go z 0
  where go !acc i | i >= length v = return acc
                  | otherwise = f acc (unsafeIndex v i) >>= \b -> go b (i + 1)
{-# INLINE foldM' #-}

fold1M :: (Unbox a, Monad m) => (a -> a -> m a) -> Vector a -> m a
fold1M f v = foldM f (head v) (tail v)

foldM_ :: (Unbox a, Monad m) => (b -> a -> m b) -> b -> Vector a -> m ()
foldM_ f z v = foldM f z v >> return ()

ifoldM, ifoldM' :: (Unbox a, Monad m) => (b -> Int -> a -> m b) -> b -> Vector a -> m b
ifoldM f z v = go z 0
  where go acc i | i >= length v = return acc
                 | otherwise = f acc i (unsafeIndex v i) >>= \b -> go b (i + 1)
ifoldM' f z v = go z 0
  where go !acc i | i >= length v = return acc
                  | otherwise = f acc i (unsafeIndex v i) >>= \b -> go b (i + 1)

-- * Scans

prescanl, prescanl', postscanl, postscanl', scanl, scanl' :: (Unbox a, Unbox b) => (b -> a -> b) -> b -> Vector a -> Vector b
prescanl f z v = fromListN (length v) (L.scanl f z (toList v))
prescanl' f z v = fromListN (length v) (L.scanl' f z (toList v))
postscanl f z v = fromListN (length v) (P.drop 1 (L.scanl f z (toList v)))
postscanl' f z v = fromListN (length v) (P.drop 1 (L.scanl' f z (toList v)))
scanl f z v = fromListN (length v + 1) (L.scanl f z (toList v))
scanl' f z v = fromListN (length v + 1) (L.scanl' f z (toList v))

scanl1, scanl1', scanr1 :: Unbox a => (a -> a -> a) -> Vector a -> Vector a
scanl1 f v = fromListN (length v) (L.scanl1 f (toList v))
scanl1' f v = scanl1 f v
scanr1 f v = fromListN (length v) (L.scanr1 f (toList v))

scanr, scanr', prescanr, postscanr :: (Unbox a, Unbox b) => (a -> b -> b) -> b -> Vector a -> Vector b
scanr f z v = fromListN (length v + 1) (L.scanr f z (toList v))
scanr' = scanr
prescanr f z v = fromListN (length v) (P.drop 1 (L.scanr f z (toList v)))
postscanr f z v = fromListN (length v) (L.scanr f z (toList v))

-- * From and to vectors that can be changed

freeze, unsafeFreeze :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> m (Vector a)
freeze v = Mut.clone v >>= unsafeFreeze
unsafeFreeze v = liftST (freezeRow v)
{-# INLINE unsafeFreeze #-}

thaw, unsafeThaw :: (PrimMonad m, Unbox a) => Vector a -> m (MVector (PrimState m) a)
thaw v = Mut.generate (length v) (unsafeIndex v)
unsafeThaw (Vector o n r) = liftST (MVector o n <$> thawedRow r)

copy :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Vector a -> m ()
copy m v = imapM_ (Mut.unsafeWrite m) v

eqBy :: (Unbox a, Unbox b) => (a -> b -> Bool) -> Vector a -> Vector b -> Bool
eqBy f v w = length v == length w && P.and (P.zipWith f (toList v) (toList w))

cmpBy :: (Unbox a, Unbox b) => (a -> b -> Ordering) -> Vector a -> Vector b -> Ordering
cmpBy f v w = mconcat (P.zipWith f (toList v) (toList w)) <> compare (length v) (length w)
