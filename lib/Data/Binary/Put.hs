-- |
-- Rows of bytes written as the actions of a monad.
module Data.Binary.Put
  ( Put, PutM (..), runPut, runPutM, putBuilder, execPut, flush
  , putWord8, putByteString, putLazyByteString, putShortByteString
  , putWord16be, putWord32be, putWord64be, putWord16le, putWord32le, putWord64le
  , putWordhost, putWord16host, putWord32host, putWord64host
  , putInt8, putInt16be, putInt32be, putInt64be, putInt16le, putInt32le, putInt64le
  , putInthost, putInt16host, putInt32host, putInt64host
  , putFloatbe, putFloatle, putFloathost, putDoublebe, putDoublele, putDoublehost
  , putCharUtf8, putStringUtf8
  ) where

import Data.Binary.Builder (Builder, toLazyByteString)
import qualified Data.Binary.Builder as B
import Data.ByteString (ByteString)
import Data.ByteString.Builder (doubleBE, doubleLE, floatBE, floatLE)
import qualified Data.ByteString.Lazy as L
import Data.ByteString.Short (ShortByteString)
import Data.Int
import Data.Word

-- | A result, and what was written for it.
data PairS a = PairS a !Builder

newtype PutM a = Put { unPut :: PairS a }

type Put = PutM ()

instance Functor PutM where
  fmap f (Put (PairS a w)) = Put (PairS (f a) w)
  {-# INLINE fmap #-}

instance Applicative PutM where
  pure a = Put (PairS a mempty)
  {-# INLINE pure #-}
  Put (PairS f w) <*> Put (PairS a v) = Put (PairS (f a) (w <> v))
  {-# INLINE (<*>) #-}
  Put (PairS _ w) *> Put (PairS b v) = Put (PairS b (w <> v))
  {-# INLINE (*>) #-}

instance Monad PutM where
  Put (PairS a w) >>= f = case f a of
    Put (PairS b v) -> Put (PairS b (w <> v))
  {-# INLINE (>>=) #-}
  (>>) = (*>)
  {-# INLINE (>>) #-}

instance Monoid b => Semigroup (PutM b) where
  Put (PairS a w) <> Put (PairS b v) = Put (PairS (a <> b) (w <> v))

instance Monoid b => Monoid (PutM b) where
  mempty = pure mempty

runPut :: Put -> L.ByteString
runPut = toLazyByteString . execPut

runPutM :: PutM a -> (a, L.ByteString)
runPutM (Put (PairS a w)) = (a, toLazyByteString w)

execPut :: PutM a -> Builder
execPut (Put (PairS _ w)) = w

putBuilder :: Builder -> Put
putBuilder = Put . PairS ()
{-# INLINE putBuilder #-}

flush :: Put
flush = putBuilder B.flush

putWord8 :: Word8 -> Put
putWord8 = putBuilder . B.singleton

putInt8 :: Int8 -> Put
putInt8 = putWord8 . fromIntegral

putByteString :: ByteString -> Put
putByteString = putBuilder . B.fromByteString

putLazyByteString :: L.ByteString -> Put
putLazyByteString = putBuilder . B.fromLazyByteString

putShortByteString :: ShortByteString -> Put
putShortByteString = putBuilder . B.fromShortByteString

putWord16be, putWord16le, putWord16host :: Word16 -> Put
putWord16be = putBuilder . B.putWord16be
putWord16le = putBuilder . B.putWord16le
putWord16host = putBuilder . B.putWord16host

putWord32be, putWord32le, putWord32host :: Word32 -> Put
putWord32be = putBuilder . B.putWord32be
putWord32le = putBuilder . B.putWord32le
putWord32host = putBuilder . B.putWord32host

putWord64be, putWord64le, putWord64host :: Word64 -> Put
putWord64be = putBuilder . B.putWord64be
putWord64le = putBuilder . B.putWord64le
putWord64host = putBuilder . B.putWord64host

putWordhost :: Word -> Put
putWordhost = putBuilder . B.putWordhost

putInt16be, putInt16le, putInt16host :: Int16 -> Put
putInt16be = putBuilder . B.putInt16be
putInt16le = putBuilder . B.putInt16le
putInt16host = putBuilder . B.putInt16host

putInt32be, putInt32le, putInt32host :: Int32 -> Put
putInt32be = putBuilder . B.putInt32be
putInt32le = putBuilder . B.putInt32le
putInt32host = putBuilder . B.putInt32host

putInt64be, putInt64le, putInt64host :: Int64 -> Put
putInt64be = putBuilder . B.putInt64be
putInt64le = putBuilder . B.putInt64le
putInt64host = putBuilder . B.putInt64host

putInthost :: Int -> Put
putInthost = putBuilder . B.putInthost

putFloatbe, putFloatle, putFloathost :: Float -> Put
putFloatbe = putBuilder . floatBE
putFloatle = putBuilder . floatLE
putFloathost = putFloatle

putDoublebe, putDoublele, putDoublehost :: Double -> Put
putDoublebe = putBuilder . doubleBE
putDoublele = putBuilder . doubleLE
putDoublehost = putDoublele

putCharUtf8 :: Char -> Put
putCharUtf8 = putBuilder . B.putCharUtf8

putStringUtf8 :: String -> Put
putStringUtf8 = putBuilder . B.putStringUtf8
