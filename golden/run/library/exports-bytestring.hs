{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of bytestring export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Data.ByteString (all, any, append, appendFile, break, breakByte, breakEnd, breakSubstring,
  concat, concatMap, cons, copy, count, drop, dropWhile, dropWhileEnd, elem, elemIndex,
  elemIndexEnd, elemIndices, empty, filter, find, findIndex, findIndexEnd, findIndices,
  findSubstring, findSubstrings, foldl, foldl', foldl1, foldl1', foldr, foldr', foldr1, foldr1',
  getContents, getLine, group, groupBy, hGet, hGetContents, hGetLine, hGetNonBlocking, hGetSome,
  hPut, hPutNonBlocking, hPutStr, hPutStrLn, head, index, init, inits, interact, intercalate,
  intersperse, isInfixOf, isPrefixOf, isSuffixOf, last, length, map, mapAccumL, mapAccumR,
  maximum, minimum, notElem, null, pack, packCString, packCStringLen, partition, putStr,
  putStrLn, readFile, replicate, reverse, scanl, scanl1, scanr, scanr1, singleton, snoc, sort,
  span, spanEnd, split, splitAt, splitWith, stripPrefix, stripSuffix, tail, tails, take,
  takeWhile, takeWhileEnd, transpose, uncons, unfoldr, unfoldrN, unpack, unsnoc, unzip,
  useAsCString, useAsCStringLen, writeFile, zip, zipWith, ByteString)
import Data.ByteString.Builder (char7, char8, charUtf8, doubleBE, doubleLE, floatBE, floatLE,
  hPutBuilder, int16BE, int16LE, int32BE, int32LE, int64BE, int64LE, int8, string7, string8,
  stringUtf8, toLazyByteString, word16BE, word16LE, word32BE, word32LE, word64BE, word64LE,
  word8, byteStringHex, doubleDec, floatDec, int16Dec, int16HexFixed, int32Dec, int32HexFixed,
  int64Dec, int64HexFixed, int8Dec, int8HexFixed, intDec, integerDec, lazyByteStringHex,
  word16Dec, word16Hex, word16HexFixed, word32Dec, word32Hex, word32HexFixed, word64Dec,
  word64Hex, word64HexFixed, word8Dec, word8Hex, word8HexFixed, wordDec, wordHex, byteString,
  lazyByteString, shortByteString, Builder)
import Data.ByteString.Char8 (append, appendFile, breakSubstring, concat, copy, drop, empty,
  findSubstring, findSubstrings, getContents, getLine, group, hGet, hGetContents, hGetLine,
  hGetNonBlocking, hGetSome, hPut, hPutNonBlocking, hPutStr, init, inits, interact, intercalate,
  isInfixOf, isPrefixOf, isSuffixOf, length, null, packCString, packCStringLen, putStr, readFile,
  reverse, sort, splitAt, stripPrefix, stripSuffix, tail, tails, take, transpose, useAsCString,
  useAsCStringLen, writeFile, all, any, break, breakEnd, concatMap, cons, count, dropSpace,
  dropWhile, dropWhileEnd, elem, elemIndex, elemIndexEnd, elemIndices, filter, find, findIndex,
  findIndices, foldl, foldl', foldl1, foldl1', foldr, foldr', foldr1, foldr1', groupBy,
  hPutStrLn, head, index, intersperse, last, lines, map, mapAccumL, mapAccumR, maximum, minimum,
  notElem, pack, partition, putStrLn, readInt, readInteger, replicate, scanl, scanl1, scanr,
  scanr1, singleton, snoc, span, spanEnd, split, splitWith, strip, takeWhile, takeWhileEnd,
  uncons, unfoldr, unfoldrN, unlines, unpack, unsnoc, unwords, unzip, words, zip, zipWith,
  ByteString)
import Data.ByteString.Lazy (all, any, append, appendFile, break, concat, concatMap, cons, cons',
  copy, count, cycle, drop, dropWhile, elem, elemIndex, elemIndexEnd, elemIndices, empty, filter,
  find, findIndex, findIndexEnd, findIndices, foldl, foldl', foldl1, foldl1', foldr, foldr1,
  fromChunks, fromStrict, getContents, group, groupBy, hGet, hGetContents, hGetNonBlocking, hPut,
  hPutNonBlocking, hPutStr, head, index, init, inits, interact, intercalate, intersperse,
  isPrefixOf, isSuffixOf, iterate, last, length, map, mapAccumL, mapAccumR, maximum, minimum,
  notElem, null, pack, partition, putStr, putStrLn, readFile, repeat, replicate, reverse, scanl,
  singleton, snoc, span, split, splitAt, splitWith, stripPrefix, stripSuffix, tail, tails, take,
  takeWhile, toChunks, toStrict, transpose, uncons, unfoldr, unpack, unsnoc, unzip, writeFile,
  zip, zipWith, foldlChunks, foldrChunks, ByteString)
import Data.ByteString.Lazy.Char8 (append, appendFile, concat, copy, cycle, drop, empty,
  fromChunks, fromStrict, getContents, group, hGet, hGetContents, hGetNonBlocking, hPut,
  hPutNonBlocking, hPutStr, init, inits, interact, intercalate, isPrefixOf, isSuffixOf, length,
  null, putStr, readFile, reverse, splitAt, stripPrefix, stripSuffix, tail, tails, take,
  toChunks, toStrict, transpose, writeFile, all, any, break, concatMap, cons, cons', count,
  dropWhile, elem, elemIndex, elemIndices, filter, find, findIndex, findIndices, foldl, foldl',
  foldl1, foldl1', foldr, foldr1, groupBy, hPutStrLn, head, index, intersperse, iterate, last,
  lines, map, mapAccumL, mapAccumR, maximum, minimum, notElem, pack, partition, putStrLn,
  readInt, readInteger, repeat, replicate, scanl, singleton, snoc, span, split, splitWith,
  takeWhile, uncons, unfoldr, unlines, unpack, unsnoc, unwords, words, zip, zipWith, ByteString)
import Data.ByteString.Short (empty, fromShort, index, length, null, pack, toShort, unpack,
  ShortByteString)
import Data.ByteString.Unsafe (unsafeDrop, unsafeFinalize, unsafeHead, unsafeIndex, unsafeInit,
  unsafeLast, unsafePackAddressLen, unsafePackCString, unsafePackCStringLen,
  unsafePackMallocCString, unsafePackMallocCStringLen, unsafeTail, unsafeTake,
  unsafeUseAsCString, unsafeUseAsCStringLen)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "498 names of 7 modules"
