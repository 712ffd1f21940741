-- | Lists taken apart at elements or sublists, or into pieces of some length.
module Data.List.Split
  ( splitOn, splitOneOf, splitWhen, endBy, endByOneOf, wordsBy, linesBy, chunksOf, splitPlaces
  , splitPlacesBlanks, chop, divvy, splitEvery, chunk, sepBy, unintercalate
  , Splitter, split, oneOf, onSublist, whenElt, dropDelims, keepDelimsL, keepDelimsR, condense
  , dropInitBlank, dropFinalBlank, dropInnerBlanks, dropBlanks, startsWith, startsWithOneOf
  , endsWith, endsWithOneOf
  ) where

import Data.List (stripPrefix, unfoldr)

-- region splitter
-- | How to split: what is a delimiter, what becomes of it, of several in a row,
-- and of empty pieces.
data Splitter a = Splitter
  { delimiter :: [a] -> Maybe ([a], [a])
  , policy :: Policy
  , condensing :: Bool
  , initBlank, finalBlank, innerBlanks :: Bool
  }

data Policy = Drop | Keep | KeepLeft | KeepRight
  deriving Eq

data Piece a = Delim [a] | Text [a]
-- end splitter

plain :: ([a] -> Maybe ([a], [a])) -> Splitter a
plain f = Splitter f Keep False True True True

-- | Delimiters: one of these elements, this sublist, an element with a property.
oneOf :: Eq a => [a] -> Splitter a
oneOf xs = whenElt (`elem` xs)

onSublist :: Eq a => [a] -> Splitter a
onSublist xs = plain (\ys -> fmap (\rest -> (xs, rest)) (stripPrefix xs ys))

whenElt :: (a -> Bool) -> Splitter a
whenElt p = plain f
  where
    f (x : xs) | p x = Just ([x], xs)
    f _              = Nothing

-- | Without delimiters; with them at the piece behind or before.
dropDelims, keepDelimsL, keepDelimsR, condense, dropInitBlank, dropFinalBlank, dropInnerBlanks, dropBlanks
  :: Splitter a -> Splitter a
dropDelims s = s { policy = Drop }
keepDelimsL s = s { policy = KeepLeft }
keepDelimsR s = s { policy = KeepRight }
condense s = s { condensing = True }
dropInitBlank s = s { initBlank = False }
dropFinalBlank s = s { finalBlank = False }
dropInnerBlanks s = s { innerBlanks = False }
dropBlanks = dropInitBlank . dropFinalBlank . condense

startsWith, endsWith, startsWithOneOf, endsWithOneOf :: Eq a => [a] -> Splitter a
startsWith = dropInitBlank . keepDelimsL . onSublist
startsWithOneOf = dropInitBlank . keepDelimsL . oneOf
endsWith = dropFinalBlank . keepDelimsR . onSublist
endsWithOneOf = dropFinalBlank . keepDelimsR . oneOf

-- | The pieces.
split :: Splitter a -> [a] -> [[a]]
split s = map text . trim . merge . blanks . condensed . cut s
  where
    text (Delim xs) = xs
    text (Text xs)  = xs
    condensed
      | condensing s = joinDelims
      | otherwise    = id
    joinDelims (Delim a : Text [] : Delim b : rest) = joinDelims (Delim (a ++ b) : rest)
    joinDelims (Delim a : Delim b : rest)           = joinDelims (Delim (a ++ b) : rest)
    joinDelims (p : ps) = p : joinDelims ps
    joinDelims []       = []
    -- With a blank between two delimiters, before the first and after the last.
    blanks ps = case ps of
      Delim d : rest -> Text [] : inner (Delim d : rest)
      _              -> inner ps
    inner (Delim a : Delim b : rest) = Delim a : [Text [] | innerBlanks s] ++ inner (Delim b : rest)
    inner [Delim a] = [Delim a, Text []]
    inner (p : ps)  = p : inner ps
    inner []        = []
    merge ps = case policy s of
      Drop      -> [Text xs | Text xs <- ps]
      Keep      -> ps
      KeepLeft  -> left ps
      KeepRight -> right ps
    left (Delim d : Text xs : rest) = Text (d ++ xs) : left rest
    left (Delim d : rest)           = Text d : left rest
    left (p : ps)                   = p : left ps
    left []                         = []
    right (Text xs : Delim d : rest) = Text (xs ++ d) : right rest
    right (Delim d : rest)           = Text d : right rest
    right (p : ps)                   = p : right ps
    right []                         = []
    trim ps = (if initBlank s then id else dropFirst) ((if finalBlank s then id else dropLast) ps)
    dropFirst (Text [] : ps) = ps
    dropFirst ps             = ps
    dropLast [] = []
    dropLast ps = case last ps of
      Text [] -> init ps
      _       -> ps

-- Texts and delimiters by turns; no text between delimiters that touch.
cut :: Splitter a -> [a] -> [Piece a]
cut s xs = case go xs of
  [] -> [Text []]
  ps -> ps
  where
    go [] = []
    go ys = case delimiter s ys of
      Just ([], _ : _) | (y : rest) <- ys -> Delim [] : Text [y] : go rest
      Just (d, rest) -> Delim d : go rest
      Nothing        -> case till ys of (a, rest) -> Text a : go rest
    till [] = ([], [])
    till ys@(y : rest) = case delimiter s ys of
      Just _  -> ([], ys)
      Nothing -> let (a, b) = till rest in (y : a, b)

splitOn :: Eq a => [a] -> [a] -> [[a]]
splitOn = split . dropDelims . onSublist

splitOneOf :: Eq a => [a] -> [a] -> [[a]]
splitOneOf = split . dropDelims . oneOf

splitWhen :: (a -> Bool) -> [a] -> [[a]]
splitWhen = split . dropDelims . whenElt

sepBy, unintercalate :: Eq a => [a] -> [a] -> [[a]]
sepBy = splitOn
unintercalate = splitOn

-- | The last piece may be missing if it is empty.
endBy, endByOneOf :: Eq a => [a] -> [a] -> [[a]]
endBy = split . dropFinalBlank . dropDelims . onSublist
endByOneOf = split . dropFinalBlank . dropDelims . oneOf

-- | As 'words' and 'lines' do it.
wordsBy, linesBy :: (a -> Bool) -> [a] -> [[a]]
wordsBy p = split (dropBlanks (dropDelims (whenElt p)))
linesBy p = split (dropFinalBlank (dropDelims (whenElt p)))

-- | Pieces of a length; the last may be shorter.
chunksOf, splitEvery, chunk :: Int -> [a] -> [[a]]
chunksOf n = go
  where
    go [] = []
    go xs = let (a, b) = splitAt n xs in a : go b
splitEvery = chunksOf
chunk = chunksOf

-- | Pieces of these lengths.
splitPlaces, splitPlacesBlanks :: Integral n => [n] -> [a] -> [[a]]
splitPlaces ns xs = unfoldr f (ns, xs)
  where
    f ([], _)      = Nothing
    f (_, [])      = Nothing
    f (k : ks, ys) = let (a, b) = splitAt (fromIntegral k) ys in Just (a, (ks, b))
splitPlacesBlanks ns xs = unfoldr f (ns, xs)
  where
    f ([], _)      = Nothing
    f (k : ks, ys) = let (a, b) = splitAt (fromIntegral k) ys in Just (a, (ks, b))

-- | Pieces as a function takes them from the front.
chop :: ([a] -> (b, [a])) -> [a] -> [b]
chop _ [] = []
chop f xs = case f xs of (b, rest) -> b : chop f rest

-- | Pieces of a length that begin at every multiple of a number.
divvy :: Int -> Int -> [a] -> [[a]]
divvy n m xs = filter ((n ==) . length) (chop (\ys -> (take n ys, drop m ys)) xs)
