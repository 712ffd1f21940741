{-# LANGUAGE BangPatterns, FlexibleContexts, TypeFamilies #-}
-- | Vectors that can be changed.
module Data.Vector.Unboxed.Mutable
  ( MVector (..), IOVector, STVector, Unbox, length, null, slice, init, tail, take, drop, splitAt, unsafeSlice
  , new, unsafeNew, replicate, replicateM, generate, clone, grow, clear, read, write, modify, modify', swap, exchange
  , unsafeRead, unsafeWrite, unsafeModify, unsafeSwap, set, copy, move, unsafeCopy, readMaybe, nextPermutation
  ) where

import Control.Monad.Primitive
import Data.Vector.Unboxed.Base
import Prelude hiding (drop, init, length, null, read, replicate, splitAt, tail, take)
import qualified Prelude as P

-- | A slice of a row: where it begins, its length, the row.
data MVector s a = MVector !Int !Int !(MRow s a)

type IOVector = MVector RealWorld
type STVector s = MVector s

length :: Unbox a => MVector s a -> Int
length (MVector _ n _) = n
{-# INLINE length #-}

null :: Unbox a => MVector s a -> Bool
null v = length v == 0

check :: String -> Int -> Int -> a -> a
check what i n x
  | i >= 0 && i < n = x
  | otherwise = error ("index out of bounds " ++ show (i, n) ++ " in " ++ what)
{-# INLINE check #-}

slice, unsafeSlice :: Unbox a => Int -> Int -> MVector s a -> MVector s a
slice i k (MVector o n r)
  | i < 0 || k < 0 || i + k > n = error ("invalid slice " ++ show (i, k, n))
  | otherwise = MVector (o + i) k r
unsafeSlice i k (MVector o _ r) = MVector (o + i) k r
{-# INLINE unsafeSlice #-}

init, tail :: Unbox a => MVector s a -> MVector s a
init v = slice 0 (length v - 1) v
tail v = slice 1 (length v - 1) v

take, drop :: Unbox a => Int -> MVector s a -> MVector s a
take k v = unsafeSlice 0 (min (length v) (max 0 k)) v
drop k v = let d = min (length v) (max 0 k) in unsafeSlice d (length v - d) v

splitAt :: Unbox a => Int -> MVector s a -> (MVector s a, MVector s a)
splitAt k v = (take k v, drop k v)

new, unsafeNew :: (PrimMonad m, Unbox a) => Int -> m (MVector (PrimState m) a)
new n
  | n < 0 = error ("negative length " ++ show n)
  | otherwise = liftST (MVector 0 n <$> newRow n)
{-# INLINE new #-}
unsafeNew = new
{-# INLINE unsafeNew #-}

replicate :: (PrimMonad m, Unbox a) => Int -> a -> m (MVector (PrimState m) a)
replicate n x = do
  v <- new (max 0 n)
  set v x
  return v
{-# INLINE replicate #-}

replicateM :: (PrimMonad m, Unbox a) => Int -> m a -> m (MVector (PrimState m) a)
replicateM n act = do
  v <- new (max 0 n)
  let go i | i >= n = return v
           | otherwise = act >>= unsafeWrite v i >> go (i + 1)
  go 0
{-# INLINE replicateM #-}

generate :: (PrimMonad m, Unbox a) => Int -> (Int -> a) -> m (MVector (PrimState m) a)
generate n f = do
  v <- new (max 0 n)
  let go i | i >= n = return v
           | otherwise = unsafeWrite v i (f i) >> go (i + 1)
  go 0
{-# INLINE generate #-}

clone :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> m (MVector (PrimState m) a)
clone v = do
  w <- new (length v)
  unsafeCopy w v
  return w

grow :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Int -> m (MVector (PrimState m) a)
grow v k = do
  w <- new (length v + k)
  unsafeCopy (unsafeSlice 0 (length v) w) v
  return w

clear :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> m ()
clear _ = return ()

unsafeRead, read :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Int -> m a
unsafeRead (MVector o _ r) i = liftST (readRow r (o + i))
{-# INLINE unsafeRead #-}
read v i = check "read" i (length v) (unsafeRead v i)
{-# INLINE read #-}

readMaybe :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Int -> m (Maybe a)
readMaybe v i
  | i >= 0 && i < length v = fmap Just (unsafeRead v i)
  | otherwise = return Nothing

unsafeWrite, write :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Int -> a -> m ()
unsafeWrite (MVector o _ r) i x = liftST (writeRow r (o + i) x)
{-# INLINE unsafeWrite #-}
write v i x = check "write" i (length v) (unsafeWrite v i x)
{-# INLINE write #-}

unsafeModify, modify, modify' :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> (a -> a) -> Int -> m ()
unsafeModify v f i = unsafeRead v i >>= \x -> unsafeWrite v i (f x)
{-# INLINE unsafeModify #-}
modify v f i = check "modify" i (length v) (unsafeModify v f i)
{-# INLINE modify #-}
modify' v f i = check "modify'" i (length v) (unsafeRead v i >>= \x -> let !y = f x in unsafeWrite v i y)
{-# INLINE modify' #-}

unsafeSwap, swap :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Int -> Int -> m ()
unsafeSwap v i j = do
  x <- unsafeRead v i
  y <- unsafeRead v j
  unsafeWrite v i y
  unsafeWrite v j x
{-# INLINE unsafeSwap #-}
swap v i j = check "swap" i (length v) (check "swap" j (length v) (unsafeSwap v i j))
{-# INLINE swap #-}

exchange :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> Int -> a -> m a
exchange v i x = read v i >>= \y -> unsafeWrite v i x >> return y

set :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> a -> m ()
set v x = go 0
  where go i | i >= length v = return ()
             | otherwise = unsafeWrite v i x >> go (i + 1)
{-# INLINE set #-}

copy, unsafeCopy, move :: (PrimMonad m, Unbox a) => MVector (PrimState m) a -> MVector (PrimState m) a -> m ()
copy to from
  | length to /= length from = error "copy: different lengths"
  | otherwise = unsafeCopy to from
unsafeCopy to from = go 0
  where go i | i >= length from = return ()
             | otherwise = unsafeRead from i >>= unsafeWrite to i >> go (i + 1)
move to from = clone from >>= copy to

nextPermutation :: (PrimMonad m, Unbox a, Ord a) => MVector (PrimState m) a -> m Bool
nextPermutation v = descend (n - 2)
  where
    n = length v
    descend i
      | i < 0 = return False
      | otherwise = do
          x <- unsafeRead v i
          y <- unsafeRead v (i + 1)
          if x < y then pivot i x (n - 1) else descend (i - 1)
    pivot i x j = do
      y <- unsafeRead v j
      if y > x then unsafeSwap v i j >> turn (i + 1) (n - 1) else pivot i x (j - 1)
    turn i j
      | i >= j = return True
      | otherwise = unsafeSwap v i j >> turn (i + 1) (j - 1)
