{-# LANGUAGE ForeignFunctionInterface #-}
-- | Small things about memory.
module Foreign.Marshal.Utils
  ( with, new, fromBool, toBool, maybeNew, maybeWith, maybePeek, withMany
  , copyBytes, moveBytes, fillBytes
  ) where

import Data.Word (Word8)
import Foreign.Marshal.Alloc
import Foreign.Ptr
import Foreign.Storable

foreign import ccall unsafe "memcpy" c_memcpy :: Ptr a -> Ptr a -> Int -> IO (Ptr ())
foreign import ccall unsafe "memmove" c_memmove :: Ptr a -> Ptr a -> Int -> IO (Ptr ())
foreign import ccall unsafe "memset" c_memset :: Ptr a -> Int -> Int -> IO (Ptr ())

-- | A place with the value in it: while the action runs, or until it is given back.
with :: Storable a => a -> (Ptr a -> IO b) -> IO b
with x action = alloca (\p -> poke p x >> action p)

new :: Storable a => a -> IO (Ptr a)
new x = do
  p <- malloc
  poke p x
  return p

-- | C's truth values.
fromBool :: Num a => Bool -> a
fromBool b = if b then 1 else 0

toBool :: (Eq a, Num a) => a -> Bool
toBool = (/= 0)

-- | 'Nothing' is no address.
maybeNew :: (a -> IO (Ptr b)) -> Maybe a -> IO (Ptr b)
maybeNew = maybe (return nullPtr)

maybeWith :: (a -> (Ptr b -> IO c) -> IO c) -> Maybe a -> (Ptr b -> IO c) -> IO c
maybeWith f m action = maybe (action nullPtr) (`f` action) m

maybePeek :: (Ptr a -> IO b) -> Ptr a -> IO (Maybe b)
maybePeek f p
  | p == nullPtr = return Nothing
  | otherwise    = fmap Just (f p)

-- | Each of the elements in the hands of the same function.
withMany :: (a -> (b -> res) -> res) -> [a] -> ([b] -> res) -> res
withMany _ []       f = f []
withMany g (x : xs) f = g x (\y -> withMany g xs (f . (y :)))

-- | To, from, how many bytes. The places may overlap if they are moved.
copyBytes, moveBytes :: Ptr a -> Ptr a -> Int -> IO ()
copyBytes to from n = () <$ c_memcpy to from n
moveBytes to from n = () <$ c_memmove to from n

-- | So many bytes of the same value.
fillBytes :: Ptr a -> Word8 -> Int -> IO ()
fillBytes p x n = () <$ c_memset p (fromIntegral x) n
