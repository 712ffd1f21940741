{-# LANGUAGE NoImplicitPrelude, BangPatterns, MagicHash #-}
-- |
-- Lists. Each function looks at no more of its argument than the report's
-- definition does, and makes no more of its result than is asked for.
module GHC.List
  ( map, (++), filter, concat, concatMap
  , head, last, tail, init, uncons, null, length, (!!), reverse
  , foldr, foldr', foldl, foldl', foldl1, foldl1', foldr1
  , scanl, scanl1, scanl', scanr, scanr1
  , and, or, any, all
  , elem, notElem, lookup, sum, product, maximum, minimum
  , iterate, iterate', repeat, replicate, cycle
  , take, drop, splitAt, takeWhile, dropWhile, span, break
  , zip, zip3, zipWith, zipWith3, unzip, unzip3, errorEmptyList
  , lines, unlines, words, unwords
  ) where

import GHC.Base
import GHC.Basics (build, reverse, foldl', filter)
import GHC.Num
import GHC.Prim
import GHC.Types
import GHC.Unicode.Space

infixl 9 !!
infix  4 `elem`, `notElem`

-- | All the lists, one after the other.
concat :: [[a]] -> [a]
concat xss = build (\cons nil -> foldr (\xs rest -> foldr cons rest xs) nil xss)
{-# INLINE concat #-}

-- | The lists that the function makes of the elements, one after the other.
concatMap :: (a -> [b]) -> [a] -> [b]
concatMap f xs = build (\cons nil -> foldr (\x rest -> foldr cons rest (f x)) nil xs)
{-# INLINE concatMap #-}

-- | The first element.
head :: [a] -> a
head (x : _) = x
head []      = errorEmptyList "head"

-- | The last element, of a finite list.
last :: [a] -> a
last [x]      = x
last (_ : xs) = last xs
last []       = errorEmptyList "last"

-- | The first element and the rest, if there are any.
uncons :: [a] -> Maybe (a, [a])
uncons []       = Nothing
uncons (x : xs) = Just (x, xs)

-- | All but the first element.
tail :: [a] -> [a]
tail (_ : xs) = xs
tail []       = errorEmptyList "tail"

-- | All but the last element.
init :: [a] -> [a]
init []       = errorEmptyList "init"
init (x : xs) = go x xs
  where
    go _ []       = []
    go y (z : zs) = y : go z zs

-- | Is it empty?
null :: [a] -> Bool
null []      = True
null (_ : _) = False

-- | The number of elements.
length :: [a] -> Int
length xs = I# (foldr (\_ rest n -> rest (n +# 1#)) (\n -> n) xs 0#)
{-# INLINE length #-}

-- | The element at an index; the first is at 0.
(!!) :: [a] -> Int -> a
xs !! n
  | n < 0     = errorWithoutStackTrace "Prelude.!!: negative index"
  | otherwise = go xs n
  where
    go []       _ = errorWithoutStackTrace "Prelude.!!: index too large"
    go (y : ys) i = if i == 0 then y else go ys (i - 1)

-- | @foldl f z [a, b, c]@ is @f (f (f z a) b) c@. Nothing is evaluated on the
-- way: the result is a chain of suspended applications.
foldl :: (b -> a -> b) -> b -> [a] -> b
foldl f = go
  where
    go z []       = z
    go z (x : xs) = go (f z x) xs

-- | The folds whose start is an element: the first, the last.
foldl1, foldr1 :: (a -> a -> a) -> [a] -> a
foldl1 f (x : xs) = foldl f x xs
foldl1 _ []       = errorEmptyList "foldl1"
foldr1 f = go
  where
    go [x]      = x
    go (x : xs) = f x (go xs)
    go []       = errorEmptyList "foldr1"

-- | 'foldr' that evaluates at each step, from the end.
foldr' :: (a -> b -> b) -> b -> [a] -> b
foldr' f z xs = foldl' (\acc x -> f x acc) z (reverse xs)

-- | 'foldl1' that evaluates at each step.
foldl1' :: (a -> a -> a) -> [a] -> a
foldl1' f (x : xs) = foldl' f x xs
foldl1' _ []       = errorEmptyList "foldl1'"

-- | All the intermediate results of 'foldl', first the start.
scanl :: (b -> a -> b) -> b -> [a] -> [b]
scanl f z xs = build (\cons nil ->
  let next x rest acc = let more = f acc x in more `cons` rest more
  in z `cons` foldr next (\_ -> nil) xs z)
{-# INLINE scanl #-}

-- | 'scanl' that evaluates each result before the next.
scanl' :: (b -> a -> b) -> b -> [a] -> [b]
scanl' f = go
  where
    go !z xs = z : (case xs of
      []     -> []
      y : ys -> go (f z y) ys)

-- | 'scanl' that starts with the first element.
scanl1 :: (a -> a -> a) -> [a] -> [a]
scanl1 f (x : xs) = scanl f x xs
scanl1 _ []       = []

-- | All the intermediate results of 'foldr', last the start.
scanr :: (a -> b -> b) -> b -> [a] -> [b]
scanr _ z []       = [z]
scanr f z (x : xs) = f x (head rest) : rest
  where
    rest = scanr f z xs

-- | 'scanr' that starts with the last element.
scanr1 :: (a -> a -> a) -> [a] -> [a]
scanr1 _ []  = []
scanr1 _ [x] = [x]
scanr1 f (x : xs) = f x (head rest) : rest
  where
    rest = scanr1 f xs

-- | Are all of them true, is one of them?
and, or :: [Bool] -> Bool
and xs = foldr (&&) True xs
{-# INLINE and #-}
or xs = foldr (||) False xs
{-# INLINE or #-}

-- | Does the predicate hold for one element, for all?
any, all :: (a -> Bool) -> [a] -> Bool
any p xs = foldr (\x rest -> p x || rest) False xs
{-# INLINE any #-}
all p xs = foldr (\x rest -> p x && rest) True xs
{-# INLINE all #-}

-- | Is the element in the list, is it not?
elem, notElem :: Eq a => a -> [a] -> Bool
elem x ys = foldr (\y rest -> x == y || rest) False ys
{-# INLINE elem #-}
notElem x ys = not (elem x ys)

-- | The value that stands beside a key.
lookup :: Eq a => a -> [(a, b)] -> Maybe b
lookup key = go
  where
    go [] = Nothing
    go ((k, v) : rest)
      | key == k  = Just v
      | otherwise = go rest

-- | The sum, the product of the elements; of none, 0 and 1.
sum, product :: Num a => [a] -> a
sum xs = foldl' (+) 0 xs
{-# INLINE sum #-}
product xs = foldl' (*) 1 xs
{-# INLINE product #-}

-- | The greatest, the least element.
maximum, minimum :: Ord a => [a] -> a
maximum []       = errorEmptyList "maximum"
maximum (x : xs) = foldl' max x xs
minimum []       = errorEmptyList "minimum"
minimum (x : xs) = foldl' min x xs

-- | @iterate f x@ is @[x, f x, f (f x), ...]@, without end.
iterate :: (a -> a) -> a -> [a]
iterate f x = build (\cons _ -> let go y = y `cons` go (f y) in go x)
{-# INLINE iterate #-}

-- | 'iterate' that evaluates each element before the next.
iterate' :: (a -> a) -> a -> [a]
iterate' f x = build (\cons _ -> let go y = let !z = f y in y `cons` go z in go x)
{-# INLINE iterate' #-}

-- | The element again and again: a list of one cell, whose tail is itself.
repeat :: a -> [a]
repeat x = xs
  where
    xs = x : xs

-- | The element so many times.
replicate :: Int -> a -> [a]
replicate n x = build (\cons nil -> let go k = if k <= 0 then nil else x `cons` go (k - 1) in go n)
{-# INLINE replicate #-}

-- | The list again and again, without end: its last tail is itself.
cycle :: [a] -> [a]
cycle [] = errorEmptyList "cycle"
cycle xs = xs'
  where
    xs' = xs ++ xs'

-- | At most so many elements from the front.
take :: Int -> [a] -> [a]
take n xs = build (\cons nil ->
  let next y rest k = y `cons` (if k <= 1 then nil else rest (k - 1))
  in if n <= 0 then nil else foldr next (\_ -> nil) xs n)
{-# INLINE take #-}

-- | What 'take' leaves.
drop :: Int -> [a] -> [a]
drop n xs
  | n <= 0    = xs
  | otherwise = case xs of
      []     -> []
      _ : ys -> drop (n - 1) ys

-- | 'take' and 'drop' in one.
splitAt :: Int -> [a] -> ([a], [a])
splitAt n xs
  | n <= 0    = ([], xs)
  | otherwise = case xs of
      []     -> ([], [])
      y : ys -> let (front, back) = splitAt (n - 1) ys in (y : front, back)

-- | The elements up to the first for which the predicate does not hold.
takeWhile :: (a -> Bool) -> [a] -> [a]
takeWhile p xs = build (\cons nil -> foldr (\x rest -> if p x then x `cons` rest else nil) nil xs)
{-# INLINE takeWhile #-}

-- | What 'takeWhile' leaves.
dropWhile :: (a -> Bool) -> [a] -> [a]
dropWhile _ [] = []
dropWhile p xs@(x : rest)
  | p x       = dropWhile p rest
  | otherwise = xs

-- | 'takeWhile' and 'dropWhile' in one; 'break' with the opposite predicate.
span, break :: (a -> Bool) -> [a] -> ([a], [a])
span _ [] = ([], [])
span p xs@(x : rest)
  | p x       = let (front, back) = span p rest in (x : front, back)
  | otherwise = ([], xs)
break p = span (not . p)

-- | Pairs of the elements at the same place; as long as the shorter list.
zip :: [a] -> [b] -> [(a, b)]
zip xs ys = zipWith (\x y -> (x, y)) xs ys
{-# INLINE zip #-}

-- | 'zip' for three lists.
zip3 :: [a] -> [b] -> [c] -> [(a, b, c)]
zip3 xs ys zs = zipWith3 (\x y z -> (x, y, z)) xs ys zs
{-# INLINE zip3 #-}

-- | The function applied to the elements at the same place.
zipWith :: (a -> b -> c) -> [a] -> [b] -> [c]
zipWith f xs ys = build (\cons nil ->
  let next x rest others = case others of
        []       -> nil
        y : more -> f x y `cons` rest more
  in foldr next (\_ -> nil) xs ys)
{-# INLINE zipWith #-}

-- | 'zipWith' for three lists.
zipWith3 :: (a -> b -> c -> d) -> [a] -> [b] -> [c] -> [d]
zipWith3 f xs ys zs = build (\cons nil ->
  let next x rest others thirds = case others of
        []       -> nil
        y : more -> case thirds of
          []       -> nil
          z : left -> f x y z `cons` rest more left
  in foldr next (\_ _ -> nil) xs ys zs)
{-# INLINE zipWith3 #-}

-- | The first parts and the second parts.
unzip :: [(a, b)] -> ([a], [b])
unzip = foldr (\(a, b) ~(as, bs) -> (a : as, b : bs)) ([], [])

-- | 'unzip' for triples.
unzip3 :: [(a, b, c)] -> ([a], [b], [c])
unzip3 = foldr (\(a, b, c) ~(as, bs, cs) -> (a : as, b : bs, c : cs)) ([], [], [])

-- | The text between the line ends.
lines :: String -> [String]
lines "" = []
lines s  = line : (case rest of
  []       -> []
  _ : more -> lines more)
  where
    (line, rest) = break isNewline s
    isNewline '\n' = True
    isNewline _    = False

-- | Each text with a line end after it.
unlines :: [String] -> String
unlines []       = []
unlines (l : ls) = l ++ '\n' : unlines ls

-- | The text between the white space.
words :: String -> [String]
words s = case dropWhile isSpace s of
  "" -> []
  s' -> let (word, rest) = break isSpace s' in word : words rest

-- | The texts with a space between them.
unwords :: [String] -> String
unwords []       = ""
unwords (w : ws) = w ++ go ws
  where
    go []       = ""
    go (v : vs) = ' ' : (v ++ go vs)

-- | The error of a function that wants an element.
errorEmptyList :: String -> a
errorEmptyList function = errorWithoutStackTrace ("Prelude." ++ function ++ ": empty list")
