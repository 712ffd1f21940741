-- |
-- Mutable arrays of 'IO' actions.
module Data.Array.IO (IOArray, IOUArray, hGetArray, hPutArray, module Data.Array.MArray) where

import Data.Array.Base
import Data.Array.MArray
import Data.Word (Word8)
import Foreign.Marshal.Array (allocaArray, peekArray, pokeArray)
import System.IO (Handle, hGetBuf, hPutBuf)

-- | Reads so many bytes into the array's beginning; how many there were.
hGetArray :: Handle -> IOUArray Int Word8 -> Int -> IO Int
hGetArray h arr n = allocaArray n (\p -> do
  k <- hGetBuf h p n
  bytes <- peekArray k p
  sequence_ [unsafeWrite arr i b | (i, b) <- zip [0 ..] bytes]
  return k)

-- | Writes so many bytes of the array's beginning.
hPutArray :: Handle -> IOUArray Int Word8 -> Int -> IO ()
hPutArray h arr n = allocaArray n (\p -> do
  bytes <- mapM (unsafeRead arr) [0 .. n - 1]
  pokeArray p bytes
  hPutBuf h p n)
