{-# LANGUAGE BangPatterns, TypeFamilies #-}
-- |
-- Texts. Meant to be imported qualified, but for the name of the type.
module Data.Text
  ( Text
  , empty, singleton, pack, unpack, cons, snoc, append, head, uncons, unsnoc, last, tail, init
  , null, length, map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldl1, foldr, foldr', foldr1, concat, concatMap, any, all, maximum, minimum
  , scanl, mapAccumL, mapAccumR, unfoldr
  , take, takeEnd, drop, dropEnd, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd
  , span, break, group, groupBy, inits, tails, stripPrefix, stripSuffix
  , isPrefixOf, isSuffixOf, isInfixOf, elem, find, filter, partition
  , index, findIndex
  , center, justifyLeft, justifyRight, toLower, toUpper, toTitle, toCaseFold
  , split, splitOn, breakOn, breakOnEnd, breakOnAll, replace, chunksOf, count, strip, stripStart, stripEnd
  , compareLength, foldl1', scanl1, scanr, scanr1, unfoldrN, dropAround, replicate, lines, unlines, words, unwords, zip, zipWith, copy, commonPrefixes
  ) where

import qualified Data.Char as Char
import qualified Data.List as List
import Data.Data (Constr, Data (..), DataType, Fixity (..), mkConstr, mkDataType)
import Data.Text.Internal
import GHC.IsList (IsList (..))
import Prelude
  ( Bool, Char, Eq (..), Int, Maybe (..), Ord (..), Ordering, error, otherwise, quot, (+), (-), (.), (||) )
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
textType = mkDataType "Data.Text.Text" [packConstr]

-- | With a character on the left, the right or both sides, to a length.
justifyLeft, justifyRight, center :: Int -> Char -> Text -> Text
justifyLeft n c t = append t (filled (n - length t) c)
justifyRight n c t = append (filled (n - length t) c) t
center n c t
  | d <= 0    = t
  | otherwise = concat [filled r c, t, filled l c]
  where
    d = n - length t
    r = d - l
    l = d `quot` 2

toLower, toUpper, toTitle, toCaseFold :: Text -> Text
toLower = map Char.toLower
toUpper t
  | any (== '\223') t = concatMap upper t
  | otherwise         = map Char.toUpper t
  where upper c = if c == '\223' then pack "SS" else singleton (Char.toUpper c)
toTitle = pack . go . unpack
  where
    go [] = []
    go (c : cs)
      | Char.isLetter c = case List.span (\x -> Char.isLetter x || x == '\'') cs of
          (a, b) -> Char.toUpper c : List.map Char.toLower a List.++ go b
      | otherwise       = c : go cs
toCaseFold t
  | any (\c -> c == '\223' || c == '\7838') t = concatMap folded t
  | otherwise = map fold t
  where
    folded c = if c == '\223' || c == '\7838' then pack "ss" else singleton (fold c)
    fold c = case c of
      '\181' -> '\956'
      '\383' -> 's'
      '\962' -> '\963'
      _      -> Char.toLower c

-- | Pieces between characters that satisfy the predicate.
split :: (Char -> Bool) -> Text -> [Text]
split = splitWith

-- | Pieces between occurrences of a text.
splitOn :: Text -> Text -> [Text]
splitOn s t
  | null s    = emptyError "splitOn"
  | otherwise = go 0
  where
    go from = case findFrom s t from of
      Nothing -> [slice from (length t - from) t]
      Just i  -> let !piece = slice from (i - from) t in piece : go (i + length s)

-- | What is before the first occurrence, and the rest.
breakOn :: Text -> Text -> (Text, Text)
breakOn s t
  | null s    = emptyError "breakOn"
  | otherwise = breakSubstring s t

-- | What ends with the last occurrence, and the rest.
breakOnEnd :: Text -> Text -> (Text, Text)
breakOnEnd s t = case breakOn (reverse s) (reverse t) of (a, b) -> (reverse b, reverse a)

-- | 'breakOn' at every occurrence.
breakOnAll :: Text -> Text -> [(Text, Text)]
breakOnAll s t
  | null s    = emptyError "breakOnAll"
  | otherwise = go 0
  where
    go i = case findSubstring s (drop i t) of
      Nothing -> []
      Just j  -> splitAt (i + j) t : go (i + j + length s)

-- | @replace needle replacement text@.
replace :: Text -> Text -> Text -> Text
replace s r t
  | null s    = emptyError "replace"
  | otherwise = intercalate r (splitOn s t)

-- | Pieces of so many characters.
chunksOf :: Int -> Text -> [Text]
chunksOf n t
  | n <= 0 || null t = []
  | otherwise        = take n t : chunksOf n (drop n t)

-- | How often a text occurs.
count :: Text -> Text -> Int
count s t
  | null s    = emptyError "count"
  | otherwise = go 0 0
  where
    go !n from = case findFrom s t from of
      Nothing -> n
      Just i  -> go (n + 1) (i + length s)

-- | Without white space at the ends.
strip, stripStart, stripEnd :: Text -> Text
strip = dropAround Char.isSpace
stripStart = dropWhile Char.isSpace
stripEnd = dropWhileEnd Char.isSpace

-- | The text so many times.
replicate :: Int -> Text -> Text
replicate n t
  | length t == 1 = filled n (head t)
  | otherwise     = concat (List.replicate n t)

lines, words :: Text -> [Text]
lines t
  | null t    = []
  | otherwise = case break (== '\n') t of (l, r) -> l : lines (drop 1 r)
words t = case dropWhile Char.isSpace t of
  r | null r    -> []
    | otherwise -> case break Char.isSpace r of (a, b) -> a : words b

unlines, unwords :: [Text] -> Text
unlines = concat . List.concatMap (\l -> [l, singleton '\n'])
unwords = intercalate (singleton ' ')

zip :: Text -> Text -> [(Char, Char)]
zip a b = List.zip (unpack a) (unpack b)

zipWith :: (Char -> Char -> Char) -> Text -> Text -> Text
zipWith f a b = pack (List.zipWith f (unpack a) (unpack b))

-- | What two texts have in common at the beginning, and the rests.
commonPrefixes :: Text -> Text -> Maybe (Text, Text, Text)
commonPrefixes a b
  | n == 0    = Nothing
  | otherwise = Just (take n a, drop n a, drop n b)
  where n = List.length (List.takeWhile (\(x, y) -> x == y) (List.zip (unpack a) (unpack b)))

-- | The length compared with a number.
compareLength :: Text -> Int -> Ordering
compareLength t = compare (length t)

foldl1' :: (Char -> Char -> Char) -> Text -> Char
foldl1' = foldl1

scanl1, scanr1 :: (Char -> Char -> Char) -> Text -> Text
scanl1 f = pack . List.scanl1 f . unpack
scanr1 f = pack . List.scanr1 f . unpack

scanr :: (Char -> Char -> Char) -> Char -> Text -> Text
scanr f x = pack . List.scanr f x . unpack

-- | At most so many characters from a seed.
unfoldrN :: Int -> (a -> Maybe (Char, a)) -> a -> Text
unfoldrN n f = pack . List.take n . List.unfoldr f
