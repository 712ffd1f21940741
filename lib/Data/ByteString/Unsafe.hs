-- | What "Data.ByteString" checks, unchecked.
module Data.ByteString.Unsafe
  ( unsafeHead, unsafeTail, unsafeInit, unsafeLast, unsafeIndex, unsafeTake, unsafeDrop
  , unsafeUseAsCString, unsafeUseAsCStringLen, unsafePackCString, unsafePackCStringLen
  , unsafePackMallocCString, unsafePackMallocCStringLen, unsafePackAddressLen, unsafeFinalize
  ) where

import Data.ByteString.Foreign
import Data.ByteString.Internal
import Data.Word (Word8)
import Foreign.C.String (CString, CStringLen)
import Foreign.Marshal.Alloc (free)
import Foreign.Ptr (Ptr, castPtr)
import Prelude (IO, Int, return, (-), (>>=))

unsafeHead, unsafeLast :: ByteString -> Word8
unsafeHead t = unsafeIndex t 0
unsafeLast t = unsafeIndex t (length t - 1)

unsafeTail, unsafeInit :: ByteString -> ByteString
unsafeTail t = slice 1 (length t - 1) t
unsafeInit t = slice 0 (length t - 1) t

unsafeTake, unsafeDrop :: Int -> ByteString -> ByteString
unsafeTake n = slice 0 n
unsafeDrop n t = slice n (length t - n) t

-- | These copy, as the others do.
unsafeUseAsCString :: ByteString -> (CString -> IO a) -> IO a
unsafeUseAsCString = useAsCString

unsafeUseAsCStringLen :: ByteString -> (CStringLen -> IO a) -> IO a
unsafeUseAsCStringLen = useAsCStringLen

unsafePackCString, unsafePackMallocCString :: CString -> IO ByteString
unsafePackCString = packCString
unsafePackMallocCString p = packCString p >>= \t -> free p >>= \_ -> return t

unsafePackCStringLen, unsafePackMallocCStringLen :: CStringLen -> IO ByteString
unsafePackCStringLen = packCStringLen
unsafePackMallocCStringLen (p, n) = packCStringLen (p, n) >>= \t -> free p >>= \_ -> return t

unsafePackAddressLen :: Int -> Ptr a -> IO ByteString
unsafePackAddressLen n p = packCStringLen (castPtr p, n)

-- | Nothing is to be done: the collector takes the bytes back.
unsafeFinalize :: ByteString -> IO ()
unsafeFinalize _ = return ()
