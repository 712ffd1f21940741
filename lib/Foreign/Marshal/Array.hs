-- | Rows of values in memory.
module Foreign.Marshal.Array
  ( mallocArray, mallocArray0, allocaArray, allocaArray0, reallocArray, reallocArray0
  , callocArray, callocArray0, peekArray, peekArray0, pokeArray, pokeArray0
  , newArray, newArray0, withArray, withArray0, withArrayLen, withArrayLen0
  , copyArray, moveArray, lengthArray0, advancePtr
  ) where

import Foreign.Marshal.Alloc
import Foreign.Marshal.Utils
import Foreign.Ptr
import Foreign.Storable

-- The element of an address, never looked at.
element :: Ptr a -> a
element _ = undefined

-- An action's element likewise.
made :: IO (Ptr a) -> a
made _ = undefined

-- | Room for so many elements; @0@ means: and one more, for a mark at the end.
mallocArray, mallocArray0, callocArray, callocArray0 :: Storable a => Int -> IO (Ptr a)
mallocArray n = result
  where
    result = mallocBytes (n * sizeOf (made result))
mallocArray0 n = mallocArray (n + 1)
callocArray n = result
  where
    result = callocBytes (n * sizeOf (made result))
callocArray0 n = callocArray (n + 1)

allocaArray, allocaArray0 :: Storable a => Int -> (Ptr a -> IO b) -> IO b
allocaArray n action = withElement undefined action
  where
    withElement :: Storable x => x -> (Ptr x -> IO c) -> IO c
    withElement x = allocaBytesAligned (n * sizeOf x) (alignment x)
allocaArray0 n = allocaArray (n + 1)

reallocArray, reallocArray0 :: Storable a => Ptr a -> Int -> IO (Ptr a)
reallocArray p n = reallocBytes p (n * sizeOf (element p))
reallocArray0 p n = reallocArray p (n + 1)

-- | The elements as a list: so many, or as far as a mark.
peekArray :: Storable a => Int -> Ptr a -> IO [a]
peekArray n p = go (n - 1) []
  where
    go i xs | i < 0     = return xs
            | otherwise = peekElemOff p i >>= \x -> go (i - 1) (x : xs)

peekArray0 :: (Storable a, Eq a) => a -> Ptr a -> IO [a]
peekArray0 end p = lengthArray0 end p >>= \n -> peekArray n p

-- | Writes the elements of a list; a mark behind it.
pokeArray :: Storable a => Ptr a -> [a] -> IO ()
pokeArray p = go 0
  where
    go _ []       = return ()
    go i (x : xs) = pokeElemOff p i x >> go (i + 1) xs

pokeArray0 :: Storable a => a -> Ptr a -> [a] -> IO ()
pokeArray0 end p = go 0
  where
    go i []       = pokeElemOff p i end
    go i (x : xs) = pokeElemOff p i x >> go (i + 1) xs

newArray :: Storable a => [a] -> IO (Ptr a)
newArray xs = do
  p <- mallocArray (length xs)
  pokeArray p xs
  return p

newArray0 :: Storable a => a -> [a] -> IO (Ptr a)
newArray0 end xs = do
  p <- mallocArray0 (length xs)
  pokeArray0 end p xs
  return p

-- | A list in memory while the action runs; with its length.
withArray :: Storable a => [a] -> (Ptr a -> IO b) -> IO b
withArray xs = withArrayLen xs . const

withArray0 :: Storable a => a -> [a] -> (Ptr a -> IO b) -> IO b
withArray0 end xs = withArrayLen0 end xs . const

withArrayLen :: Storable a => [a] -> (Int -> Ptr a -> IO b) -> IO b
withArrayLen xs action = allocaArray n (\p -> pokeArray p xs >> action n p)
  where
    n = length xs

withArrayLen0 :: Storable a => a -> [a] -> (Int -> Ptr a -> IO b) -> IO b
withArrayLen0 end xs action = allocaArray0 n (\p -> pokeArray0 end p xs >> action n p)
  where
    n = length xs

-- | To, from, how many elements. The places may overlap if they are moved.
copyArray, moveArray :: Storable a => Ptr a -> Ptr a -> Int -> IO ()
copyArray to from n = copyBytes to from (n * sizeOf (element to))
moveArray to from n = moveBytes to from (n * sizeOf (element to))

-- | How many elements there are before the mark.
lengthArray0 :: (Storable a, Eq a) => a -> Ptr a -> IO Int
lengthArray0 end p = go 0
  where
    go i = peekElemOff p i >>= \x -> if x == end then return i else go (i + 1)

-- | The address so many elements on.
advancePtr :: Storable a => Ptr a -> Int -> Ptr a
advancePtr p n = plusPtr p (n * sizeOf (element p))
{-# INLINE advancePtr #-}
