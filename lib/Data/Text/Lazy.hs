{-# LANGUAGE BangPatterns, TypeFamilies #-}
-- |
-- Texts in pieces, which are made when they are looked at. Meant to be imported qualified,
-- but for the name of the type.
module Data.Text.Lazy
  ( Text
  , pack, unpack, singleton, empty, fromChunks, toChunks, toStrict, fromStrict, foldrChunks, foldlChunks
  , cons, snoc, append, uncons, unsnoc, head, last, tail, init, null, length, compareLength
  , map, intercalate, intersperse, transpose, reverse, replace
  , toCaseFold, toLower, toUpper, toTitle, justifyLeft, justifyRight, center
  , foldl, foldl', foldl1, foldl1', foldr, foldr1
  , concat, concatMap, any, all, maximum, minimum
  , scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR
  , repeat, replicate, cycle, iterate, unfoldr, unfoldrN
  , take, takeEnd, drop, dropEnd, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround
  , strip, stripStart, stripEnd, splitAt, span, breakOn, breakOnEnd, break, group, groupBy, inits, tails
  , split, splitOn, chunksOf, lines, words, unlines, unwords
  , isPrefixOf, isSuffixOf, isInfixOf, stripPrefix, stripSuffix, commonPrefixes
  , filter, find, elem, breakOnAll, partition, index, count, zip, zipWith
  ) where

import qualified Data.Char as Char
import Data.Data (Data (..), Constr, DataType, Fixity (..), mkConstr, mkDataType)
import Data.Int (Int64)
import qualified Data.List as List
import qualified Data.Text as S
import qualified Data.Text.Internal as S (filled, streamError)
import Data.Text.Internal.Lazy
import GHC.IsList (IsList (..))
import GHC.Stack.Packages (textError)
import Prelude
  ( Bool (..), Char, Eq (..), Int, Maybe (..), Ord (..), Ordering (..), String, errorWithoutStackTrace, flip, fmap
  , fromIntegral, fst, id, maybe, not, otherwise, quot, show, snd, (+), (++), (-), (.), (||), (&&), (*) )
import Text.Printf (PrintfArg (..), formatString)

instance IsList Text where
  type Item Text = Char
  fromList = pack
  toList = unpack

instance PrintfArg Text where
  formatArg t = formatString (unpack t)

instance Data Text where
  gfoldl f z t = z pack `f` unpack t
  gunfold k z _ = k (z pack)
  toConstr _ = packConstr
  dataTypeOf _ = textType

packConstr :: Constr
packConstr = mkConstr textType "pack" [] Prefix

textType :: DataType
textType = mkDataType "Data.Text.Lazy.Text" [packConstr]

small :: Int64 -> Int
small n = fromIntegral (max (-1) (min n 4611686018427387904))

size :: S.Text -> Int64
size = fromIntegral . S.length

emptyError :: String -> a
emptyError name = textError "Data.Text.Lazy" "1757:18" ("Data.Text.Lazy." ++ name ++ ": empty input")

empty :: Text
empty = Empty

singleton :: Char -> Text
singleton c = Chunk (S.singleton c) Empty

cons :: Char -> Text -> Text
cons c t = Chunk (S.singleton c) t

snoc :: Text -> Char -> Text
snoc t c = append t (singleton c)

uncons :: Text -> Maybe (Char, Text)
uncons Empty       = Nothing
uncons (Chunk c t) = Just (S.head c, chunk (S.tail c) t)

unsnoc :: Text -> Maybe (Text, Char)
unsnoc Empty = Nothing
unsnoc t     = Just (init t, last t)

head, last :: Text -> Char
head t = maybe (S.streamError "head: Empty stream") fst (uncons t)
last Empty           = emptyError "last"
last (Chunk c Empty) = S.last c
last (Chunk _ t)     = last t

tail, init :: Text -> Text
tail t = maybe (emptyError "tail") snd (uncons t)
init Empty           = emptyError "init"
init (Chunk c Empty) = chunk (S.init c) Empty
init (Chunk c t)     = Chunk c (init t)

null :: Text -> Bool
null Empty = True
null _     = False

length :: Text -> Int64
length = foldlChunks (\n c -> n + size c) 0

-- | The length compared with a number; no more of the text is made than that needs.
compareLength :: Text -> Int64 -> Ordering
compareLength Empty n = compare 0 n
compareLength (Chunk c t) n
  | n < size c = GT
  | otherwise  = compareLength t (n - size c)

overChunks :: (S.Text -> S.Text) -> Text -> Text
overChunks f = foldrChunks (\c rest -> chunk (f c) rest) Empty

map :: (Char -> Char) -> Text -> Text
map f = overChunks (S.map f)

filter :: (Char -> Bool) -> Text -> Text
filter p = overChunks (S.filter p)

intercalate :: Text -> [Text] -> Text
intercalate s = concat . List.intersperse s

intersperse :: Char -> Text -> Text
intersperse c = overString (List.intersperse c)

overString :: (String -> String) -> Text -> Text
overString f = pack . f . unpack

transpose :: [Text] -> [Text]
transpose = List.map pack . List.transpose . List.map unpack

reverse :: Text -> Text
reverse = foldlChunks (\t c -> Chunk (S.reverse c) t) Empty

toCaseFold, toLower, toUpper, toTitle :: Text -> Text
toCaseFold = overChunks S.toCaseFold
toLower = overChunks S.toLower
toUpper = overChunks S.toUpper
toTitle = fromStrict . S.toTitle . toStrict

-- | With a character on the left, the right or both sides, to a length.
justifyLeft, justifyRight, center :: Int64 -> Char -> Text -> Text
justifyLeft n c t = append t (filled (n - length t) c)
justifyRight n c t = append (filled (n - length t) c) t
center n c t
  | d <= 0    = t
  | otherwise = concat [filled r c, t, filled l c]
  where
    d = n - length t
    r = d - l
    l = d `quot` 2

filled :: Int64 -> Char -> Text
filled n c
  | n <= 0    = Empty
  | n <= most = Chunk (S.filled (small n) c) Empty
  | otherwise = Chunk (S.filled defaultChunkSize c) (filled (n - most) c)
  where most = fromIntegral defaultChunkSize

foldl, foldl' :: (a -> Char -> a) -> a -> Text -> a
foldl f z t = List.foldl f z (unpack t)
foldl' f = foldlChunks (S.foldl' f)

foldl1, foldl1', foldr1 :: (Char -> Char -> Char) -> Text -> Char
foldl1 f = List.foldl1 f . unpack . nonEmpty "foldl1"
foldl1' f t = case uncons t of
  Just (c, r) -> foldl' f c r
  Nothing     -> S.streamError "foldl1: Internal error"
foldr1 f = List.foldr1 f . unpack . nonEmpty "foldr1"

nonEmpty :: String -> Text -> Text
nonEmpty name t = if null t then S.streamError (name ++ ": Internal error") else t

foldr :: (Char -> a -> a) -> a -> Text -> a
foldr f = foldrChunks (flip (S.foldr f))

concat :: [Text] -> Text
concat = List.foldr append Empty

concatMap :: (Char -> Text) -> Text -> Text
concatMap f = foldr (append . f) Empty

any, all :: (Char -> Bool) -> Text -> Bool
any p = foldrChunks (\c rest -> S.any p c || rest) False
all p = foldrChunks (\c rest -> S.all p c && rest) True

maximum, minimum :: Text -> Char
maximum t = foldl' max (head (nonEmpty "maximum" t)) t
minimum t = foldl' min (head (nonEmpty "minimum" t)) t

scanl, scanr :: (Char -> Char -> Char) -> Char -> Text -> Text
scanl f x = overString (List.scanl f x)
scanr f x = overString (List.scanr f x)

scanl1, scanr1 :: (Char -> Char -> Char) -> Text -> Text
scanl1 f = overString (List.scanl1 f)
scanr1 f = overString (List.scanr1 f)

mapAccumL, mapAccumR :: (a -> Char -> (a, Char)) -> a -> Text -> (a, Text)
mapAccumL f = go
  where
    go a Empty       = (a, Empty)
    go a (Chunk c t) = (a2, Chunk c' t')
      where
        (a1, c') = S.mapAccumL f a c
        (a2, t') = go a1 t
mapAccumR f = go
  where
    go a Empty       = (a, Empty)
    go a (Chunk c t) = (a2, Chunk c' t')
      where
        (a1, t') = go a t
        (a2, c') = S.mapAccumR f a1 c

repeat :: Char -> Text
repeat c = let t = Chunk (S.filled defaultChunkSize c) t in t

replicate :: Int64 -> Text -> Text
replicate n t
  | n <= 0 || null t = Empty
  | Chunk c Empty <- t, S.length c == 1 = filled n (S.head c)
  | otherwise = append t (replicate (n - 1) t)

cycle :: Text -> Text
cycle Empty = emptyError "cycle"
cycle t     = let u = append t u in u

iterate :: (Char -> Char) -> Char -> Text
iterate f = pack . List.iterate f

unfoldr :: (a -> Maybe (Char, a)) -> a -> Text
unfoldr f = pack . List.unfoldr f

unfoldrN :: Int64 -> (a -> Maybe (Char, a)) -> a -> Text
unfoldrN n f = pack . List.genericTake n . List.unfoldr f

take, takeEnd, drop, dropEnd :: Int64 -> Text -> Text
take n t = case t of
  Chunk c rest
    | n <= 0     -> Empty
    | n <= size c -> Chunk (S.take (small n) c) Empty
    | otherwise  -> Chunk c (take (n - size c) rest)
  Empty -> Empty
drop n t = case t of
  Chunk c rest
    | n <= 0     -> t
    | n < size c -> Chunk (S.drop (small n) c) rest
    | otherwise  -> drop (n - size c) rest
  Empty -> Empty
takeEnd n t = if n <= 0 then Empty else drop (length t - n) t
dropEnd n t = if n <= 0 then t else take (length t - n) t

splitAt :: Int64 -> Text -> (Text, Text)
splitAt n t = case t of
  Chunk c rest
    | n <= 0     -> (Empty, t)
    | n < size c -> (Chunk (S.take (small n) c) Empty, Chunk (S.drop (small n) c) rest)
    | otherwise  -> let (a, b) = splitAt (n - size c) rest in (Chunk c a, b)
  Empty -> (Empty, Empty)

takeWhile, dropWhile, takeWhileEnd, dropWhileEnd, dropAround :: (Char -> Bool) -> Text -> Text
takeWhile p t = case t of
  Empty -> Empty
  Chunk c rest -> case S.span p c of
    (a, b) | S.null b  -> Chunk c (takeWhile p rest)
           | otherwise -> chunk a Empty
dropWhile p t = case t of
  Empty -> Empty
  Chunk c rest -> case S.dropWhile p c of
    b | S.null b  -> dropWhile p rest
      | otherwise -> Chunk b rest
takeWhileEnd p = reverse . takeWhile p . reverse
dropWhileEnd p = go
  where
    go Empty = Empty
    go (Chunk c t) = case go t of
      Empty -> chunk (S.dropWhileEnd p c) Empty
      t'    -> Chunk c t'
dropAround p = dropWhile p . dropWhileEnd p

strip, stripStart, stripEnd :: Text -> Text
strip = dropAround Char.isSpace
stripStart = dropWhile Char.isSpace
stripEnd = dropWhileEnd Char.isSpace

span, break :: (Char -> Bool) -> Text -> (Text, Text)
span p t = case t of
  Empty -> (Empty, Empty)
  Chunk c rest -> case S.span p c of
    (a, b) | S.null b  -> let (x, y) = span p rest in (Chunk c x, y)
           | otherwise -> (chunk a Empty, Chunk b rest)
break p = span (not . p)

group :: Text -> [Text]
group = groupBy (==)

groupBy :: (Char -> Char -> Bool) -> Text -> [Text]
groupBy eq t = case uncons t of
  Nothing     -> []
  Just (c, r) -> let (a, b) = span (eq c) r in cons c a : groupBy eq b

inits, tails :: Text -> [Text]
inits = (Empty :) . go
  where
    go Empty = []
    go (Chunk c t) = List.map fromStrict (List.drop 1 (S.inits c)) List.++ List.map (Chunk c) (go t)
tails Empty = [Empty]
tails t     = t : tails (tail t)

split :: (Char -> Bool) -> Text -> [Text]
split p t = case break p t of
  (a, Empty) -> [a]
  (a, b)     -> a : split p (tail b)

-- | What is before the first occurrence, and the rest.
breakOn :: Text -> Text -> (Text, Text)
breakOn s = at 0
  where
    !needle = check "breakOn" s
    at :: Int64 -> Text -> (Text, Text)
    at k t = find' k t t
    find' k start t
      | null t                = (start, Empty)
      | needle `isPrefixOf` t = splitAt k start
      | otherwise             = let !j = skip t in find' (k + j) start (drop j t)
    first = head needle
    -- to the next character that can be the beginning
    skip t = case t of
      Chunk c _ | S.length c > 1 -> 1 + size (S.takeWhile (/= first) (S.tail c))
      _ -> 1

check :: String -> Text -> Text
check name t
  | null t    = emptyError name
  | otherwise = t

breakOnEnd :: Text -> Text -> (Text, Text)
breakOnEnd s t = let (a, b) = breakOn (reverse s) (reverse t) in (reverse b, reverse a)

breakOnAll :: Text -> Text -> [(Text, Text)]
breakOnAll s whole = go 0 whole
  where
    !needle = check "breakOnAll" s
    k = length needle
    go !i t = case breakOn needle t of
      (_, Empty) -> []
      (a, b)     -> let !j = i + length a in splitAt j whole : go (j + k) (drop k b)

splitOn :: Text -> Text -> [Text]
splitOn s = go
  where
    !needle = check "splitOn" s
    k = length needle
    go t = case breakOn needle t of
      (a, Empty) -> [a]
      (a, b)     -> a : go (drop k b)

-- | @replace needle replacement text@.
replace :: Text -> Text -> Text -> Text
replace s r t = intercalate r (splitOn s t)

count :: Text -> Text -> Int64
count s t = List.genericLength (breakOnAll (check "count" s) t)

chunksOf :: Int64 -> Text -> [Text]
chunksOf n t
  | n <= 0 || null t = []
  | otherwise        = let (a, b) = splitAt n t in a : chunksOf n b

lines, words :: Text -> [Text]
lines Empty = []
lines t     = let (a, b) = break (== '\n') t in a : (if null b then [] else lines (tail b))
words t = case dropWhile Char.isSpace t of
  Empty -> []
  r     -> let (a, b) = break Char.isSpace r in a : words b

unlines, unwords :: [Text] -> Text
unlines = concat . List.map (`snoc` '\n')
unwords = intercalate (singleton ' ')

isPrefixOf, isSuffixOf, isInfixOf :: Text -> Text -> Bool
isPrefixOf Empty _ = True
isPrefixOf _ Empty = False
isPrefixOf (Chunk a s) (Chunk b t)
  | n <= S.length b = a `S.isPrefixOf` b && isPrefixOf s (chunk (S.drop n b) t)
  | otherwise       = b `S.isPrefixOf` a && isPrefixOf (Chunk (S.drop m a) s) t
  where
    n = S.length a
    m = S.length b
isSuffixOf a b = reverse a `isPrefixOf` reverse b
isInfixOf a b = null a || not (null (snd (breakOn a b)))

stripPrefix, stripSuffix :: Text -> Text -> Maybe Text
stripPrefix a b = if isPrefixOf a b then Just (drop (length a) b) else Nothing
stripSuffix a b = if isSuffixOf a b then Just (dropEnd (length a) b) else Nothing

-- | What two texts have in common at the beginning, and the rests.
commonPrefixes :: Text -> Text -> Maybe (Text, Text, Text)
commonPrefixes a b
  -- Where both have a character, the original always has a prefix, even an empty one.
  | null a || null b = Nothing
  | otherwise        = Just (take n a, drop n a, drop n b)
  where n = List.genericLength (List.takeWhile id (List.zipWith (==) (unpack a) (unpack b)))

find :: (Char -> Bool) -> Text -> Maybe Char
find p t = fmap fst (uncons (dropWhile (not . p) t))

elem :: Char -> Text -> Bool
elem c = any (== c)

partition :: (Char -> Bool) -> Text -> (Text, Text)
partition p t = (filter p t, filter (not . p) t)

index :: Text -> Int64 -> Char
index t n
  | n < 0     = S.streamError "index: Negative index"
  | otherwise = case drop n t of
      Chunk c _ -> S.head c
      Empty     -> S.streamError "index: Index too large"

zip :: Text -> Text -> [(Char, Char)]
zip a b = List.zip (unpack a) (unpack b)

zipWith :: (Char -> Char -> Char) -> Text -> Text -> Text
zipWith f a b = pack (List.zipWith f (unpack a) (unpack b))
