{-# LANGUAGE NoImplicitPrelude #-}
-- | Lists with at least one element. Made to be imported qualified.
module Data.List.NonEmpty
  ( NonEmpty (..), map, intersperse, scanl, scanr, scanl1, scanr1, transpose, sortBy, sortWith
  , length, head, tail, last, init, singleton, (<|), cons, uncons, unfoldr, sort, reverse
  , inits, tails, append, appendList, prependList, iterate, repeat, cycle, unfold, insert
  , some1, take, drop, splitAt, takeWhile, dropWhile, span, break, filter, partition
  , group, groupBy, groupWith, groupAllWith, group1, groupBy1, groupWith1, groupAllWith1
  , isPrefixOf, nub, nubBy, (!!), zip, zipWith, unzip, fromList, toList, nonEmpty, xor
  ) where

import Data.Foldable (Foldable)
import qualified Data.Foldable as Foldable
import Data.Function (on)
import qualified Data.List as List
import Data.Ord (comparing)
import Data.Tuple (fst, snd)
import GHC.Base hiding (map)
import GHC.Num

infixr 5 <|
infixl 9 !!

-- A function on lists that gives at least one element for at least one.
lift :: Foldable f => ([a] -> [b]) -> f a -> NonEmpty b
lift f xs = fromList (f (Foldable.toList xs))

-- | The list, which must have an element.
fromList :: [a] -> NonEmpty a
fromList (x : xs) = x :| xs
fromList []       = errorWithoutStackTrace "NonEmpty.fromList: empty list"

-- | The list, if it has an element.
nonEmpty :: [a] -> Maybe (NonEmpty a)
nonEmpty []       = Nothing
nonEmpty (x : xs) = Just (x :| xs)

-- | All the elements.
toList :: NonEmpty a -> [a]
toList (x :| xs) = x : xs

-- | The number of elements.
length :: NonEmpty a -> Int
length (_ :| xs) = 1 + List.length xs

-- | Parts.
head :: NonEmpty a -> a
head (x :| _) = x

tail :: NonEmpty a -> [a]
tail (_ :| xs) = xs

last :: NonEmpty a -> a
last (x :| xs) = List.last (x : xs)

init :: NonEmpty a -> [a]
init (x :| xs) = List.init (x : xs)

uncons :: NonEmpty a -> (a, Maybe (NonEmpty a))
uncons (x :| xs) = (x, nonEmpty xs)

-- | One element.
singleton :: a -> NonEmpty a
singleton x = x :| []

-- | An element in front.
(<|), cons :: a -> NonEmpty a -> NonEmpty a
x <| (y :| ys) = x :| y : ys
cons = (<|)

-- | One after the other.
append :: NonEmpty a -> NonEmpty a -> NonEmpty a
append = (<>)

appendList :: NonEmpty a -> [a] -> NonEmpty a
appendList (x :| xs) ys = x :| (xs ++ ys)

prependList :: [a] -> NonEmpty a -> NonEmpty a
prependList []       ne        = ne
prependList (x : xs) (y :| ys) = x :| (xs ++ y : ys)

-- | From a seed.
unfoldr :: (a -> (b, Maybe a)) -> a -> NonEmpty b
unfoldr f a = case f a of
  (b, Nothing) -> b :| []
  (b, Just a') -> b :| go a'
  where
    go a' = case f a' of
      (b, Nothing)  -> [b]
      (b, Just a'') -> b : go a''

unfold :: (a -> (b, Maybe a)) -> a -> NonEmpty b
unfold = unfoldr

-- | The functions of "Data.List".
map :: (a -> b) -> NonEmpty a -> NonEmpty b
map f (x :| xs) = f x :| fmap f xs

reverse :: NonEmpty a -> NonEmpty a
reverse = lift List.reverse

sort :: Ord a => NonEmpty a -> NonEmpty a
sort = lift List.sort

sortBy :: (a -> a -> Ordering) -> NonEmpty a -> NonEmpty a
sortBy f = lift (List.sortBy f)

sortWith :: Ord o => (a -> o) -> NonEmpty a -> NonEmpty a
sortWith f = lift (List.sortBy (comparing f))

intersperse :: a -> NonEmpty a -> NonEmpty a
intersperse a = lift (List.intersperse a)

transpose :: NonEmpty (NonEmpty a) -> NonEmpty (NonEmpty a)
transpose xss = fmap fromList (fromList (List.transpose (toList (fmap toList xss))))

nub :: Eq a => NonEmpty a -> NonEmpty a
nub = nubBy (==)

nubBy :: (a -> a -> Bool) -> NonEmpty a -> NonEmpty a
nubBy eq = lift (List.nubBy eq)

scanl :: Foldable f => (b -> a -> b) -> b -> f a -> NonEmpty b
scanl f z xs = fromList (List.scanl f z (Foldable.toList xs))

scanr :: Foldable f => (a -> b -> b) -> b -> f a -> NonEmpty b
scanr f z xs = fromList (List.scanr f z (Foldable.toList xs))

scanl1, scanr1 :: (a -> a -> a) -> NonEmpty a -> NonEmpty a
scanl1 f (x :| xs) = fromList (List.scanl f x xs)
scanr1 f (x :| xs) = fromList (List.scanr1 f (x : xs))

inits, tails :: Foldable f => f a -> NonEmpty [a]
inits xs = fromList (List.inits (Foldable.toList xs))
tails xs = fromList (List.tails (Foldable.toList xs))

insert :: (Foldable f, Ord a) => a -> f a -> NonEmpty a
insert a xs = fromList (List.insert a (Foldable.toList xs))

some1 :: Alternative f => f a -> f (NonEmpty a)
some1 x = liftA2 (:|) x (many x)

iterate :: (a -> a) -> a -> NonEmpty a
iterate f a = a :| List.iterate f (f a)

repeat :: a -> NonEmpty a
repeat a = a :| List.repeat a

cycle :: NonEmpty a -> NonEmpty a
cycle = lift List.cycle

take, drop :: Int -> NonEmpty a -> [a]
take n xs = List.take n (toList xs)
drop n xs = List.drop n (toList xs)

splitAt :: Int -> NonEmpty a -> ([a], [a])
splitAt n xs = List.splitAt n (toList xs)

takeWhile, dropWhile, filter :: (a -> Bool) -> NonEmpty a -> [a]
takeWhile p xs = List.takeWhile p (toList xs)
dropWhile p xs = List.dropWhile p (toList xs)
filter p xs = List.filter p (toList xs)

span, break, partition :: (a -> Bool) -> NonEmpty a -> ([a], [a])
span p xs = List.span p (toList xs)
break p xs = List.span (\x -> not (p x)) (toList xs)
partition p xs = List.partition p (toList xs)

isPrefixOf :: Eq a => [a] -> NonEmpty a -> Bool
isPrefixOf []       _         = True
isPrefixOf (y : ys) (x :| xs) = y == x && List.isPrefixOf ys xs

(!!) :: NonEmpty a -> Int -> a
(!!) (x :| xs) n
  | n == 0    = x
  | n > 0     = xs List.!! (n - 1)
  | otherwise = errorWithoutStackTrace "NonEmpty.!! negative argument"

zip :: NonEmpty a -> NonEmpty b -> NonEmpty (a, b)
zip (x :| xs) (y :| ys) = (x, y) :| List.zip xs ys

zipWith :: (a -> b -> c) -> NonEmpty a -> NonEmpty b -> NonEmpty c
zipWith f (x :| xs) (y :| ys) = f x y :| List.zipWith f xs ys

unzip :: Functor f => f (a, b) -> (f a, f b)
unzip xs = (fmap fst xs, fmap snd xs)

-- region groups
-- | Equal neighbours together, by '==', a function, what another function makes
-- of them; of all such elements if the list is sorted by it first.
group :: (Foldable f, Eq a) => f a -> [NonEmpty a]
group = groupBy (==)

groupBy :: Foldable f => (a -> a -> Bool) -> f a -> [NonEmpty a]
groupBy eq0 xs0 = go eq0 (Foldable.toList xs0)
  where
    go _  []       = []
    go eq (x : xs) = case List.span (eq x) xs of
      (same, rest) -> (x :| same) : go eq rest
-- end groups

groupWith :: (Foldable f, Eq b) => (a -> b) -> f a -> [NonEmpty a]
groupWith f = groupBy (\x y -> f x == f y)

groupAllWith :: Ord b => (a -> b) -> [a] -> [NonEmpty a]
groupAllWith f xs = groupWith f (List.sortBy (comparing f) xs)

-- | The same for lists that have an element.
group1 :: Eq a => NonEmpty a -> NonEmpty (NonEmpty a)
group1 = groupBy1 (==)

groupBy1 :: (a -> a -> Bool) -> NonEmpty a -> NonEmpty (NonEmpty a)
groupBy1 eq (x :| xs) = (x :| same) :| groupBy eq rest
  where
    (same, rest) = List.span (eq x) xs

groupWith1 :: Eq b => (a -> b) -> NonEmpty a -> NonEmpty (NonEmpty a)
groupWith1 f = groupBy1 (\x y -> f x == f y)

groupAllWith1 :: Ord b => (a -> b) -> NonEmpty a -> NonEmpty (NonEmpty a)
groupAllWith1 f xs = groupWith1 f (sortWith f xs)

-- | Is an odd number of them true?
xor :: NonEmpty Bool -> Bool
xor (x :| xs) = List.foldr (/=) x xs
