{-# LANGUAGE BangPatterns, MagicHash, UnboxedTuples #-}
-- |
-- Rows of bytes.
module Data.ByteString.Internal where

import Control.DeepSeq (NFData (..))
import Data.Data (Data (..), mkNoRepType)
import qualified Data.List as List
import Data.Semigroup (Semigroup (..))
import Data.String (IsString (..))
import Data.Char (chr, ord)
import GHC.Word (Word8 (..))
import GHC.Prim
import GHC.Stack.Packages (byteStringError)
import GHC.ST (ST (..), runST)
import GHC.Types
import Prelude hiding
  ( all, any, break, concat, concatMap, drop, dropWhile, elem, filter, foldl, foldl1, foldr
  , foldr1, head, init, last, length, lines, map, maximum, minimum, notElem, null, replicate
  , reverse, scanl, scanl1, scanr, scanr1, span, splitAt, tail, take, takeWhile, unlines, unwords, unzip, words, zip
  , zipWith )

-- region type
-- | Bytes of a row: the row, where they begin in it, and how many there are. Parts of
-- a row share it.
data ByteString = ByteString ByteArray# {-# UNPACK #-} !Int {-# UNPACK #-} !Int
-- end type

-- * Making

-- | So many elements, written by an action that says how many there are.
generate :: Int -> (Buffer s -> ST s Int) -> ST s ByteString
generate (I# capacity) fill = ST (\s -> case newByteArray# (capacity *# 1#) s of
  (# s1, marr #) -> case fill (Buffer marr) of
    ST act -> case act s1 of
      (# s2, n #) -> case unsafeFreezeByteArray# marr s2 of
        (# s3, arr #) -> (# s3, ByteString arr 0 n #))

-- | What is being written.
data Buffer s = Buffer (MutableByteArray# s)

put :: Buffer s -> Int -> Word8 -> ST s ()
put (Buffer marr) (I# i) (W8# e) = ST (\s -> case writeWord8Array# marr i e s of s' -> (# s', () #))

-- | Copies elements into a buffer.
blit :: ByteString -> Buffer s -> Int -> ST s ()
blit (ByteString arr (I# off) (I# n)) (Buffer marr) (I# at) = ST (\s ->
  case copyByteArray# arr (off *# 1#) marr (at *# 1#) (n *# 1#) s of
    s' -> (# s', () #))

-- | The element at a position that is known to exist.
unsafeIndex :: ByteString -> Int -> Word8
unsafeIndex (ByteString arr (I# off) _) (I# i) = W8# (indexWord8Array# arr (off +# i))

-- | No elements.
empty :: ByteString
empty = runST (generate 0 (\_ -> return 0))

-- | The elements of a list.
pack :: [Word8] -> ByteString
pack xs = packN (List.length xs) xs

packN :: Int -> [Word8] -> ByteString
packN n xs = runST (generate n (\buffer ->
  let go !i (y : ys) | i < n = put buffer i y >> go (i + 1) ys
      go i _                 = return i
  in go 0 xs))

-- | The elements as a lazy list.
unpack :: ByteString -> [Word8]
unpack t = go 0
  where
    n = length t
    go i | i >= n    = []
         | otherwise = unsafeIndex t i : go (i + 1)

-- | One element.
singleton :: Word8 -> ByteString
singleton x = packN 1 [x]

-- | One after the other.
append :: ByteString -> ByteString -> ByteString
append a b
  | null a    = b
  | null b    = a
  | otherwise = concat [a, b]

-- | All, one after the other.
concat :: [ByteString] -> ByteString
concat []  = empty
concat [t] = t
concat ts  = runST (generate total (\buffer ->
  let go !_ []       = return total
      go i (x : xs) = blit x buffer i >> go (i + length x) xs
  in go 0 ts))
  where total = List.foldl' (\n t -> n + length t) 0 ts

-- | With an element more in front, or at the end.
cons :: Word8 -> ByteString -> ByteString
cons x t = append (singleton x) t

snoc :: ByteString -> Word8 -> ByteString
snoc t x = append t (singleton x)

-- * Looking

-- | The number of elements.
length :: ByteString -> Int
length (ByteString _ _ n) = n

-- | Is it empty?
null :: ByteString -> Bool
null t = length t == 0

-- | The first element and the others.
uncons :: ByteString -> Maybe (Word8, ByteString)
uncons t | null t    = Nothing
         | otherwise = let { !x = unsafeIndex t 0; !r = slice 1 (length t - 1) t } in Just (x, r)

-- | The last element and those before it.
unsnoc :: ByteString -> Maybe (ByteString, Word8)
unsnoc t | null t    = Nothing
         | otherwise = let { !n = length t - 1; !x = unsafeIndex t n; !r = slice 0 n t } in Just (r, x)

head, last :: ByteString -> Word8
head t = maybe (emptyError "head") fst (uncons t)
last t = maybe (emptyError "last") snd (unsnoc t)

tail, init :: ByteString -> ByteString
tail t = maybe (emptyError "tail") snd (uncons t)
init t = maybe (emptyError "init") fst (unsnoc t)

emptyError :: String -> a
emptyError name = moduleError (name ++ ": empty ByteString")

moduleError :: String -> a
moduleError what = byteStringError "Data.ByteString" "1914:23" ("Data.ByteString." ++ what)

-- | The element of an index, which must exist.
index :: ByteString -> Int -> Word8
index t i
  | i < 0         = moduleError ("index: negative index: " ++ show i)
  | i >= length t = moduleError ("index: index too large: " ++ show i ++ ", length = " ++ show (length t))
  | otherwise     = unsafeIndex t i

-- * Parts, which share the storage

slice :: Int -> Int -> ByteString -> ByteString
slice from n (ByteString arr off _) = ByteString arr (off + from) n

take, drop, takeEnd, dropEnd :: Int -> ByteString -> ByteString
take n t | n <= 0          = slice 0 0 t
         | n >= length t   = t
         | otherwise       = slice 0 n t
drop n t | n <= 0          = t
         | n >= length t   = slice (length t) 0 t
         | otherwise       = slice n (length t - n) t
takeEnd n t = drop (length t - max 0 n) t
dropEnd n t = take (length t - max 0 n) t

splitAt :: Int -> ByteString -> (ByteString, ByteString)
splitAt n t = let { !a = take n t; !b = drop n t } in (a, b)

-- | How many elements at the beginning (at the end) satisfy the predicate.
prefixLength, suffixLength :: (Word8 -> Bool) -> ByteString -> Int
prefixLength p t = go 0
  where go i | i < length t && p (unsafeIndex t i) = go (i + 1)
             | otherwise                           = i
suffixLength p t = go 0
  where go i | i < length t && p (unsafeIndex t (length t - 1 - i)) = go (i + 1)
             | otherwise                                            = i

takeWhile, dropWhile, takeWhileEnd, dropWhileEnd, dropAround :: (Word8 -> Bool) -> ByteString -> ByteString
takeWhile p t = take (prefixLength p t) t
dropWhile p t = drop (prefixLength p t) t
takeWhileEnd p t = takeEnd (suffixLength p t) t
dropWhileEnd p t = dropEnd (suffixLength p t) t
dropAround p = dropWhile p . dropWhileEnd p

span, break, spanEnd, breakEnd :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
span p t = splitAt (prefixLength p t) t
break p = span (not . p)
spanEnd p t = splitAt (length t - suffixLength p t) t
breakEnd p = spanEnd (not . p)

-- | Pieces between elements that satisfy the predicate.
splitWith :: (Word8 -> Bool) -> ByteString -> [ByteString]
splitWith p t = if null t then [] else go t
  where
    go r = case break p r of
      (a, b) | null b    -> [a]
             | otherwise -> a : go (drop 1 b)

group :: ByteString -> [ByteString]
group = groupBy (==)

groupBy :: (Word8 -> Word8 -> Bool) -> ByteString -> [ByteString]
groupBy eq t = case uncons t of
  Nothing     -> []
  Just (x, r) -> let n = 1 + prefixLength (eq x) r in take n t : groupBy eq (drop n t)

inits, tails :: ByteString -> [ByteString]
inits t = [take i t | i <- [0 .. length t]]
tails t = [drop i t | i <- [0 .. length t]]

-- * Search

isPrefixOf, isSuffixOf, isInfixOf :: ByteString -> ByteString -> Bool
isPrefixOf a b = length a <= length b && same a (take (length a) b)
isSuffixOf a b = length a <= length b && same a (takeEnd (length a) b)
isInfixOf a b = maybe False (const True) (findSubstring a b)

-- | Are these of the same length equal?
same :: ByteString -> ByteString -> Bool
same (ByteString a (I# i) (I# n)) (ByteString b (I# j) _) =
  isTrue# (compareByteArrays# a (i *# 1#) b (j *# 1#) (n *# 1#) ==# 0#)

-- | The position of the first occurrence.
findSubstring :: ByteString -> ByteString -> Maybe Int
findSubstring a b = findFrom a b 0

-- | The same from a position on. Most positions are passed over for their first element.
findFrom :: ByteString -> ByteString -> Int -> Maybe Int
findFrom a b start
  | n == 0    = if start <= length b then Just start else Nothing
  | otherwise = go start
  where
    !n = length a
    !end = length b - n
    first = unsafeIndex a 0
    go !i | i > end                                          = Nothing
          | unsafeIndex b i == first && same a (slice i n b) = Just i
          | otherwise                                        = go (i + 1)

breakSubstring :: ByteString -> ByteString -> (ByteString, ByteString)
breakSubstring a b = case findSubstring a b of
  Just i  -> splitAt i b
  Nothing -> (b, empty)

stripPrefix, stripSuffix :: ByteString -> ByteString -> Maybe ByteString
stripPrefix a b | isPrefixOf a b = Just (drop (length a) b)
                | otherwise      = Nothing
stripSuffix a b | isSuffixOf a b = Just (dropEnd (length a) b)
                | otherwise      = Nothing

elem, notElem :: Word8 -> ByteString -> Bool
elem x = any (== x)
notElem x = all (/= x)

find :: (Word8 -> Bool) -> ByteString -> Maybe Word8
find p t = fmap (unsafeIndex t) (findIndex p t)

findIndex :: (Word8 -> Bool) -> ByteString -> Maybe Int
findIndex p t = let i = prefixLength (not . p) t in if i < length t then Just i else Nothing

elemIndex :: Word8 -> ByteString -> Maybe Int
elemIndex x = findIndex (== x)

elemIndices :: Word8 -> ByteString -> [Int]
elemIndices x t = [i | i <- [0 .. length t - 1], unsafeIndex t i == x]

any, all :: (Word8 -> Bool) -> ByteString -> Bool
any p t = prefixLength (not . p) t < length t
all p t = prefixLength p t == length t

-- * Folds

foldr :: (Word8 -> b -> b) -> b -> ByteString -> b
foldr f z t = go 0
  where go i | i >= length t = z
             | otherwise     = f (unsafeIndex t i) (go (i + 1))

foldl, foldl' :: (b -> Word8 -> b) -> b -> ByteString -> b
foldl f z t = go (length t - 1)
  where go i | i < 0     = z
             | otherwise = f (go (i - 1)) (unsafeIndex t i)
foldl' f z0 t = go z0 0
  where go !z i | i >= length t = z
                | otherwise     = go (f z (unsafeIndex t i)) (i + 1)

foldr', foldrStrict :: (Word8 -> b -> b) -> b -> ByteString -> b
foldr' f z0 t = go z0 (length t - 1)
  where go !z i | i < 0     = z
                | otherwise = go (f (unsafeIndex t i) z) (i - 1)
foldrStrict = foldr'

foldl1, foldr1 :: (Word8 -> Word8 -> Word8) -> ByteString -> Word8
foldl1 f t = case someOf "foldl1" t of !some -> foldl' f (head some) (tail some)
foldr1 f t = case someOf "foldr1" t of !some -> foldr f (last some) (init some)

-- | The row, which must have a byte.
someOf :: String -> ByteString -> ByteString
someOf name t = if null t then emptyError name else t

maximum, minimum :: ByteString -> Word8
maximum = foldl1 max . someOf "maximum"
minimum = foldl1 min . someOf "minimum"

-- * Making others

map :: (Word8 -> Word8) -> ByteString -> ByteString
map f t = runST (generate n (\buffer ->
  let go i | i >= n    = return n
           | otherwise = put buffer i (f (unsafeIndex t i)) >> go (i + 1)
  in go 0))
  where n = length t

reverse :: ByteString -> ByteString
reverse t = runST (generate n (\buffer ->
  let go !i | i >= n    = return n
            | otherwise = put buffer i (unsafeIndex t (n - 1 - i)) >> go (i + 1)
  in go 0))
  where !n = length t

-- | The element so many times.
filled :: Int -> Word8 -> ByteString
filled k x = runST (generate n (\buffer ->
  let go !i | i >= n    = return n
            | otherwise = put buffer i x >> go (i + 1)
  in go 0))
  where !n = max 0 k

-- | How many elements were written, and what is left to write.
data Written a = Written !Int a

-- | Room for so many elements.
begin :: Int -> ST s (Buffer s)
begin (I# capacity) = ST (\s -> case newByteArray# (capacity *# 1#) s of
  (# s1, marr #) -> (# s1, Buffer marr #))

-- | What was written, and what is left. A row much smaller than the buffer, whose capacity
-- is given, gets storage of its size.
finish :: Int -> Buffer s -> Written a -> ST s (ByteString, a)
finish capacity (Buffer marr) (Written n rest) = ST (\s -> case unsafeFreezeByteArray# marr s of
  (# s1, arr #) -> let t = ByteString arr 0 n in (# s1, (if 2 * n < capacity then copy t else t, rest) #))

-- | Writes a number in decimal, from a position on, and says where it ends. Its opposite
-- is used if it is positive: every number has a negative counterpart.
putDecimal :: Buffer s -> Int -> Int -> ST s Int
putDecimal buffer i n
  | n < 0     = put buffer i 45 >> digits (i + 1) n
  | otherwise = digits i (negate n)
  where
    digits !from !m = let !end = from + width 1 m in go (end - 1) m >> return end
    go !at !m = let !q = m `quot` 10 in
      put buffer at (fromIntegral (48 - (m - q * 10))) >> if q == 0 then return () else go (at - 1) q
    width :: Int -> Int -> Int
    width !w !m = if m > -10 then w else width (w + 1) (m `quot` 10)

filter :: (Word8 -> Bool) -> ByteString -> ByteString
filter p t = runST (generate n (\buffer ->
  let go !i !j
        | i >= n    = return j
        | p x       = put buffer j x >> go (i + 1) (j + 1)
        | otherwise = go (i + 1) j
        where x = unsafeIndex t i
  in go 0 0))
  where n = length t

partition :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
partition p t = (filter p t, filter (not . p) t)

concatMap :: (Word8 -> ByteString) -> ByteString -> ByteString
concatMap f t = concat (foldr ((:) . f) [] t)

intersperse :: Word8 -> ByteString -> ByteString
intersperse x = pack . List.intersperse x . unpack

intercalate :: ByteString -> [ByteString] -> ByteString
intercalate s = concat . List.intersperse s

transpose :: [ByteString] -> [ByteString]
transpose = List.map pack . List.transpose . List.map unpack

unfoldr :: (a -> Maybe (Word8, a)) -> a -> ByteString
unfoldr f = pack . List.unfoldr f

unfoldrN' :: Int -> (a -> Maybe (Word8, a)) -> a -> ByteString
unfoldrN' n f = pack . List.take n . List.unfoldr f

mapAccumL, mapAccumR :: (acc -> Word8 -> (acc, Word8)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f a t = fmap pack (List.mapAccumL f a (unpack t))
mapAccumR f a t = fmap pack (List.mapAccumR f a (unpack t))

scanl :: (Word8 -> Word8 -> Word8) -> Word8 -> ByteString -> ByteString
scanl f x = pack . List.scanl f x . unpack

-- | A copy with storage of its own.
copy :: ByteString -> ByteString
copy t = runST (generate (length t) (\buffer -> blit t buffer 0 >> return (length t)))

-- * Instances

instance Eq ByteString where
  a == b = length a == length b && same a b

instance Ord ByteString where
  compare a b = go 0
    where
      n = min (length a) (length b)
      go i | i >= n    = compare (length a) (length b)
           | otherwise = case compare (unsafeIndex a i) (unsafeIndex b i) of
               EQ    -> go (i + 1)
               other -> other

instance Semigroup ByteString where
  (<>) = append

instance Monoid ByteString where
  mempty = empty
  mconcat = concat

instance NFData ByteString where
  rnf t = t `seq` ()

instance Show ByteString where
  showsPrec d t = showsPrec d (unpackChars t)

instance Read ByteString where
  readsPrec d s = [(packChars x, r) | (x, r) <- readsPrec d s]

instance IsString ByteString where
  fromString = packChars

-- * Further ones

elemIndexEnd :: Word8 -> ByteString -> Maybe Int
elemIndexEnd x = findIndexEnd (== x)

findIndexEnd :: (Word8 -> Bool) -> ByteString -> Maybe Int
findIndexEnd p t = let k = suffixLength (not . p) t in if k < length t then Just (length t - 1 - k) else Nothing

findIndices :: (Word8 -> Bool) -> ByteString -> [Int]
findIndices p t = [i | i <- [0 .. length t - 1], p (unsafeIndex t i)]

foldl1', foldr1' :: (Word8 -> Word8 -> Word8) -> ByteString -> Word8
foldl1' f t = case someOf "foldl1'" t of !some -> foldl' f (head some) (tail some)
foldr1' f t = case someOf "foldr1" t of !some -> foldr' f (last some) (init some)

scanl1, scanr1 :: (Word8 -> Word8 -> Word8) -> ByteString -> ByteString
scanl1 f = pack . List.scanl1 f . unpack
scanr1 f = pack . List.scanr1 f . unpack

scanr :: (Word8 -> Word8 -> Word8) -> Word8 -> ByteString -> ByteString
scanr f x = pack . List.scanr f x . unpack

unzip :: [(Word8, Word8)] -> (ByteString, ByteString)
unzip ps = (pack (List.map fst ps), pack (List.map snd ps))

packZipWith :: (Word8 -> Word8 -> Word8) -> ByteString -> ByteString -> ByteString
packZipWith f a b = pack (List.zipWith f (unpack a) (unpack b))

-- | The element of an index, if there is one.
indexMaybe, (!?) :: ByteString -> Int -> Maybe Word8
indexMaybe t i
  | i < 0 || i >= length t = Nothing
  | otherwise              = Just (unsafeIndex t i)
(!?) = indexMaybe

-- | All positions where the first row occurs in the second.
findSubstrings :: ByteString -> ByteString -> [Int]
findSubstrings a b = [i | i <- [0 .. length b - length a], same a (slice i (length a) b)]

-- * Characters

-- | The first 256 characters as bytes; others lose their upper bits.
packChars :: String -> ByteString
packChars = pack . List.map c2w

-- | The bytes as the first 256 characters.
unpackChars :: ByteString -> String
unpackChars = List.map w2c . unpack

c2w :: Char -> Word8
c2w (C# c) = W8# (narrow8Word# (int2Word# (ord# c)))

w2c :: Word8 -> Char
w2c (W8# b) = C# (chr# (word2Int# b))

-- | A text in UTF-8.
encodeUtf8 :: String -> ByteString
encodeUtf8 = pack . List.concatMap bytes
  where
    bytes c
      | n < 0x80    = [fromIntegral n]
      | n < 0x800   = [lead 0xc0 64, trail 1]
      | n < 0x10000 = [lead 0xe0 4096, trail 64, trail 1]
      | otherwise   = [lead 0xf0 262144, trail 4096, trail 64, trail 1]
      where
        n = ord c
        lead mark unit = fromIntegral (mark + n `quot` unit)
        trail unit = fromIntegral (0x80 + n `quot` unit `rem` 64)

-- | A text that is in UTF-8; a byte that is not stands for U+FFFD, or what the
-- function says.
decodeUtf8With :: (Word8 -> Char) -> ByteString -> String
decodeUtf8With bad t = go 0
  where
    n = length t
    at i = fromIntegral (unsafeIndex t i) :: Int
    go i
      | i >= n    = []
      | b < 0x80  = chr b : go (i + 1)
      | b >= 0xc2 && b < 0xe0 = more 1 (b - 0xc0) 0x80
      | b >= 0xe0 && b < 0xf0 = more 2 (b - 0xe0) 0x800
      | b >= 0xf0 && b < 0xf5 = more 3 (b - 0xf0) 0x10000
      | otherwise = wrong
      where
        b = at i
        wrong = bad (unsafeIndex t i) : go (i + 1)
        more k start least
          | i + k < n && List.all trailing rest && code >= least && code < 0x110000
              && (code < 0xd800 || code > 0xdfff) = chr code : go (i + k + 1)
          | otherwise = wrong
          where
            rest = [at (i + j) | j <- [1 .. k]]
            code = List.foldl' (\a x -> a * 64 + x - 0x80) start rest
        trailing x = x >= 0x80 && x < 0xc0

-- The bytes are the only field, as a list; there is no constructor that could be named.
instance Data ByteString where
  gfoldl f z b = z pack `f` unpack b
  toConstr _ = byteStringError "Data.ByteString.Internal" "217:20" "Data.ByteString.ByteString.toConstr"
  gunfold _ _ = byteStringError "Data.ByteString.Internal" "218:20" "Data.ByteString.ByteString.gunfold"
  dataTypeOf _ = mkNoRepType "Data.ByteString.ByteString"
