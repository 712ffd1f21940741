{-# LANGUAGE BangPatterns #-}
-- |
-- Rows of bytes seen as characters. Meant to be imported qualified.
module Data.ByteString.Char8
  ( ByteString
  , empty, singleton, pack, unpack, cons, snoc, append, head, uncons, unsnoc, last, tail, init
  , null, length, map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldr, foldr', concat, concatMap, any, all, maximum, minimum
  , take, drop, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropSpace, strip
  , span, spanEnd, break, breakEnd, group, groupBy, inits, tails, stripPrefix, stripSuffix
  , isPrefixOf, isSuffixOf, isInfixOf, breakSubstring, elem, notElem, find, filter, partition
  , index, findIndex, elemIndex, elemIndices, count, zip, zipWith, replicate, sort, copy
  , foldl1, foldl1', foldr1, foldr1', scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, unfoldrN, unzip
  , takeEnd, dropEnd, elemIndexEnd, findIndexEnd, findIndices, Bytes.findSubstring, Bytes.findSubstrings
  , packZipWith, indexMaybe, (!?), Bytes.fromStrict, Bytes.toStrict, Bytes.StrictByteString
  , packCString, packCStringLen, useAsCString, useAsCStringLen
  , split, splitWith, lines, words, unlines, unwords, unfoldr, readInt, readInteger
  , getLine, getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetLine, hGetContents, hGet, hGetSome, hGetNonBlocking, hPutStr, hPutStrLn, hPut, hPutNonBlocking
  ) where

import Data.ByteString.Foreign
import Data.ByteString.IO
import Data.ByteString.Internal
  ( ByteString, append, breakSubstring, takeEnd, dropEnd, c2w, concat, copy, drop, empty, group, init, inits
  , intercalate, isInfixOf, isPrefixOf, isSuffixOf, length, null, packChars, reverse
  , splitAt, stripPrefix, stripSuffix, tail, tails, take, transpose, unpackChars, w2c )
import qualified Data.ByteString as Bytes
import qualified Data.ByteString.Internal as Bytes
  ( dropWhile, dropWhileEnd, foldr', slice, spanEnd, takeWhileEnd, unsafeIndex )
import Data.Char (isSpace)
import qualified Data.List as List
import Data.Word (Word8)
import Prelude
  ( Bool (..), Char, Int, Integer, Maybe (..), String, fmap, fromIntegral, fst, negate, not, otherwise
  , toInteger, (*), (+), (-), (.), (<), (<=), (==), (>=), (&&) )

pack :: String -> ByteString
pack = packChars

unpack :: ByteString -> String
unpack = unpackChars

singleton :: Char -> ByteString
singleton = Bytes.singleton . c2w

cons :: Char -> ByteString -> ByteString
cons = Bytes.cons . c2w

snoc :: ByteString -> Char -> ByteString
snoc t = Bytes.snoc t . c2w

head, last :: ByteString -> Char
head = w2c . Bytes.head
last = w2c . Bytes.last

uncons :: ByteString -> Maybe (Char, ByteString)
uncons = fmap (\(x, t) -> (w2c x, t)) . Bytes.uncons

unsnoc :: ByteString -> Maybe (ByteString, Char)
unsnoc = fmap (\(t, x) -> (t, w2c x)) . Bytes.unsnoc

map :: (Char -> Char) -> ByteString -> ByteString
map f = Bytes.map (c2w . f . w2c)

intersperse :: Char -> ByteString -> ByteString
intersperse = Bytes.intersperse . c2w

foldl, foldl' :: (b -> Char -> b) -> b -> ByteString -> b
foldl f = Bytes.foldl (\z x -> f z (w2c x))
foldl' f = Bytes.foldl' (\z x -> f z (w2c x))

foldr, foldr' :: (Char -> b -> b) -> b -> ByteString -> b
foldr f = Bytes.foldr (f . w2c)
foldr' f = Bytes.foldr' (f . w2c)

concatMap :: (Char -> ByteString) -> ByteString -> ByteString
concatMap f = Bytes.concatMap (f . w2c)

any, all :: (Char -> Bool) -> ByteString -> Bool
any p = Bytes.any (p . w2c)
all p = Bytes.all (p . w2c)

maximum, minimum :: ByteString -> Char
maximum = w2c . Bytes.maximum
minimum = w2c . Bytes.minimum

takeWhile, takeWhileEnd, dropWhile, dropWhileEnd :: (Char -> Bool) -> ByteString -> ByteString
takeWhile p = Bytes.takeWhile (p . w2c)
takeWhileEnd p = Bytes.takeWhileEnd (p . w2c)
dropWhile p = Bytes.dropWhile (p . w2c)
dropWhileEnd p = Bytes.dropWhileEnd (p . w2c)

-- | Without white space in front, or at both ends.
dropSpace, strip :: ByteString -> ByteString
dropSpace = dropWhile isSpace
strip = dropWhileEnd isSpace . dropSpace

span, spanEnd, break, breakEnd :: (Char -> Bool) -> ByteString -> (ByteString, ByteString)
span p = Bytes.span (p . w2c)
spanEnd p = Bytes.spanEnd (p . w2c)
break p = Bytes.break (p . w2c)
breakEnd p = Bytes.breakEnd (p . w2c)

groupBy :: (Char -> Char -> Bool) -> ByteString -> [ByteString]
groupBy f = Bytes.groupBy (\a b -> f (w2c a) (w2c b))

elem, notElem :: Char -> ByteString -> Bool
elem = Bytes.elem . c2w
notElem = Bytes.notElem . c2w

find :: (Char -> Bool) -> ByteString -> Maybe Char
find p = fmap w2c . Bytes.find (p . w2c)

filter :: (Char -> Bool) -> ByteString -> ByteString
filter p = Bytes.filter (p . w2c)

partition :: (Char -> Bool) -> ByteString -> (ByteString, ByteString)
partition p = Bytes.partition (p . w2c)

index :: ByteString -> Int -> Char
index t = w2c . Bytes.index t

findIndex :: (Char -> Bool) -> ByteString -> Maybe Int
findIndex p = Bytes.findIndex (p . w2c)

elemIndex :: Char -> ByteString -> Maybe Int
elemIndex = Bytes.elemIndex . c2w

elemIndices :: Char -> ByteString -> [Int]
elemIndices = Bytes.elemIndices . c2w

count :: Char -> ByteString -> Int
count = Bytes.count . c2w

zip :: ByteString -> ByteString -> [(Char, Char)]
zip a b = List.zip (unpack a) (unpack b)

zipWith :: (Char -> Char -> a) -> ByteString -> ByteString -> [a]
zipWith f a b = List.zipWith f (unpack a) (unpack b)

replicate :: Int -> Char -> ByteString
replicate n = Bytes.replicate n . c2w

sort :: ByteString -> ByteString
sort = Bytes.sort

split :: Char -> ByteString -> [ByteString]
split = Bytes.split . c2w

splitWith :: (Char -> Bool) -> ByteString -> [ByteString]
splitWith p = Bytes.splitWith (p . w2c)

unfoldr :: (a -> Maybe (Char, a)) -> a -> ByteString
unfoldr f = pack . List.unfoldr f

foldl1, foldl1', foldr1, foldr1' :: (Char -> Char -> Char) -> ByteString -> Char
foldl1 f = w2c . Bytes.foldl1 (bytewise f)
foldl1' f = w2c . Bytes.foldl1' (bytewise f)
foldr1 f = w2c . Bytes.foldr1 (bytewise f)
foldr1' f = w2c . Bytes.foldr1' (bytewise f)

bytewise :: (Char -> Char -> Char) -> Word8 -> Word8 -> Word8
bytewise f a b = c2w (f (w2c a) (w2c b))

scanl, scanr :: (Char -> Char -> Char) -> Char -> ByteString -> ByteString
scanl f = Bytes.scanl (bytewise f) . c2w
scanr f = Bytes.scanr (bytewise f) . c2w

scanl1, scanr1 :: (Char -> Char -> Char) -> ByteString -> ByteString
scanl1 f = Bytes.scanl1 (bytewise f)
scanr1 f = Bytes.scanr1 (bytewise f)

mapAccumL, mapAccumR :: (acc -> Char -> (acc, Char)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f = Bytes.mapAccumL (\a x -> fmap c2w (f a (w2c x)))
mapAccumR f = Bytes.mapAccumR (\a x -> fmap c2w (f a (w2c x)))

unfoldrN :: Int -> (a -> Maybe (Char, a)) -> a -> (ByteString, Maybe a)
unfoldrN n f = Bytes.unfoldrN n (\s -> fmap (\(c, s') -> (c2w c, s')) (f s))

unzip :: [(Char, Char)] -> (ByteString, ByteString)
unzip ps = (pack (List.map fst ps), pack (List.map (\(_, b) -> b) ps))

packZipWith :: (Char -> Char -> Char) -> ByteString -> ByteString -> ByteString
packZipWith f = Bytes.packZipWith (bytewise f)

elemIndexEnd :: Char -> ByteString -> Maybe Int
elemIndexEnd = Bytes.elemIndexEnd . c2w

findIndexEnd :: (Char -> Bool) -> ByteString -> Maybe Int
findIndexEnd p = Bytes.findIndexEnd (p . w2c)

findIndices :: (Char -> Bool) -> ByteString -> [Int]
findIndices p = Bytes.findIndices (p . w2c)

indexMaybe, (!?) :: ByteString -> Int -> Maybe Char
indexMaybe t = fmap w2c . Bytes.indexMaybe t
(!?) = indexMaybe

lines :: ByteString -> [ByteString]
lines t
  | null t    = []
  | otherwise = case break (== '\n') t of (l, r) -> l : if null r then [] else lines (Bytes.slice 1 (length r - 1) r)

unlines :: [ByteString] -> ByteString
unlines = concat . List.concatMap (\l -> [l, singleton '\n'])

words :: ByteString -> [ByteString]
words t = from 0
  where
    !n = length t
    space i = isSpace (w2c (Bytes.unsafeIndex t i))
    from !i
      | i >= n    = []
      | space i   = from (i + 1)
      | otherwise = let { !k = end (i + 1); !word = Bytes.slice i (k - i) t } in word : from k
    end !i
      | i < n, not (space i) = end (i + 1)
      | otherwise            = i

unwords :: [ByteString] -> ByteString
unwords = intercalate (singleton ' ')

-- | A decimal number at the beginning, with its sign, and what follows.
readInt :: ByteString -> Maybe (Int, ByteString)
readInt t
  | n == 0    = Nothing
  | otherwise = case Bytes.unsafeIndex t 0 of
      45 -> digits 1 1 0
      43 -> digits 1 1 0
      _  -> digits 0 0 0
  where
    !n = length t
    -- The first digit of all, where to read, and the negative of what was read.
    digits :: Int -> Int -> Int -> Maybe (Int, ByteString)
    digits !start !i !k
      | i < n, d >= 48, d <= 57 = digits start (i + 1) (k * 10 + 48 - d)
      | i == start              = Nothing
      | otherwise               =
          let { !value = if start == 1 && Bytes.unsafeIndex t 0 == 45 then k else negate k
              ; !rest = Bytes.slice i (n - i) t } in Just (value, rest)
      where
        d = fromIntegral (Bytes.unsafeIndex t i) :: Int

-- | 'readInt' of any size.
readInteger :: ByteString -> Maybe (Integer, ByteString)
readInteger t = case uncons t of
  Just ('-', r) -> fmap (\(n, rest) -> (negate n, rest)) (digits r)
  Just ('+', r) -> digits r
  _             -> digits t
  where
    digits r
      | k == 0    = Nothing
      | otherwise = Just (fst (value (take k r)), drop k r)
      where k = length (takeWhile (\c -> c >= '0' && c <= '9') r)
    value d
      | length d <= 9 = (toInteger (Bytes.foldl' (\n x -> n * 10 + fromIntegral x - 48) (0 :: Int) d), 10 ^^^ length d)
      | otherwise = case splitAt (length d - length d `half` 2) d of
          (a, b) -> case (value a, value b) of ((x, p), (y, q)) -> (x * q + y, p * q)
    half n k = if n <= k then 1 else 1 + half (n - k) k
    b ^^^ n = if n == 0 then 1 else b * (b ^^^ (n - 1)) :: Integer
