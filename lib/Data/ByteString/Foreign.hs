{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Rows of bytes from memory and to memory.
module Data.ByteString.Foreign
  ( packCString, packCStringLen, useAsCString, useAsCStringLen
  ) where

import Data.ByteString.Internal (ByteString (..), empty)
import Foreign.C.String (CString, CStringLen)
import Foreign.Marshal.Alloc (allocaBytes)
import Foreign.Marshal.Array (lengthArray0)
import Foreign.Storable (pokeByteOff)
import GHC.Base (IO (..))
import GHC.Prim
import GHC.Ptr
import GHC.Types
import GHC.Word (Word8)

-- | A copy of the bytes up to a zero; of so many.
packCString :: CString -> IO ByteString
packCString p = lengthArray0 0 p >>= \n -> packCStringLen (p, n)

packCStringLen :: CStringLen -> IO ByteString
packCStringLen (Ptr a, n@(I# n#))
  | n <= 0    = return empty
  | otherwise = IO (\s -> case newByteArray# n# s of
      (# s1, to #) -> case copyAddrToByteArray# a to 0# n# s1 of
        s2 -> case unsafeFreezeByteArray# to s2 of (# s3, bytes #) -> (# s3, ByteString bytes 0 n #))

-- | A copy in memory for an action, with a zero at the end; with its length.
useAsCString :: ByteString -> (CString -> IO a) -> IO a
useAsCString t action = useAsCStringLen t (action . fst)

useAsCStringLen :: ByteString -> (CStringLen -> IO a) -> IO a
useAsCStringLen (ByteString bytes (I# from) n@(I# n#)) action = allocaBytes (n + 1) (\p@(Ptr a) -> do
  IO (\s -> case copyByteArrayToAddr# bytes from a n# s of s' -> (# s', () #))
  pokeByteOff p n (0 :: Word8)
  action (p, n))
