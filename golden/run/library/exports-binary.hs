-- All that the modules of binary export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Data.Binary (Binary (get, put, putList), GBinaryGet (gget), GBinaryPut (gput), Get, Put,
  putWord8, getWord8, encode, decode, decodeOrFail, encodeFile, decodeFile, decodeFileOrFail, Word,
  Word8, Word16, Word32, Word64, byteSwap16, byteSwap32, byteSwap64, bitReverse8, bitReverse16,
  bitReverse32, bitReverse64)
import Data.Binary.Get (ByteOffset, bytesRead, getByteString, getBytes, getDoublebe, getDoublehost,
  getDoublele, getFloatbe, getFloathost, getFloatle, getInt16be, getInt16host, getInt16le,
  getInt32be, getInt32host, getInt32le, getInt64be, getInt64host, getInt64le, getInt8, getInthost,
  getLazyByteString, getLazyByteStringNul, getRemainingLazyByteString, getWord16be, getWord16host,
  getWord16le, getWord32be, getWord32host, getWord32le, getWord64be, getWord64host, getWord64le,
  getWord8, getWordhost, isEmpty, isolate, label, lookAhead, lookAheadE, lookAheadM, pushChunk,
  pushChunks, pushEndOfInput, remaining, runGet, runGetIncremental, runGetOrFail, runGetState, skip,
  Get, Decoder (Done, Fail, Partial))
import Data.Binary.Put (Put, PutM (Put, unPut), execPut, flush, putBuilder, putByteString,
  putCharUtf8, putDoublebe, putDoublehost, putDoublele, putFloatbe, putFloathost, putFloatle,
  putInt16be, putInt16host, putInt16le, putInt32be, putInt32host, putInt32le, putInt64be,
  putInt64host, putInt64le, putInt8, putInthost, putLazyByteString, putShortByteString,
  putStringUtf8, putWord16be, putWord16host, putWord16le, putWord32be, putWord32host, putWord32le,
  putWord64be, putWord64host, putWord64le, putWord8, putWordhost, runPut, runPutM)
import Data.Binary.Builder (Builder, append, empty, flush, fromByteString, fromLazyByteString,
  fromShortByteString, putCharUtf8, putInt16be, putInt16host, putInt16le, putInt32be, putInt32host,
  putInt32le, putInt64be, putInt64host, putInt64le, putInthost, putStringUtf8, putWord16be,
  putWord16host, putWord16le, putWord32be, putWord32host, putWord32le, putWord64be, putWord64host,
  putWord64le, putWordhost, singleton, toLazyByteString)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "158 names of 4 modules"
