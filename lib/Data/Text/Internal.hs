{-# LANGUAGE BangPatterns, MagicHash, UnboxedTuples #-}
-- |
-- Texts.
module Data.Text.Internal where

import Control.DeepSeq (NFData (..))
import qualified Data.List as List
import Data.Semigroup (Semigroup (..))
import Data.String (IsString (..))

import GHC.Prim
import GHC.Stack.Packages (textError)
import GHC.ST (ST (..), runST)
import GHC.Types
import Prelude hiding
  ( all, any, break, concat, concatMap, drop, dropWhile, elem, filter, foldl, foldl1, foldr
  , foldr1, head, init, last, length, lines, map, maximum, minimum, notElem, null, replicate
  , reverse, scanl, span, splitAt, tail, take, takeWhile, unlines, unwords, unzip, words, zip
  , zipWith )

-- region type
-- | Characters of a row: the row, where they begin in it, and how many there are. Each
-- takes four bytes, so that the place of a character is known.
data Text = Text ByteArray# {-# UNPACK #-} !Int {-# UNPACK #-} !Int
-- end type

-- * Making

-- | So many elements, written by an action that says how many there are.
generate :: Int -> (Buffer s -> ST s Int) -> ST s Text
generate (I# capacity) fill = ST (\s -> case newByteArray# (capacity *# 4#) s of
  (# s1, marr #) -> case fill (Buffer marr) of
    ST act -> case act s1 of
      (# s2, n #) -> case unsafeFreezeByteArray# marr s2 of
        (# s3, arr #) -> (# s3, Text arr 0 n #))

-- | What is being written.
data Buffer s = Buffer (MutableByteArray# s)

put :: Buffer s -> Int -> Char -> ST s ()
put (Buffer marr) (I# i) (C# e) = ST (\s -> case writeWideCharArray# marr i e s of s' -> (# s', () #))

-- | Copies elements into a buffer.
blit :: Text -> Buffer s -> Int -> ST s ()
blit (Text arr (I# off) (I# n)) (Buffer marr) (I# at) = ST (\s ->
  case copyByteArray# arr (off *# 4#) marr (at *# 4#) (n *# 4#) s of
    s' -> (# s', () #))

-- | The element at a position that is known to exist.
unsafeIndex :: Text -> Int -> Char
unsafeIndex (Text arr (I# off) _) (I# i) = C# (indexWideCharArray# arr (off +# i))

-- | No elements.
empty :: Text
empty = runST (generate 0 (\_ -> return 0))

-- | The elements of a list.
pack :: [Char] -> Text
pack xs = packN (List.length xs) xs

packN :: Int -> [Char] -> Text
packN n xs = runST (generate n (\buffer ->
  let go !i (y : ys) | i < n = put buffer i y >> go (i + 1) ys
      go i _                 = return i
  in go 0 xs))

-- | The elements as a lazy list.
unpack :: Text -> [Char]
unpack t = go 0
  where
    n = length t
    go i | i >= n    = []
         | otherwise = unsafeIndex t i : go (i + 1)

-- | One element.
singleton :: Char -> Text
singleton x = packN 1 [x]

-- | One after the other.
append :: Text -> Text -> Text
append a b
  | null a    = b
  | null b    = a
  | otherwise = concat [a, b]

-- | All, one after the other.
concat :: [Text] -> Text
concat []  = empty
concat [t] = t
concat ts  = runST (generate total (\buffer ->
  let go !_ []       = return total
      go i (x : xs) = blit x buffer i >> go (i + length x) xs
  in go 0 ts))
  where total = List.foldl' (\n t -> n + length t) 0 ts

-- | With an element more in front, or at the end.
cons :: Char -> Text -> Text
cons x t = append (singleton x) t

snoc :: Text -> Char -> Text
snoc t x = append t (singleton x)

-- * Looking

-- | The number of elements.
length :: Text -> Int
length (Text _ _ n) = n

-- | Is it empty?
null :: Text -> Bool
null t = length t == 0

-- | The first element and the others.
uncons :: Text -> Maybe (Char, Text)
uncons t | null t    = Nothing
         | otherwise = let { !x = unsafeIndex t 0; !r = slice 1 (length t - 1) t } in Just (x, r)

-- | The last element and those before it.
unsnoc :: Text -> Maybe (Text, Char)
unsnoc t | null t    = Nothing
         | otherwise = let { !n = length t - 1; !x = unsafeIndex t n; !r = slice 0 n t } in Just (r, x)

head, last :: Text -> Char
head t = maybe (streamError "head: Empty stream") fst (uncons t)
last t = maybe (emptyError "last") snd (unsnoc t)

tail, init :: Text -> Text
tail t = maybe (emptyError "tail") snd (uncons t)
init t = maybe (emptyError "init") fst (unsnoc t)

emptyError :: String -> a
emptyError name = textError "Data.Text" "1862:18" ("Data.Text." ++ name ++ ": empty input")

-- | The reference folds by streams, and its errors say so.
streamError :: String -> a
streamError what =
  textError "Data.Text.Internal.Fusion.Common" "944:24" ("Data.Text.Internal.Fusion.Common." ++ what)

-- | The element of an index, which must exist.
index :: Text -> Int -> Char
index t i
  | i < 0         = streamError "index: Negative index"
  | i >= length t = streamError "index: Index too large"
  | otherwise     = unsafeIndex t i

-- * Parts, which share the storage

slice :: Int -> Int -> Text -> Text
slice from n (Text arr off _) = Text arr (off + from) n

take, drop, takeEnd, dropEnd :: Int -> Text -> Text
take n t | n <= 0          = slice 0 0 t
         | n >= length t   = t
         | otherwise       = slice 0 n t
drop n t | n <= 0          = t
         | n >= length t   = slice (length t) 0 t
         | otherwise       = slice n (length t - n) t
takeEnd n t = drop (length t - max 0 n) t
dropEnd n t = take (length t - max 0 n) t

splitAt :: Int -> Text -> (Text, Text)
splitAt n t = let { !a = take n t; !b = drop n t } in (a, b)

-- | How many elements at the beginning (at the end) satisfy the predicate.
prefixLength, suffixLength :: (Char -> Bool) -> Text -> Int
prefixLength p t = go 0
  where go i | i < length t && p (unsafeIndex t i) = go (i + 1)
             | otherwise                           = i
suffixLength p t = go 0
  where go i | i < length t && p (unsafeIndex t (length t - 1 - i)) = go (i + 1)
             | otherwise                                            = i

takeWhile, dropWhile, takeWhileEnd, dropWhileEnd, dropAround :: (Char -> Bool) -> Text -> Text
takeWhile p t = take (prefixLength p t) t
dropWhile p t = drop (prefixLength p t) t
takeWhileEnd p t = takeEnd (suffixLength p t) t
dropWhileEnd p t = dropEnd (suffixLength p t) t
dropAround p = dropWhile p . dropWhileEnd p

span, break, spanEnd, breakEnd :: (Char -> Bool) -> Text -> (Text, Text)
span p t = splitAt (prefixLength p t) t
break p = span (not . p)
spanEnd p t = splitAt (length t - suffixLength p t) t
breakEnd p = spanEnd (not . p)

-- | Pieces between elements that satisfy the predicate.
splitWith :: (Char -> Bool) -> Text -> [Text]
splitWith p t = case break p t of
  (a, b) | null b    -> [a]
         | otherwise -> a : splitWith p (drop 1 b)

group :: Text -> [Text]
group = groupBy (==)

groupBy :: (Char -> Char -> Bool) -> Text -> [Text]
groupBy eq t = case uncons t of
  Nothing     -> []
  Just (x, r) -> let n = 1 + prefixLength (eq x) r in take n t : groupBy eq (drop n t)

inits, tails :: Text -> [Text]
inits t = [take i t | i <- [0 .. length t]]
tails t = [drop i t | i <- [0 .. length t]]

-- * Search

isPrefixOf, isSuffixOf, isInfixOf :: Text -> Text -> Bool
isPrefixOf a b = length a <= length b && same a (take (length a) b)
isSuffixOf a b = length a <= length b && same a (takeEnd (length a) b)
isInfixOf a b = maybe False (const True) (findSubstring a b)

-- | Are these of the same length equal?
same :: Text -> Text -> Bool
same (Text a (I# i) (I# n)) (Text b (I# j) _) =
  isTrue# (compareByteArrays# a (i *# 4#) b (j *# 4#) (n *# 4#) ==# 0#)

-- | The position of the first occurrence.
findSubstring :: Text -> Text -> Maybe Int
findSubstring a b = findFrom a b 0

-- | The same from a position on. Most positions are passed over for their first element.
findFrom :: Text -> Text -> Int -> Maybe Int
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

breakSubstring :: Text -> Text -> (Text, Text)
breakSubstring a b = case findSubstring a b of
  Just i  -> splitAt i b
  Nothing -> (b, empty)

stripPrefix, stripSuffix :: Text -> Text -> Maybe Text
stripPrefix a b | isPrefixOf a b = Just (drop (length a) b)
                | otherwise      = Nothing
stripSuffix a b | isSuffixOf a b = Just (dropEnd (length a) b)
                | otherwise      = Nothing

elem, notElem :: Char -> Text -> Bool
elem x = any (== x)
notElem x = all (/= x)

find :: (Char -> Bool) -> Text -> Maybe Char
find p t = fmap (unsafeIndex t) (findIndex p t)

findIndex :: (Char -> Bool) -> Text -> Maybe Int
findIndex p t = let i = prefixLength (not . p) t in if i < length t then Just i else Nothing

elemIndex :: Char -> Text -> Maybe Int
elemIndex x = findIndex (== x)

elemIndices :: Char -> Text -> [Int]
elemIndices x t = [i | i <- [0 .. length t - 1], unsafeIndex t i == x]

any, all :: (Char -> Bool) -> Text -> Bool
any p t = prefixLength (not . p) t < length t
all p t = prefixLength p t == length t

-- * Folds

foldr :: (Char -> b -> b) -> b -> Text -> b
foldr f z t = go 0
  where go i | i >= length t = z
             | otherwise     = f (unsafeIndex t i) (go (i + 1))

foldl, foldl' :: (b -> Char -> b) -> b -> Text -> b
foldl f z t = go (length t - 1)
  where go i | i < 0     = z
             | otherwise = f (go (i - 1)) (unsafeIndex t i)
foldl' f z0 t = go z0 0
  where go !z i | i >= length t = z
                | otherwise     = go (f z (unsafeIndex t i)) (i + 1)

foldr', foldrStrict :: (Char -> b -> b) -> b -> Text -> b
foldr' f z0 t = go z0 (length t - 1)
  where go !z i | i < 0     = z
                | otherwise = go (f (unsafeIndex t i) z) (i - 1)
foldrStrict = foldr'

foldl1, foldr1 :: (Char -> Char -> Char) -> Text -> Char
foldl1 f t = case someOf "foldl1" t of !some -> foldl' f (head some) (tail some)
foldr1 f t = case someOf "foldr1" t of !some -> foldr f (last some) (init some)

-- | The text, which must have a character.
someOf :: String -> Text -> Text
someOf name t = if null t then streamError (name ++ ": Internal error") else t

maximum, minimum :: Text -> Char
maximum = foldl1 max . someOf "maximum"
minimum = foldl1 min . someOf "minimum"

-- * Making others

map :: (Char -> Char) -> Text -> Text
map f t = runST (generate n (\buffer ->
  let go i | i >= n    = return n
           | otherwise = put buffer i (f (unsafeIndex t i)) >> go (i + 1)
  in go 0))
  where n = length t

reverse :: Text -> Text
reverse t = runST (generate n (\buffer ->
  let go !i | i >= n    = return n
            | otherwise = put buffer i (unsafeIndex t (n - 1 - i)) >> go (i + 1)
  in go 0))
  where !n = length t

-- | The element so many times.
filled :: Int -> Char -> Text
filled k x = runST (generate n (\buffer ->
  let go !i | i >= n    = return n
            | otherwise = put buffer i x >> go (i + 1)
  in go 0))
  where !n = max 0 k

-- | How many elements were written, and what is left to write.
data Written a = Written !Int a

-- | Room for so many elements.
begin :: Int -> ST s (Buffer s)
begin (I# capacity) = ST (\s -> case newByteArray# (capacity *# 4#) s of
  (# s1, marr #) -> (# s1, Buffer marr #))

-- | What was written, and what is left. A row much smaller than the buffer, whose capacity
-- is given, gets storage of its size.
finish :: Int -> Buffer s -> Written a -> ST s (Text, a)
finish capacity (Buffer marr) (Written n rest) = ST (\s -> case unsafeFreezeByteArray# marr s of
  (# s1, arr #) -> let t = Text arr 0 n in (# s1, (if 2 * n < capacity then copy t else t, rest) #))

-- | Writes a number in decimal, from a position on, and says where it ends. Its opposite
-- is used if it is positive: every number has a negative counterpart.
putDecimal :: Buffer s -> Int -> Int -> ST s Int
putDecimal buffer i n
  | n < 0     = put buffer i '-' >> digits (i + 1) n
  | otherwise = digits i (negate n)
  where
    digits !from !m = let !end = from + width 1 m in go (end - 1) m >> return end
    go !at !m = let !q = m `quot` 10 in
      put buffer at (digit (48 - (m - q * 10))) >> if q == 0 then return () else go (at - 1) q
    width :: Int -> Int -> Int
    width !w !m = if m > -10 then w else width (w + 1) (m `quot` 10)
    digit (I# d) = C# (chr# d)

filter :: (Char -> Bool) -> Text -> Text
filter p t = runST (generate n (\buffer ->
  let go !i !j
        | i >= n    = return j
        | p x       = put buffer j x >> go (i + 1) (j + 1)
        | otherwise = go (i + 1) j
        where x = unsafeIndex t i
  in go 0 0))
  where n = length t

partition :: (Char -> Bool) -> Text -> (Text, Text)
partition p t = (filter p t, filter (not . p) t)

concatMap :: (Char -> Text) -> Text -> Text
concatMap f t = concat (foldr ((:) . f) [] t)

intersperse :: Char -> Text -> Text
intersperse x = pack . List.intersperse x . unpack

intercalate :: Text -> [Text] -> Text
intercalate s = concat . List.intersperse s

transpose :: [Text] -> [Text]
transpose = List.map pack . List.transpose . List.map unpack

unfoldr :: (a -> Maybe (Char, a)) -> a -> Text
unfoldr f = pack . List.unfoldr f

unfoldrN' :: Int -> (a -> Maybe (Char, a)) -> a -> Text
unfoldrN' n f = pack . List.take n . List.unfoldr f

mapAccumL, mapAccumR :: (acc -> Char -> (acc, Char)) -> acc -> Text -> (acc, Text)
mapAccumL f a t = fmap pack (List.mapAccumL f a (unpack t))
mapAccumR f a t = fmap pack (List.mapAccumR f a (unpack t))

scanl :: (Char -> Char -> Char) -> Char -> Text -> Text
scanl f x = pack . List.scanl f x . unpack

-- | A copy with storage of its own.
copy :: Text -> Text
copy t = runST (generate (length t) (\buffer -> blit t buffer 0 >> return (length t)))

-- * Instances

instance Eq Text where
  a == b = length a == length b && same a b

instance Ord Text where
  compare a b = go 0
    where
      n = min (length a) (length b)
      go i | i >= n    = compare (length a) (length b)
           | otherwise = case compare (unsafeIndex a i) (unsafeIndex b i) of
               EQ    -> go (i + 1)
               other -> other

instance Semigroup Text where
  (<>) = append

instance Monoid Text where
  mempty = empty
  mconcat = concat

instance NFData Text where
  rnf t = t `seq` ()

instance Show Text where
  showsPrec d t = showsPrec d (unpack t)

instance Read Text where
  readsPrec d s = [(pack x, r) | (x, r) <- readsPrec d s]

instance IsString Text where
  fromString = pack
