-- |
-- Rows of bytes. Meant to be imported qualified.
module Data.ByteString
  ( ByteString
  , empty, singleton, pack, unpack, cons, snoc, append, head, uncons, unsnoc, last, tail, init
  , null, length, map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldl1, foldr, foldr', foldr1, concat, concatMap, any, all, maximum, minimum
  , scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, unfoldr, foldl1', foldr1'
  , elemIndexEnd, findIndexEnd, findIndices, findSubstring, findSubstrings, unzip, packZipWith, breakByte
  , indexMaybe, (!?), fromStrict, toStrict, StrictByteString
  , packCString, packCStringLen, useAsCString, useAsCStringLen
  , take, takeEnd, drop, dropEnd, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd
  , span, break, group, groupBy, inits, tails, stripPrefix, stripSuffix
  , isPrefixOf, isSuffixOf, isInfixOf, elem, find, filter, partition
  , index, findIndex
  , notElem, spanEnd, breakEnd, split, splitWith, breakSubstring, elemIndex, elemIndices
  , count, replicate, zip, zipWith, sort, copy, unfoldrN
  , getLine, getContents, putStr, interact, readFile, writeFile, appendFile
  , hGetLine, hGetContents, hGet, hGetSome, hGetNonBlocking, hPutStr, hPut, hPutStrLn, hPutNonBlocking, putStrLn
  ) where

import Data.ByteString.Foreign
import Data.ByteString.IO
import Data.ByteString.Internal
import qualified Data.List as List
import Data.Word (Word8)
import qualified Data.ByteString.Lazy.Internal as Lazy
import Prelude (Int, Maybe (..), max, otherwise, (+), (-), (<=), (==), (.))

-- | Pieces between occurrences of a byte; none of an empty row.
split :: Word8 -> ByteString -> [ByteString]
split x = splitWith (== x)

-- | How often the byte occurs.
count :: Word8 -> ByteString -> Int
count x = foldl' (\n y -> if y == x then n + 1 else n) 0

-- | Broken before the first such byte.
breakByte :: Word8 -> ByteString -> (ByteString, ByteString)
breakByte x = break (== x)

-- | The name that newer programs use.
type StrictByteString = ByteString

-- | From and to the lazy rows.
fromStrict :: ByteString -> Lazy.ByteString
fromStrict = Lazy.fromStrict

toStrict :: Lazy.ByteString -> ByteString
toStrict = Lazy.toStrict

-- | The byte so many times.
replicate :: Int -> Word8 -> ByteString
replicate = filled

zip :: ByteString -> ByteString -> [(Word8, Word8)]
zip a b = List.zip (unpack a) (unpack b)

zipWith :: (Word8 -> Word8 -> a) -> ByteString -> ByteString -> [a]
zipWith f a b = List.zipWith f (unpack a) (unpack b)

sort :: ByteString -> ByteString
sort t = packN (length t) (List.sort (unpack t))

-- | At most so many bytes from a seed, and the seed that is left.
unfoldrN :: Int -> (a -> Maybe (Word8, a)) -> a -> (ByteString, Maybe a)
unfoldrN n f = go n []
  where
    go k acc s
      | k <= 0    = (pack (List.reverse acc), Just s)
      | otherwise = case f s of
          Nothing      -> (pack (List.reverse acc), Nothing)
          Just (x, s') -> go (k - 1) (x : acc) s'
