{-# LANGUAGE BangPatterns #-}
-- |
-- Rows of bytes in pieces, which are made when they are looked at. Meant to be
-- imported qualified.
module Data.ByteString.Lazy
  ( ByteString, LazyByteString, empty, singleton, pack, unpack, fromStrict, toStrict, fromChunks, toChunks
  , foldrChunks, foldlChunks, cons, cons', snoc, append, head, uncons, unsnoc, last, tail, init, null, length
  , map, reverse, intersperse, intercalate, transpose, foldl, foldl', foldl1, foldl1', foldr, foldr1, foldr', foldr1'
  , concat, concatMap, any, all, maximum, minimum, compareLength, scanl, scanl1, scanr, scanr1
  , mapAccumL, mapAccumR, repeat, replicate, cycle, iterate, unfoldr
  , take, takeEnd, drop, dropEnd, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd
  , span, spanEnd, break, breakEnd, group, groupBy, inits, tails, stripPrefix, stripSuffix, split, splitWith
  , isPrefixOf, isSuffixOf, elem, notElem, find, filter, partition, index, indexMaybe, (!?)
  , elemIndex, elemIndexEnd, elemIndices, findIndex, findIndexEnd, findIndices, count
  , zip, zipWith, packZipWith, unzip, copy
  , getContents, putStr, interact, readFile, writeFile, appendFile
  , hGetContents, hGet, hGetNonBlocking, hPut, hPutStr, hPutNonBlocking, putStrLn
  ) where

import qualified Data.ByteString.IO as S
import qualified Data.ByteString.Internal as S
import Data.ByteString.Lazy.Internal
import Data.Int (Int64)
import qualified Data.List as List
import Data.Word (Word8)
import GHC.Stack.Packages (byteStringError)
import Prelude hiding
  ( all, any, appendFile, break, concat, concatMap, cycle, drop, dropWhile, elem, filter, foldl, foldl1
  , foldr, foldr1, getContents, head, init, interact, iterate, last, length, lines, map, maximum, minimum
  , notElem, null, putStr, putStrLn, readFile, repeat, replicate, reverse, scanl, scanl1, scanr, scanr1
  , span, splitAt, tail, take, takeWhile, unlines, unwords, unzip, words, writeFile, zip, zipWith )
import System.IO (Handle, IOMode (..), hClose, openBinaryFile, stdin, stdout, withBinaryFile)
import System.IO.Unsafe (unsafeInterleaveIO)

-- | The name that newer programs use.
type LazyByteString = ByteString

empty :: ByteString
empty = Empty

singleton :: Word8 -> ByteString
singleton x = Chunk (S.singleton x) Empty

pack :: [Word8] -> ByteString
pack = fromPieces S.pack

unpack :: ByteString -> [Word8]
unpack = foldrChunks (\c rest -> S.foldr (:) rest c) []

cons, cons' :: Word8 -> ByteString -> ByteString
cons x = Chunk (S.singleton x)
cons' x (Chunk c t) | S.length c < 16 = Chunk (S.cons x c) t
cons' x t = cons x t

snoc :: ByteString -> Word8 -> ByteString
snoc t x = append t (singleton x)

uncons :: ByteString -> Maybe (Word8, ByteString)
uncons Empty       = Nothing
uncons (Chunk c t) = Just (S.unsafeIndex c 0, chunk (S.drop 1 c) t)

unsnoc :: ByteString -> Maybe (ByteString, Word8)
unsnoc Empty = Nothing
unsnoc t     = Just (init t, last t)

head, last :: ByteString -> Word8
head (Chunk c _) = S.unsafeIndex c 0
head Empty       = emptyError "head"
last (Chunk c Empty) = S.last c
last (Chunk _ t)     = last t
last Empty           = emptyError "last"

tail, init :: ByteString -> ByteString
tail (Chunk c t) = chunk (S.drop 1 c) t
tail Empty       = emptyError "tail"
init (Chunk c Empty) = fromStrict (S.init c)
init (Chunk c t)     = Chunk c (init t)
init Empty           = emptyError "init"

emptyError :: String -> a
emptyError name = moduleError (name ++ ": empty ByteString")

moduleError :: String -> a
moduleError what = byteStringError "Data.ByteString.Lazy" "1359:23" ("Data.ByteString.Lazy." ++ what)

null :: ByteString -> Bool
null Empty = True
null _     = False

length :: ByteString -> Int64
length = foldlChunks (\n c -> n + fromIntegral (S.length c)) 0

-- | The length compared with a number, without all of the row if it is long.
compareLength :: ByteString -> Int64 -> Ordering
compareLength Empty n = compare 0 n
compareLength (Chunk c t) n
  | n < 0     = GT
  | otherwise = compareLength t (n - fromIntegral (S.length c))

map :: (Word8 -> Word8) -> ByteString -> ByteString
map f = foldrChunks (Chunk . S.map f) Empty

reverse :: ByteString -> ByteString
reverse = go Empty
  where
    go done Empty       = done
    go done (Chunk c t) = go (Chunk (S.reverse c) done) t

intersperse :: Word8 -> ByteString -> ByteString
intersperse x = pack . List.intersperse x . unpack

intercalate :: ByteString -> [ByteString] -> ByteString
intercalate s = concat . List.intersperse s

transpose :: [ByteString] -> [ByteString]
transpose = List.map pack . List.transpose . List.map unpack

foldl, foldl' :: (a -> Word8 -> a) -> a -> ByteString -> a
foldl f = foldlChunks' (S.foldl f)
  where
    foldlChunks' g = go
      where
        go a Empty       = a
        go a (Chunk c t) = go (g a c) t
foldl' f = foldlChunks (S.foldl' f)

foldr, foldr' :: (Word8 -> a -> a) -> a -> ByteString -> a
foldr f = foldrChunks (\c rest -> S.foldr f rest c)
foldr' f z t = List.foldl' (\a c -> S.foldr' f a c) z (List.reverse (toChunks t))

foldl1, foldl1', foldr1, foldr1' :: (Word8 -> Word8 -> Word8) -> ByteString -> Word8
foldl1 f t = case someOf "foldl1" t of !some -> foldl f (head some) (tail some)
foldl1' f t = case someOf "foldl1'" t of !some -> foldl' f (head some) (tail some)
foldr1 f t = List.foldr1 f (unpack (someOf "foldr1" t))
foldr1' f t = case someOf "foldr1'" t of !some -> foldr' f (last some) (init some)

-- | The row, which must have a byte.
someOf :: String -> ByteString -> ByteString
someOf name t = if null t then emptyError name else t

concat :: [ByteString] -> ByteString
concat = List.foldr append Empty

concatMap :: (Word8 -> ByteString) -> ByteString -> ByteString
concatMap f = concat . List.map f . unpack

any, all :: (Word8 -> Bool) -> ByteString -> Bool
any p = foldrChunks (\c rest -> S.any p c || rest) False
all p = foldrChunks (\c rest -> S.all p c && rest) True

maximum, minimum :: ByteString -> Word8
maximum = foldl1' max . someOf "maximum"
minimum = foldl1' min . someOf "minimum"

scanl, scanr :: (Word8 -> Word8 -> Word8) -> Word8 -> ByteString -> ByteString
scanl f x = pack . List.scanl f x . unpack
scanr f x = pack . List.scanr f x . unpack

scanl1, scanr1 :: (Word8 -> Word8 -> Word8) -> ByteString -> ByteString
scanl1 f = pack . List.scanl1 f . unpack
scanr1 f = pack . List.scanr1 f . unpack

mapAccumL, mapAccumR :: (acc -> Word8 -> (acc, Word8)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f a t = fmap pack (List.mapAccumL f a (unpack t))
mapAccumR f a t = fmap pack (List.mapAccumR f a (unpack t))

repeat :: Word8 -> ByteString
repeat x = rows
  where
    rows = Chunk (S.packN smallChunkSize (List.replicate smallChunkSize x)) rows

replicate :: Int64 -> Word8 -> ByteString
replicate n = take n . repeat

cycle :: ByteString -> ByteString
cycle Empty = emptyError "cycle"
cycle t     = rows
  where
    rows = append t rows

iterate :: (Word8 -> Word8) -> Word8 -> ByteString
-- The first of them is the function of the byte, not the byte: so is the original.
iterate f = pack . List.tail . List.iterate f

unfoldr :: (a -> Maybe (Word8, a)) -> a -> ByteString
unfoldr f = pack . List.unfoldr f

take, drop, takeEnd, dropEnd :: Int64 -> ByteString -> ByteString
take n t | n <= 0 = Empty
         | otherwise = case t of
  Empty -> Empty
  Chunk c rest
    | n < k     -> fromStrict (S.take (fromIntegral n) c)
    | otherwise -> Chunk c (take (n - k) rest)
    where
      k = fromIntegral (S.length c)
drop n t | n <= 0 = t
         | otherwise = case t of
  Empty -> Empty
  Chunk c rest
    | n < k     -> Chunk (S.drop (fromIntegral n) c) rest
    | otherwise -> drop (n - k) rest
    where
      k = fromIntegral (S.length c)
takeEnd n t = drop (length t - max 0 n) t
dropEnd n t = take (length t - max 0 n) t

splitAt :: Int64 -> ByteString -> (ByteString, ByteString)
splitAt n t = (take n t, drop n t)

takeWhile, dropWhile, takeWhileEnd, dropWhileEnd :: (Word8 -> Bool) -> ByteString -> ByteString
takeWhile p = go
  where
    go Empty = Empty
    go (Chunk c t) = case S.prefixLength p c of
      n | n == S.length c -> Chunk c (go t)
        | otherwise       -> fromStrict (S.take n c)
dropWhile p = go
  where
    go Empty = Empty
    go (Chunk c t) = case S.prefixLength p c of
      n | n == S.length c -> go t
        | otherwise       -> Chunk (S.drop n c) t
takeWhileEnd p = snd . spanEnd p
dropWhileEnd p = fst . spanEnd p

span, break, spanEnd, breakEnd :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
span p t = break (not . p) t
break p = go
  where
    go Empty = (Empty, Empty)
    go (Chunk c t) = case S.prefixLength (not . p) c of
      n | n == S.length c -> let (a, b) = go t in (Chunk c a, b)
        | otherwise       -> (fromStrict (S.take n c), Chunk (S.drop n c) t)
spanEnd p t = let (a, b) = S.spanEnd p (toStrict t) in (fromStrict a, fromStrict b)
breakEnd p = spanEnd (not . p)

group :: ByteString -> [ByteString]
group = groupBy (==)

groupBy :: (Word8 -> Word8 -> Bool) -> ByteString -> [ByteString]
groupBy eq t = case uncons t of
  Nothing     -> []
  Just (x, r) -> case span (eq x) r of (a, b) -> cons' x a : groupBy eq b

inits, tails :: ByteString -> [ByteString]
inits t = [take i t | i <- [0 .. length t]]
tails t = t : case uncons t of
  Nothing     -> []
  Just (_, r) -> tails r

stripPrefix, stripSuffix :: ByteString -> ByteString -> Maybe ByteString
stripPrefix a b = if isPrefixOf a b then Just (drop (length a) b) else Nothing
stripSuffix a b = if isSuffixOf a b then Just (dropEnd (length a) b) else Nothing

-- | Pieces between occurrences; none of an empty row.
split :: Word8 -> ByteString -> [ByteString]
split x = splitWith (== x)

splitWith :: (Word8 -> Bool) -> ByteString -> [ByteString]
splitWith p t = if null t then [] else go t
  where
    go r = case break p r of
      (a, b) -> a : if null b then [] else go (tail b)

isPrefixOf, isSuffixOf :: ByteString -> ByteString -> Bool
isPrefixOf a b = take (length a) b == a
isSuffixOf a b = length a <= length b && takeEnd (length a) b == a

elem, notElem :: Word8 -> ByteString -> Bool
elem x = any (== x)
notElem x = all (/= x)

find :: (Word8 -> Bool) -> ByteString -> Maybe Word8
find p = fmap fst . uncons . dropWhile (not . p)

filter :: (Word8 -> Bool) -> ByteString -> ByteString
filter p = foldrChunks (chunk . S.filter p) Empty

partition :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
partition p t = (filter p t, filter (not . p) t)

index :: ByteString -> Int64 -> Word8
index t i
  | i < 0     = moduleError ("index: negative index: " ++ show i)
  | otherwise = go t i
  where
    -- The error says what is left of the index behind the last piece.
    go Empty n = moduleError ("index: index too large: " ++ show n)
    go (Chunk c r) n
      | n < size  = S.unsafeIndex c (fromIntegral n)
      | otherwise = go r (n - size)
      where size = fromIntegral (S.length c)

indexMaybe, (!?) :: ByteString -> Int64 -> Maybe Word8
indexMaybe t i
  | i < 0     = Nothing
  | otherwise = fmap fst (uncons (drop i t))
(!?) = indexMaybe

elemIndex, elemIndexEnd :: Word8 -> ByteString -> Maybe Int64
elemIndex x = findIndex (== x)
elemIndexEnd x = findIndexEnd (== x)

elemIndices :: Word8 -> ByteString -> [Int64]
elemIndices x = findIndices (== x)

findIndex, findIndexEnd :: (Word8 -> Bool) -> ByteString -> Maybe Int64
findIndex p = go 0
  where
    go !_ Empty = Nothing
    go n (Chunk c t) = case S.findIndex p c of
      Just i  -> Just (n + fromIntegral i)
      Nothing -> go (n + fromIntegral (S.length c)) t
findIndexEnd p t = fmap fromIntegral (S.findIndexEnd p (toStrict t))

findIndices :: (Word8 -> Bool) -> ByteString -> [Int64]
findIndices p t = [i | (i, x) <- List.zip [0 ..] (unpack t), p x]

count :: Word8 -> ByteString -> Int64
count x = foldl' (\n y -> if x == y then n + 1 else n) 0

zip :: ByteString -> ByteString -> [(Word8, Word8)]
zip = zipWith (,)

zipWith :: (Word8 -> Word8 -> a) -> ByteString -> ByteString -> [a]
zipWith f a b = List.zipWith f (unpack a) (unpack b)

packZipWith :: (Word8 -> Word8 -> Word8) -> ByteString -> ByteString -> ByteString
packZipWith f a b = pack (zipWith f a b)

unzip :: [(Word8, Word8)] -> (ByteString, ByteString)
unzip ps = (pack (List.map fst ps), pack (List.map snd ps))

copy :: ByteString -> ByteString
copy = foldrChunks (Chunk . S.copy) Empty

-- | All bytes until the end, read when they are looked at.
hGetContents :: Handle -> IO ByteString
hGetContents h = go
  where
    go = unsafeInterleaveIO (do
      c <- S.hGetSome h defaultChunkSize
      if S.null c then Empty <$ hClose h else fmap (Chunk c) go)

hGet, hGetNonBlocking :: Handle -> Int -> IO ByteString
hGet h n = fmap fromStrict (S.hGet h n)
hGetNonBlocking = hGet

hPut, hPutStr :: Handle -> ByteString -> IO ()
hPut h = foldrChunks (\c rest -> S.hPut h c >> rest) (return ())
hPutStr = hPut

hPutNonBlocking :: Handle -> ByteString -> IO ByteString
hPutNonBlocking h t = Empty <$ hPut h t

getContents :: IO ByteString
getContents = hGetContents stdin

putStr, putStrLn :: ByteString -> IO ()
putStr = hPut stdout
putStrLn t = hPut stdout (snoc t 10)

interact :: (ByteString -> ByteString) -> IO ()
interact f = getContents >>= putStr . f

readFile :: FilePath -> IO ByteString
readFile path = openBinaryFile path ReadMode >>= hGetContents

writeFile, appendFile :: FilePath -> ByteString -> IO ()
writeFile path t = withBinaryFile path WriteMode (`hPut` t)
appendFile path t = withBinaryFile path AppendMode (`hPut` t)
