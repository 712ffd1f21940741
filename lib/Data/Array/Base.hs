{-# LANGUAGE RoleAnnotations, BangPatterns, FlexibleContexts, FlexibleInstances, MagicHash, MultiParamTypeClasses, RankNTypes, UnboxedTuples, UndecidableInstances #-}
-- |
-- The interfaces that immutable and mutable arrays have in common, whatever
-- their elements are made of, and the arrays that hold bare numbers.
module Data.Array.Base where

import Data.Int
import Data.Word
import GHC.Arr (Array, STArray (..), Ix (..), unsafeFreezeSTArray)
import qualified GHC.Arr as Arr
import GHC.Basics (build)
import qualified GHC.Basics as Basics (foldr)
import GHC.Int (Int16 (..), Int32 (..), Int64 (..), Int8 (..))
import GHC.Prim
import GHC.ST (ST (..), runST, stToIO)
import GHC.Stack.Packages (arrayError)
import GHC.Types
import GHC.Word (Word16 (..), Word32 (..), Word64 (..), Word8 (..))
import System.IO.Unsafe (unsafePerformIO)
import Unsafe.Coerce (unsafeCoerce)

infixl 9 !, !?, //

-- * Storage

-- | Elements in a row of bytes, or in a row of pointers: what an array is when
-- its bounds are taken away. By it arrays are frozen and thawed without a look
-- at their elements.
data Storage
  = Bytes (Block RealWorld)
  | Boxes (Row RealWorld ())
  | Unknown

-- | A mutable row of bytes.
data Block s = Block (MutableByteArray# s)

-- | A mutable row of pointers.
data Row s e = Row (MutableArray# s e)

-- * Immutable arrays

-- region iarray
-- | Arrays of the sort @a@ that can have elements of type @e@.
class IArray a e where
  -- | The bounds.
  bounds :: Ix i => a i e -> (i, i)

  -- | The number of elements.
  numElements :: Ix i => a i e -> Int

  -- | An array of a list of positions and elements.
  unsafeArray :: Ix i => (i, i) -> [(Int, e)] -> a i e

  -- | The element at a position.
  unsafeAt :: Ix i => a i e -> Int -> e
-- end iarray

  -- | With other elements at some positions.
  unsafeReplace :: Ix i => a i e -> [(Int, e)] -> a i e
  unsafeReplace arr ies =
    unsafeArray (bounds arr) ([(i, unsafeAt arr i) | i <- [0 .. numElements arr - 1]] ++ ies)

  -- | With elements accumulated at some positions.
  unsafeAccum :: Ix i => (e -> e' -> e) -> a i e -> [(Int, e')] -> a i e
  unsafeAccum f arr ies = unsafeAccumFrom f (bounds arr) (Just arr) Nothing ies

  -- | An array accumulated from an initial element.
  unsafeAccumArray :: Ix i => (e -> e' -> e) -> e -> (i, i) -> [(Int, e')] -> a i e
  unsafeAccumArray f initial b ies = unsafeAccumFrom f b Nothing (Just initial) ies

  -- | What the two before have in common.
  unsafeAccumFrom
    :: Ix i => (e -> e' -> e) -> (i, i) -> Maybe (a i e) -> Maybe e -> [(Int, e')] -> a i e
  unsafeAccumFrom f b start initial ies =
    unsafeArray b [(i, Arr.unsafeAt boxed i) | i <- [0 .. n - 1]]
    where
      n = rangeSize b
      whole = (0, n - 1)
      boxed = case start of
        Just arr -> Arr.unsafeAccum f (Arr.listArray whole [unsafeAt arr i | i <- [0 .. n - 1]]) ies
        Nothing  -> case initial of
          Just e  -> Arr.unsafeAccumArray f e whole ies
          Nothing -> Arr.listArray whole []

  -- | The array of such bounds whose elements are this storage, if it can be.
  fromStorage :: Ix i => i -> i -> Int -> Storage -> Maybe (a i e)
  fromStorage _ _ _ _ = Nothing

  -- | The elements as storage.
  toStorage :: a i e -> Storage
  toStorage _ = Unknown

safeRangeSize :: Ix i => (i, i) -> Int
safeRangeSize = Arr.safeRangeSize

safeIndex :: Ix i => (i, i) -> Int -> i -> Int
{-# INLINE safeIndex #-}
safeIndex = Arr.safeIndex

-- | An array of a list of indices and elements.
array :: (IArray a e, Ix i) => (i, i) -> [(i, e)] -> a i e
array b ies =
  let n = safeRangeSize b
  in unsafeArray b (map (\(i, e) -> (safeIndex b n i, e)) ies)
{-# INLINE array #-}

-- | An array of the elements in the order of the indices.
listArray :: (IArray a e, Ix i) => (i, i) -> [e] -> a i e
listArray b es = unsafeArray b (numbered (safeRangeSize b) es)
{-# INLINE listArray #-}

-- | The first so many of a list, with their positions.
numbered :: Int -> [e] -> [(Int, e)]
numbered n es = build (\cons nil ->
  let next e rest k
        | k < n     = cons (k, e) (rest (k + 1))
        | otherwise = nil
  in Basics.foldr next (\_ -> nil) es 0)
{-# INLINE numbered #-}

-- | An array of a function of the indices.
genArray :: (IArray a e, Ix i) => (i, i) -> (i -> e) -> a i e
genArray b f = unsafeArray b (zip [0 ..] (map f (range b)))

-- | The element of an index.
(!) :: (IArray a e, Ix i) => a i e -> i -> e
(!) arr i = unsafeAt arr (safeIndex (bounds arr) (numElements arr) i)

-- | The element of an index, if the index is within the bounds.
(!?) :: (IArray a e, Ix i) => a i e -> i -> Maybe e
(!?) arr i
  | inRange (bounds arr) i = Just (arr ! i)
  | otherwise              = Nothing

-- | The indices, ascending.
indices :: (IArray a e, Ix i) => a i e -> [i]
indices arr = range (bounds arr)

-- | The elements, in the order of the indices.
elems :: (IArray a e, Ix i) => a i e -> [e]
elems arr = build (\cons nil ->
  let n = numElements arr
      go i | i == n    = nil
           | otherwise = cons (unsafeAt arr i) (go (i + 1))
  in go 0)
{-# INLINE elems #-}

-- | The indices with their elements.
assocs :: (IArray a e, Ix i) => a i e -> [(i, e)]
assocs arr = zip (indices arr) (elems arr)

-- | An array of which each element is accumulated from those given for its index.
accumArray :: (IArray a e, Ix i) => (e -> e' -> e) -> e -> (i, i) -> [(i, e')] -> a i e
accumArray f initial b ies =
  let n = safeRangeSize b
  in unsafeAccumArray f initial b (map (\(i, e) -> (safeIndex b n i, e)) ies)
{-# INLINE accumArray #-}

-- | With other elements for some indices.
(//) :: (IArray a e, Ix i) => a i e -> [(i, e)] -> a i e
arr // ies = unsafeReplace arr [(safeIndex (bounds arr) (numElements arr) i, e) | (i, e) <- ies]

-- | With elements accumulated from those given for their indices.
accum :: (IArray a e, Ix i) => (e -> e' -> e) -> a i e -> [(i, e')] -> a i e
accum f arr ies = unsafeAccum f arr [(safeIndex (bounds arr) (numElements arr) i, e) | (i, e) <- ies]

-- | With a function applied to all elements.
amap :: (IArray a e', IArray a e, Ix i) => (e' -> e) -> a i e' -> a i e
amap f arr = unsafeArray (bounds arr) [(i, f (unsafeAt arr i)) | i <- [0 .. numElements arr - 1]]

-- | Another view of the elements: the index of each comes from a function.
ixmap :: (IArray a e, Ix i, Ix j) => (i, i) -> (i -> j) -> a j e -> a i e
ixmap b f arr = array b [(i, arr ! f i) | i <- range b]

instance IArray Array e where
  bounds = Arr.bounds
  numElements = Arr.numElements
  unsafeArray = Arr.unsafeArray
  unsafeAt = Arr.unsafeAt
  unsafeReplace = Arr.unsafeReplace
  unsafeAccum = Arr.unsafeAccum
  unsafeAccumArray = Arr.unsafeAccumArray
  fromStorage l u n storage = case storage of
    Boxes (Row marr) ->
      Just (unsafeCoerce (unsafePerformIO (stToIO (unsafeFreezeSTArray (STArray l u n marr)))))
    _                -> Nothing
  toStorage arr = unsafePerformIO (stToIO (fmap boxes (Arr.unsafeThawSTArray arr)))

boxes :: STArray s i e -> Storage
boxes (STArray _ _ _ marr) = Boxes (unsafeCoerce (Row marr))

type role UArray nominal nominal

-- region uarray
-- | An array whose elements are bare numbers in a row of bytes.
data UArray i e = UArray !i !i {-# UNPACK #-} !Int ByteArray#

type role STUArray nominal nominal nominal

-- | Its mutable form.
data STUArray s i e = STUArray !i !i {-# UNPACK #-} !Int (MutableByteArray# s)
-- end uarray

boundsUArray :: UArray i e -> (i, i)
boundsUArray (UArray l u _ _) = (l, u)

sizeUArray :: UArray i e -> Int
sizeUArray (UArray _ _ n _) = n

-- | An array made by an action.
makeUArray
  :: (Ix i, MArray (STUArray s) e (ST s)) => (i, i) -> (STUArray s i e -> ST s ()) -> ST s (UArray i e)
makeUArray b fill = do
  marr <- newArray_ b
  fill marr
  unsafeFreezeSTUArray marr

writeElements :: (MArray (STUArray s) e (ST s), Ix i) => [(Int, e)] -> STUArray s i e -> ST s ()
writeElements ies marr = Basics.foldr write (return ()) ies
  where write (i, e) rest = unsafeWrite marr i e >> rest
{-# INLINE writeElements #-}

accumulateElements
  :: (MArray (STUArray s) e (ST s), Ix i) => (e -> e' -> e) -> [(Int, e')] -> STUArray s i e -> ST s ()
accumulateElements f ies marr = Basics.foldr add (return ()) ies
  where
    add (i, x) rest = do
      old <- unsafeRead marr i
      unsafeWrite marr i (f old x)
      rest
{-# INLINE accumulateElements #-}

-- | A copy of an array, changed by an action.
changedUArray
  :: UArray i e -> (STUArray s i e -> ST s ()) -> ST s (UArray i e)
changedUArray arr change = do
  marr <- copySTUArray arr
  change marr
  unsafeFreezeSTUArray marr

-- | The array itself, which must not change any more.
unsafeFreezeSTUArray :: STUArray s i e -> ST s (UArray i e)
unsafeFreezeSTUArray (STUArray l u n marr) = ST (\s -> case unsafeFreezeByteArray# marr s of
  (# s', arr #) -> (# s', UArray l u n arr #))

-- | The array itself, which must not be used any more.
unsafeThawUArray :: UArray i e -> ST s (STUArray s i e)
unsafeThawUArray (UArray l u n arr) = ST (\s ->
  let marr = unsafeThawed arr in case marr of Block m -> (# s, STUArray l u n m #))

-- | The row of bytes as a mutable one.
unsafeThawed :: ByteArray# -> Block s
unsafeThawed arr = unsafeCoerce (Frozen arr)

-- | An immutable row of bytes.
data Frozen = Frozen ByteArray#

-- | A mutable copy.
copySTUArray :: UArray i e -> ST s (STUArray s i e)
copySTUArray (UArray l u n arr) = ST (\s -> case sizeofByteArray# arr of
  size -> case newByteArray# size s of
    (# s1, marr #) -> case copyByteArray# arr 0# marr 0# size s1 of
      s2 -> (# s2, STUArray l u n marr #))

fromBytes :: i -> i -> Int -> Storage -> Maybe (UArray i e)
fromBytes l u n storage = case storage of
  Bytes (Block marr) -> Just (unsafePerformIO (stToIO (unsafeFreezeSTUArray (STUArray l u n marr))))
  _                  -> Nothing

bytesOf :: UArray i e -> Storage
bytesOf (UArray _ _ _ arr) = Bytes (unsafeThawed arr)

instance (Ix i, Eq e, IArray UArray e) => Eq (UArray i e) where
  a == b = bounds a == bounds b && elems a == elems b

instance (Ix i, Ord e, IArray UArray e) => Ord (UArray i e) where
  compare a b = compare (assocs a) (assocs b)

instance (Ix i, Show i, Show e, IArray UArray e) => Show (UArray i e) where
  showsPrec d a = showParen (d > 9)
    (showString "array " . showsPrec 11 (bounds a) . showChar ' ' . showsPrec 11 (assocs a))

-- * Mutable arrays

-- region marray
-- | Arrays of the sort @a@ that can have elements of type @e@ and are read and
-- written by actions of the monad @m@.
class Monad m => MArray a e m where
  -- | The bounds.
  getBounds :: Ix i => a i e -> m (i, i)

  -- | The number of elements.
  getNumElements :: Ix i => a i e -> m Int

  -- | A new array, all elements the same.
  newArray :: Ix i => (i, i) -> e -> m (a i e)
  newArray b initial = do
    let n = safeRangeSize b
    marr <- unsafeNewArray_ b
    let fill i | i == n    = return ()
               | otherwise = unsafeWrite marr i initial >> fill (i + 1)
    fill 0
    return marr

  -- | A new array of elements that are zero, or undefined.
  newArray_ :: Ix i => (i, i) -> m (a i e)
  newArray_ b = newArray b arrEleBottom

  -- | A new array of any elements.
  unsafeNewArray_ :: Ix i => (i, i) -> m (a i e)
  unsafeNewArray_ b = newArray b arrEleBottom

  -- | The element at a position.
  unsafeRead :: Ix i => a i e -> Int -> m e

  -- | Another element for a position.
  unsafeWrite :: Ix i => a i e -> Int -> e -> m ()
-- end marray

  -- | The elements as storage.
  storageOf :: a i e -> m Storage
  storageOf _ = return Unknown

  -- | The array of such bounds whose elements are this storage, if it can be.
  ofStorage :: i -> i -> Int -> Storage -> m (Maybe (a i e))
  ofStorage _ _ _ _ = return Nothing

-- What is in an element that nobody wrote.
arrEleBottom :: a
arrEleBottom = arrayError "Data.Array.Base" "812:16" "MArray: undefined array element"

-- | A new array of the elements in the order of the indices.
newListArray :: (MArray a e m, Ix i) => (i, i) -> [e] -> m (a i e)
newListArray b es = do
  marr <- newArray_ b
  let n = safeRangeSize b
      fill !i (x : xs) | i < n = unsafeWrite marr i x >> fill (i + 1) xs
      fill _ _                 = return ()
  fill 0 es
  return marr

-- | A new array of a function of the indices.
newGenArray :: (MArray a e m, Ix i) => (i, i) -> (i -> m e) -> m (a i e)
newGenArray b f = do
  marr <- newArray_ b
  let fill _ []        = return marr
      fill k (i : is) = f i >>= unsafeWrite marr k >> fill (k + 1) is
  fill 0 (range b)

-- | The element of an index.
readArray :: (MArray a e m, Ix i) => a i e -> i -> m e
{-# INLINE readArray #-}
readArray marr i = do
  b <- getBounds marr
  n <- getNumElements marr
  unsafeRead marr (safeIndex b n i)

-- | Another element for an index.
writeArray :: (MArray a e m, Ix i) => a i e -> i -> e -> m ()
{-# INLINE writeArray #-}
writeArray marr i e = do
  b <- getBounds marr
  n <- getNumElements marr
  unsafeWrite marr (safeIndex b n i) e

-- | The function applied to the element of an index, when it is wanted.
modifyArray :: (MArray a e m, Ix i) => a i e -> i -> (e -> e) -> m ()
modifyArray marr i f = do
  b <- getBounds marr
  n <- getNumElements marr
  let k = safeIndex b n i
  x <- unsafeRead marr k
  unsafeWrite marr k (f x)

-- | The function applied to the element of an index, now.
modifyArray' :: (MArray a e m, Ix i) => a i e -> i -> (e -> e) -> m ()
modifyArray' marr i f = do
  b <- getBounds marr
  n <- getNumElements marr
  let k = safeIndex b n i
  x <- unsafeRead marr k
  let !x' = f x
  unsafeWrite marr k x'

-- | The elements, in the order of the indices.
getElems :: (MArray a e m, Ix i) => a i e -> m [e]
getElems marr = do
  n <- getNumElements marr
  mapM (unsafeRead marr) [0 .. n - 1]

-- | The indices with their elements.
getAssocs :: (MArray a e m, Ix i) => a i e -> m [(i, e)]
getAssocs marr = do
  b <- getBounds marr
  es <- getElems marr
  return (zip (range b) es)

-- | A new array with a function applied to all elements.
mapArray :: (MArray a e' m, MArray a e m, Ix i) => (e' -> e) -> a i e' -> m (a i e)
mapArray f marr = do
  b <- getBounds marr
  n <- getNumElements marr
  marr' <- newArray_ b
  let go i | i == n    = return marr'
           | otherwise = do
               e <- unsafeRead marr i
               unsafeWrite marr' i (f e)
               go (i + 1)
  go 0

-- | A new array whose elements are found by a function of the indices.
mapIndices :: (MArray a e m, Ix i, Ix j) => (i, i) -> (i -> j) -> a j e -> m (a i e)
mapIndices b f marr = do
  marr' <- newArray_ b
  n' <- getNumElements marr'
  let go []       = return marr'
      go (i : is) = do
        e <- readArray marr (f i)
        unsafeWrite marr' (safeIndex b n' i) e
        go is
  go (range b)

-- | A copy of storage.
copied :: Monad m => Storage -> (Storage -> m a) -> m a
copied storage use = case copyOf storage of copy -> copy `seq` use copy

-- | A copy of storage, as it is when the copy is evaluated.
copyOf :: Storage -> Storage
copyOf storage = case storage of
  Bytes (Block marr) -> unsafePerformIO (stToIO (copyBlock (Block marr)))
  Boxes (Row marr)   -> unsafePerformIO (stToIO (copyRow (Row marr)))
  Unknown            -> Unknown
{-# NOINLINE copyOf #-}

copyBlock :: Block RealWorld -> ST RealWorld Storage
copyBlock (Block marr) = ST (\s -> case getSizeofMutableByteArray# marr s of
  (# s1, size #) -> case newByteArray# size s1 of
    (# s2, copy #) -> case copyMutableByteArray# marr 0# copy 0# size s2 of
      s3 -> (# s3, Bytes (Block copy) #))

copyRow :: Row RealWorld () -> ST RealWorld Storage
copyRow (Row marr) = ST (\s -> case cloneMutableArray# marr 0# (sizeofMutableArray# marr) s of
  (# s1, copy #) -> (# s1, Boxes (Row copy) #))

-- region freeze
-- | The array as it is now.
freeze :: (Ix i, MArray a e m, IArray b e) => a i e -> m (b i e)
freeze marr = do
  (l, u) <- getBounds marr
  n <- getNumElements marr
  storage <- storageOf marr
  copied storage (\copy -> case fromStorage l u n copy of
    Just arr -> return arr
    Nothing  -> do
      es <- getElems marr
      return $! listArray (l, u) es)
-- end freeze

-- | The array itself if it can be, which must not change any more.
unsafeFreeze :: (Ix i, MArray a e m, IArray b e) => a i e -> m (b i e)
unsafeFreeze marr = do
  (l, u) <- getBounds marr
  n <- getNumElements marr
  storage <- storageOf marr
  case fromStorage l u n storage of
    Just arr -> return arr
    Nothing  -> freeze marr

-- | A mutable copy.
thaw :: (Ix i, IArray a e, MArray b e m) => a i e -> m (b i e)
thaw arr = do
  let (l, u) = bounds arr
  found <- copied (toStorage arr) (ofStorage l u (numElements arr))
  case found of
    Just marr -> return marr
    Nothing   -> newListArray (l, u) (elems arr)

-- | The array itself if it can be, which must not be used any more.
unsafeThaw :: (Ix i, IArray a e, MArray b e m) => a i e -> m (b i e)
unsafeThaw arr = do
  let (l, u) = bounds arr
  found <- ofStorage l u (numElements arr) (toStorage arr)
  case found of
    Just marr -> return marr
    Nothing   -> newListArray (l, u) (elems arr)

-- | The array that an action makes.
runSTArray :: (forall s. ST s (STArray s i e)) -> Array i e
runSTArray st = runST (st >>= unsafeFreezeSTArray)

-- | The array that an action makes.
runSTUArray :: (forall s. ST s (STUArray s i e)) -> UArray i e
runSTUArray st = runST (st >>= unsafeFreezeSTUArray)

instance MArray (STArray s) e (ST s) where
  getBounds marr = return $! Arr.boundsSTArray marr
  getNumElements marr = return $! Arr.numElementsSTArray marr
  newArray = Arr.newSTArray
  unsafeRead = Arr.unsafeReadSTArray
  unsafeWrite = Arr.unsafeWriteSTArray
  storageOf marr = return (boxes marr)
  ofStorage l u n storage = return (rowAs l u n storage)

-- | A row of pointers as a mutable array.
rowAs :: i -> i -> Int -> Storage -> Maybe (STArray s i e)
rowAs l u n storage = case storage of
  Boxes (Row marr) -> Just (unsafeCoerce (STArray l u n marr))
  _                -> Nothing

boundsSTUArray :: STUArray s i e -> (i, i)
boundsSTUArray (STUArray l u _ _) = (l, u)

sizeSTUArray :: STUArray s i e -> Int
sizeSTUArray (STUArray _ _ n _) = n

-- | A new array of so many bytes an element, the bytes zero.
newBytes :: Ix i => (i, i) -> Int -> ST s (STUArray s i e)
newBytes b@(l, u) bytes = ST (\s -> case safeRangeSize b of
  n -> case n * bytes of
    I# size -> case newByteArray# size s of
      (# s1, marr #) -> case setByteArray# marr 0# size 0# s1 of
        s2 -> (# s2, STUArray l u n marr #))

-- | A block of bytes as a mutable array.
blockAs :: i -> i -> Int -> Storage -> Maybe (STUArray s i e)
blockAs l u n storage = case storage of
  Bytes (Block marr) -> Just (unsafeCoerce (STUArray l u n marr))
  _                  -> Nothing

-- | The storage of a mutable array.
blockOf :: STUArray s i e -> Storage
blockOf (STUArray _ _ _ marr) = Bytes (unsafeCoerce (Block marr))

instance Eq (STUArray s i e) where
  STUArray _ _ _ a == STUArray _ _ _ b = isTrue# (sameMutableByteArray# a b)

-- * Arrays of the world

-- | A mutable array of lazy elements, used by 'IO' actions.
newtype IOArray i e = IOArray (STArray RealWorld i e)

-- | A mutable array of bare numbers, used by 'IO' actions.
newtype IOUArray i e = IOUArray (STUArray RealWorld i e)

instance Eq (IOArray i e) where
  IOArray a == IOArray b = a == b

instance Eq (IOUArray i e) where
  IOUArray a == IOUArray b = a == b

instance MArray IOArray e IO where
  getBounds (IOArray marr) = return $! Arr.boundsSTArray marr
  getNumElements (IOArray marr) = return $! Arr.numElementsSTArray marr
  newArray b e = stToIO (fmap IOArray (Arr.newSTArray b e))
  unsafeRead (IOArray marr) i = stToIO (Arr.unsafeReadSTArray marr i)
  unsafeWrite (IOArray marr) i e = stToIO (Arr.unsafeWriteSTArray marr i e)
  storageOf (IOArray marr) = return (boxes marr)
  ofStorage l u n storage = return (fmap IOArray (rowAs l u n storage))

instance MArray (STUArray RealWorld) e (ST RealWorld) => MArray IOUArray e IO where
  getBounds (IOUArray marr) = return $! boundsSTUArray marr
  getNumElements (IOUArray marr) = return $! sizeSTUArray marr
  newArray b e = stToIO (fmap IOUArray (newArray b e))
  newArray_ b = stToIO (fmap IOUArray (newArray_ b))
  unsafeNewArray_ b = stToIO (fmap IOUArray (unsafeNewArray_ b))
  unsafeRead (IOUArray marr) i = stToIO (unsafeRead marr i)
  unsafeWrite (IOUArray marr) i e = stToIO (unsafeWrite marr i e)
  storageOf (IOUArray marr) = return (blockOf marr)
  ofStorage l u n storage = return (fmap IOUArray (blockAs l u n storage))

-- | The array under another type of elements of the same size.
castSTUArray :: STUArray s i a -> ST s (STUArray s i b)
castSTUArray (STUArray l u n marr) = return (STUArray l u n marr)

-- | The array under another type of elements of the same size.
castIOUArray :: IOUArray i a -> IO (IOUArray i b)
castIOUArray (IOUArray marr) = stToIO (fmap IOUArray (castSTUArray marr))

-- * Element types

-- | An array accumulated from an initial element.
accumulatedUArray
  :: (Ix i, MArray (STUArray s) e (ST s))
  => (e -> e' -> e) -> e -> (i, i) -> [(Int, e')] -> ST s (UArray i e)
accumulatedUArray f initial b ies = do
  marr <- newArray b initial
  accumulateElements f ies marr
  unsafeFreezeSTUArray marr

instance IArray UArray Char where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = C# (indexWideCharArray# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Char (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 4
  unsafeNewArray_ b = newBytes b 4
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readWideCharArray# marr i s of
    (# s', e #) -> (# s', C# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (C# e) = ST (\s -> case writeWideCharArray# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Int where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = I# (indexIntArray# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Int (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 8
  unsafeNewArray_ b = newBytes b 8
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readIntArray# marr i s of
    (# s', e #) -> (# s', I# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (I# e) = ST (\s -> case writeIntArray# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Word where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = W# (indexWordArray# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Word (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 8
  unsafeNewArray_ b = newBytes b 8
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readWordArray# marr i s of
    (# s', e #) -> (# s', W# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (W# e) = ST (\s -> case writeWordArray# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Double where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = D# (indexDoubleArray# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Double (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 8
  unsafeNewArray_ b = newBytes b 8
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readDoubleArray# marr i s of
    (# s', e #) -> (# s', D# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (D# e) = ST (\s -> case writeDoubleArray# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Float where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = F# (indexFloatArray# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Float (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 4
  unsafeNewArray_ b = newBytes b 4
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readFloatArray# marr i s of
    (# s', e #) -> (# s', F# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (F# e) = ST (\s -> case writeFloatArray# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Int8 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = I8# (indexInt8Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Int8 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 1
  unsafeNewArray_ b = newBytes b 1
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readInt8Array# marr i s of
    (# s', e #) -> (# s', I8# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (I8# e) = ST (\s -> case writeInt8Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Int16 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = I16# (indexInt16Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Int16 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 2
  unsafeNewArray_ b = newBytes b 2
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readInt16Array# marr i s of
    (# s', e #) -> (# s', I16# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (I16# e) = ST (\s -> case writeInt16Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Int32 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = I32# (indexInt32Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Int32 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 4
  unsafeNewArray_ b = newBytes b 4
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readInt32Array# marr i s of
    (# s', e #) -> (# s', I32# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (I32# e) = ST (\s -> case writeInt32Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Int64 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = I64# (indexInt64Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Int64 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 8
  unsafeNewArray_ b = newBytes b 8
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readInt64Array# marr i s of
    (# s', e #) -> (# s', I64# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (I64# e) = ST (\s -> case writeInt64Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Word8 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = W8# (indexWord8Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Word8 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 1
  unsafeNewArray_ b = newBytes b 1
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readWord8Array# marr i s of
    (# s', e #) -> (# s', W8# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (W8# e) = ST (\s -> case writeWord8Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Word16 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = W16# (indexWord16Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Word16 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 2
  unsafeNewArray_ b = newBytes b 2
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readWord16Array# marr i s of
    (# s', e #) -> (# s', W16# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (W16# e) = ST (\s -> case writeWord16Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Word32 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = W32# (indexWord32Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Word32 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 4
  unsafeNewArray_ b = newBytes b 4
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readWord32Array# marr i s of
    (# s', e #) -> (# s', W32# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (W32# e) = ST (\s -> case writeWord32Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Word64 where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = W64# (indexWord64Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Word64 (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 8
  unsafeNewArray_ b = newBytes b 8
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readWord64Array# marr i s of
    (# s', e #) -> (# s', W64# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) (W64# e) = ST (\s -> case writeWord64Array# marr i e s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)

instance IArray UArray Bool where
  bounds = boundsUArray
  numElements = sizeUArray
  unsafeArray b ies = runST (makeUArray b (writeElements ies))
  unsafeAt (UArray _ _ _ arr) (I# i) = isTrue# (indexInt8Array# arr i)
  unsafeReplace arr ies = runST (changedUArray arr (writeElements ies))
  unsafeAccum f arr ies = runST (changedUArray arr (accumulateElements f ies))
  unsafeAccumArray f e b ies = runST (accumulatedUArray f e b ies)
  fromStorage = fromBytes
  toStorage = bytesOf

instance MArray (STUArray s) Bool (ST s) where
  getBounds marr = return $! boundsSTUArray marr
  getNumElements marr = return $! sizeSTUArray marr
  newArray_ b = newBytes b 1
  unsafeNewArray_ b = newBytes b 1
  unsafeRead (STUArray _ _ _ marr) (I# i) = ST (\s -> case readInt8Array# marr i s of
    (# s', e #) -> (# s', isTrue# e #))
  unsafeWrite (STUArray _ _ _ marr) (I# i) e = ST (\s -> case writeInt8Array# marr i (if e then 1# else 0#) s of
    s' -> (# s', () #))
  storageOf marr = return (blockOf marr)
  ofStorage l u n storage = return (blockAs l u n storage)
