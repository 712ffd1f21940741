-- |
-- Rows of bytes in pieces, seen as characters. Meant to be imported qualified.
module Data.ByteString.Lazy.Char8
  ( ByteString, empty, singleton, pack, unpack, fromStrict, toStrict, fromChunks, toChunks
  , cons, cons', snoc, append, head, uncons, unsnoc, last, tail, init, null, length
  , map, reverse, intersperse, intercalate, transpose, foldl, foldl', foldl1, foldl1', foldr, foldr1
  , concat, concatMap, any, all, maximum, minimum, scanl, mapAccumL, mapAccumR
  , repeat, replicate, cycle, iterate, unfoldr, take, takeEnd, drop, dropEnd, splitAt, takeWhile, dropWhile
  , takeWhileEnd, dropWhileEnd, span, break, spanEnd, breakEnd, group, groupBy, inits, tails
  , stripPrefix, stripSuffix, split, splitWith, lines, words, unlines, unwords, isPrefixOf, isSuffixOf
  , elem, notElem, find, filter, partition, index, indexMaybe, (!?), elemIndex, elemIndices, findIndex
  , findIndices, count, zip, zipWith, unzip, copy, readInt, readInteger
  , getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetContents, hGet, hGetNonBlocking, hPut, hPutStr, hPutStrLn, hPutNonBlocking
  ) where

import qualified Data.ByteString.Char8 as S8
import Data.ByteString.Internal (c2w, w2c)
import qualified Data.ByteString.Internal as S
import Data.ByteString.Lazy
  ( append, appendFile, concat, copy, cycle, drop, dropEnd, empty, fromChunks, fromStrict, getContents, group
  , hGet, hGetContents, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, init, inits, interact, intercalate
  , isPrefixOf, isSuffixOf, length, null, putStr, putStrLn, readFile, reverse, splitAt, stripPrefix, stripSuffix
  , tail, tails, take, takeEnd, toChunks, toStrict, transpose, writeFile )
import qualified Data.ByteString.Lazy as L
import Data.ByteString.Lazy.Internal
import Data.Char (isSpace)
import Data.Int (Int64)
import qualified Data.List as List
import Prelude
  ( Bool, Char, IO, Int, Integer, Maybe (..), String, fmap, fst, otherwise, snd, (.), (==), (>=), (<=), (&&), (||) )
import System.IO (Handle)

singleton :: Char -> ByteString
singleton = L.singleton . c2w

pack :: String -> ByteString
pack = packChars

unpack :: ByteString -> String
unpack = unpackChars

cons, cons' :: Char -> ByteString -> ByteString
cons = L.cons . c2w
cons' = L.cons' . c2w

snoc :: ByteString -> Char -> ByteString
snoc t = L.snoc t . c2w

head, last, maximum, minimum :: ByteString -> Char
head = w2c . L.head
last = w2c . L.last
maximum = w2c . L.maximum
minimum = w2c . L.minimum

uncons :: ByteString -> Maybe (Char, ByteString)
uncons = fmap (\(x, t) -> (w2c x, t)) . L.uncons

unsnoc :: ByteString -> Maybe (ByteString, Char)
unsnoc = fmap (\(t, x) -> (t, w2c x)) . L.unsnoc

map :: (Char -> Char) -> ByteString -> ByteString
map f = L.map (c2w . f . w2c)

intersperse :: Char -> ByteString -> ByteString
intersperse = L.intersperse . c2w

foldl, foldl' :: (a -> Char -> a) -> a -> ByteString -> a
foldl f = L.foldl (\a x -> f a (w2c x))
foldl' f = L.foldl' (\a x -> f a (w2c x))

foldr :: (Char -> a -> a) -> a -> ByteString -> a
foldr f = L.foldr (f . w2c)

foldl1, foldl1', foldr1 :: (Char -> Char -> Char) -> ByteString -> Char
foldl1 f = w2c . L.foldl1 (\a b -> c2w (f (w2c a) (w2c b)))
foldl1' f = w2c . L.foldl1' (\a b -> c2w (f (w2c a) (w2c b)))
foldr1 f = w2c . L.foldr1 (\a b -> c2w (f (w2c a) (w2c b)))

concatMap :: (Char -> ByteString) -> ByteString -> ByteString
concatMap f = L.concatMap (f . w2c)

any, all :: (Char -> Bool) -> ByteString -> Bool
any p = L.any (p . w2c)
all p = L.all (p . w2c)

scanl :: (Char -> Char -> Char) -> Char -> ByteString -> ByteString
scanl f = L.scanl (\a b -> c2w (f (w2c a) (w2c b))) . c2w

mapAccumL, mapAccumR :: (acc -> Char -> (acc, Char)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f = L.mapAccumL (\a x -> fmap c2w (f a (w2c x)))
mapAccumR f = L.mapAccumR (\a x -> fmap c2w (f a (w2c x)))

repeat :: Char -> ByteString
repeat = L.repeat . c2w

replicate :: Int64 -> Char -> ByteString
replicate n = L.replicate n . c2w

iterate :: (Char -> Char) -> Char -> ByteString
iterate f = L.iterate (c2w . f . w2c) . c2w

unfoldr :: (a -> Maybe (Char, a)) -> a -> ByteString
unfoldr f = pack . List.unfoldr f

takeWhile, dropWhile, takeWhileEnd, dropWhileEnd, filter :: (Char -> Bool) -> ByteString -> ByteString
takeWhile p = L.takeWhile (p . w2c)
dropWhile p = L.dropWhile (p . w2c)
takeWhileEnd p = L.takeWhileEnd (p . w2c)
dropWhileEnd p = L.dropWhileEnd (p . w2c)
filter p = L.filter (p . w2c)

span, break, spanEnd, breakEnd, partition :: (Char -> Bool) -> ByteString -> (ByteString, ByteString)
span p = L.span (p . w2c)
break p = L.break (p . w2c)
spanEnd p = L.spanEnd (p . w2c)
breakEnd p = L.breakEnd (p . w2c)
partition p = L.partition (p . w2c)

groupBy :: (Char -> Char -> Bool) -> ByteString -> [ByteString]
groupBy f = L.groupBy (\a b -> f (w2c a) (w2c b))

split :: Char -> ByteString -> [ByteString]
split = L.split . c2w

splitWith :: (Char -> Bool) -> ByteString -> [ByteString]
splitWith p = L.splitWith (p . w2c)

-- | Lines, each as soon as it is there.
lines :: ByteString -> [ByteString]
lines t
  | null t    = []
  | otherwise = case L.break (== 10) t of (l, r) -> l : lines (L.drop 1 r)

unlines :: [ByteString] -> ByteString
unlines = concat . List.concatMap (\l -> [l, singleton '\n'])

words :: ByteString -> [ByteString]
words t = case dropWhile isSpace t of
  Empty -> []
  r     -> case break isSpace r of (a, b) -> a : words b

unwords :: [ByteString] -> ByteString
unwords = intercalate (singleton ' ')

elem, notElem :: Char -> ByteString -> Bool
elem = L.elem . c2w
notElem = L.notElem . c2w

find :: (Char -> Bool) -> ByteString -> Maybe Char
find p = fmap w2c . L.find (p . w2c)

index :: ByteString -> Int64 -> Char
index t = w2c . L.index t

indexMaybe, (!?) :: ByteString -> Int64 -> Maybe Char
indexMaybe t = fmap w2c . L.indexMaybe t
(!?) = indexMaybe

elemIndex :: Char -> ByteString -> Maybe Int64
elemIndex = L.elemIndex . c2w

elemIndices :: Char -> ByteString -> [Int64]
elemIndices = L.elemIndices . c2w

findIndex :: (Char -> Bool) -> ByteString -> Maybe Int64
findIndex p = L.findIndex (p . w2c)

findIndices :: (Char -> Bool) -> ByteString -> [Int64]
findIndices p = L.findIndices (p . w2c)

count :: Char -> ByteString -> Int64
count = L.count . c2w

zip :: ByteString -> ByteString -> [(Char, Char)]
zip = zipWith (,)

zipWith :: (Char -> Char -> a) -> ByteString -> ByteString -> [a]
zipWith f a b = List.zipWith f (unpack a) (unpack b)

unzip :: [(Char, Char)] -> (ByteString, ByteString)
unzip ps = (pack (List.map fst ps), pack (List.map snd ps))

-- | A decimal number at the beginning, with its sign, and what follows.
readInt :: ByteString -> Maybe (Int, ByteString)
readInt = number S8.readInt

readInteger :: ByteString -> Maybe (Integer, ByteString)
readInteger = number S8.readInteger

-- The number, of the piece that is all digits and signs.
number :: (S.ByteString -> Maybe (a, S.ByteString)) -> ByteString -> Maybe (a, ByteString)
number f t = case L.span (\x -> x >= 48 && x <= 57 || x == 43 || x == 45) t of
  (a, b) -> fmap (\(n, r) -> (n, chunk r b)) (f (toStrict a))

hPutStrLn :: Handle -> ByteString -> IO ()
hPutStrLn h t = hPut h (snoc t '\n')
