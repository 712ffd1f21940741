{-# LANGUAGE BangPatterns, FlexibleInstances, TypeFamilies, DeriveDataTypeable #-}
-- |
-- Sequences as 2-3 finger trees (Ralf Hinze, Ross Paterson: Finger trees: a
-- simple general-purpose data structure, 2006): both ends are at hand, the
-- middle is a tree of ever larger nodes, and every node knows its size.
module Data.Sequence.Internal where

import Data.String (IsString (..))
import Control.Monad.Zip (MonadZip (..))
import GHC.IsList (Item)
import qualified GHC.IsList as IsList
import qualified Control.Applicative as A
import Control.DeepSeq (NFData (..))
import Control.Monad (MonadPlus (..), ap)
import qualified Control.Monad.Fail as Fail
import Data.Array (Array, Ix, elems)
import Data.Data (Constr, Data (..), DataType, Fixity (..), gcast1, mkConstr, mkDataType)
import qualified Data.Foldable as F
import Data.Functor.Classes
import qualified Data.List as List
import Data.Semigroup (Semigroup (..))
import qualified Data.Traversable as T
import GHC.Stack.Packages (containersError)
import Prelude hiding
  ( drop, filter, length, lookup, null, replicate, reverse, scanl, scanl1, scanr, scanr1
  , splitAt, take, unzip, zip, zip3, zipWith, zipWith3 )

infixr 5 <|, :<, ><
infixl 5 |>, :>

-- * The tree

-- region tree
-- | Things that are so many elements.
class Sized a where
  size :: a -> Int

-- | One element.
newtype Elem a = Elem { getElem :: a }

-- | Two or three things together, and how many elements they are.
data Node a = Node2 !Int a a | Node3 !Int a a a

-- | One to four things at an end.
data Digit a = One a | Two a a | Three a a a | Four a a a a

-- | A few things at each end, and between them nodes of such things.
data FingerTree a
  = EmptyT
  | Single a
  | Deep !Int !(Digit a) (FingerTree (Node a)) !(Digit a)

-- | A sequence of elements.
newtype Seq a = Seq (FingerTree (Elem a))
-- end tree

instance Sized (Elem a) where
  size _ = 1

instance Sized (Node a) where
  size (Node2 n _ _)   = n
  size (Node3 n _ _ _) = n

instance Sized a => Sized (Digit a) where
  size (One a)        = size a
  size (Two a b)      = size a + size b
  size (Three a b c)  = size a + size b + size c
  size (Four a b c d) = size a + size b + size c + size d

instance Sized a => Sized (FingerTree a) where
  size EmptyT         = 0
  size (Single a)     = size a
  size (Deep n _ _ _) = n

node2 :: Sized a => a -> a -> Node a
node2 a b = Node2 (size a + size b) a b

node3 :: Sized a => a -> a -> a -> Node a
node3 a b c = Node3 (size a + size b + size c) a b c

deep :: Sized a => Digit a -> FingerTree (Node a) -> Digit a -> FingerTree a
deep pr m sf = Deep (size pr + size m + size sf) pr m sf

-- region cons
-- | With a thing more at the left end. When there are four already, three of
-- them go into the middle as one node: that happens at every third push, and in
-- the middle again at every third of those.
consTree :: Sized a => a -> FingerTree a -> FingerTree a
consTree a EmptyT = Single a
consTree a (Single b) = deep (One a) EmptyT (One b)
consTree a (Deep n (Four b c d e) m sf) =
  m `seq` Deep (size a + n) (Two a b) (consTree (node3 c d e) m) sf
consTree a (Deep n (Three b c d) m sf) = Deep (size a + n) (Four a b c d) m sf
consTree a (Deep n (Two b c) m sf) = Deep (size a + n) (Three a b c) m sf
consTree a (Deep n (One b) m sf) = Deep (size a + n) (Two a b) m sf
-- end cons

-- | With a thing more at the right end.
snocTree :: Sized a => FingerTree a -> a -> FingerTree a
snocTree EmptyT x = Single x
snocTree (Single a) x = deep (One a) EmptyT (One x)
snocTree (Deep n pr m (Four a b c d)) x =
  m `seq` Deep (n + size x) pr (snocTree m (node3 a b c)) (Two d x)
snocTree (Deep n pr m (Three a b c)) x = Deep (n + size x) pr m (Four a b c x)
snocTree (Deep n pr m (Two a b)) x = Deep (n + size x) pr m (Three a b x)
snocTree (Deep n pr m (One a)) x = Deep (n + size x) pr m (Two a x)

-- | A tree taken apart at an end.
data View s a = NoView | View a (s a)

viewLTree :: Sized a => FingerTree a -> View FingerTree a
viewLTree EmptyT = NoView
viewLTree (Single a) = View a EmptyT
viewLTree (Deep n (One a) m sf) = View a (pullL (n - size a) m sf)
viewLTree (Deep n (Two a b) m sf) = View a (Deep (n - size a) (One b) m sf)
viewLTree (Deep n (Three a b c) m sf) = View a (Deep (n - size a) (Two b c) m sf)
viewLTree (Deep n (Four a b c d) m sf) = View a (Deep (n - size a) (Three b c d) m sf)

viewRTree :: Sized a => FingerTree a -> View FingerTree a
viewRTree EmptyT = NoView
viewRTree (Single z) = View z EmptyT
viewRTree (Deep n pr m (One z)) = View z (pullR (n - size z) pr m)
viewRTree (Deep n pr m (Two y z)) = View z (Deep (n - size z) pr m (One y))
viewRTree (Deep n pr m (Three x y z)) = View z (Deep (n - size z) pr m (Two x y))
viewRTree (Deep n pr m (Four w x y z)) = View z (Deep (n - size z) pr m (Three w x y))

-- | A tree whose left end is to come from the middle.
pullL :: Sized a => Int -> FingerTree (Node a) -> Digit a -> FingerTree a
pullL n m sf = case viewLTree m of
  NoView     -> digitTree sf
  View a m'  -> Deep n (nodeDigit a) m' sf

-- | A tree whose right end is to come from the middle.
pullR :: Sized a => Int -> Digit a -> FingerTree (Node a) -> FingerTree a
pullR n pr m = case viewRTree m of
  NoView     -> digitTree pr
  View a m'  -> Deep n pr m' (nodeDigit a)

digitTree :: Sized a => Digit a -> FingerTree a
digitTree (One a)        = Single a
digitTree (Two a b)      = deep (One a) EmptyT (One b)
digitTree (Three a b c)  = deep (Two a b) EmptyT (One c)
digitTree (Four a b c d) = deep (Two a b) EmptyT (Two c d)

nodeDigit :: Node a -> Digit a
nodeDigit (Node2 _ a b)   = Two a b
nodeDigit (Node3 _ a b c) = Three a b c

digitList :: Digit a -> [a]
digitList (One a)        = [a]
digitList (Two a b)      = [a, b]
digitList (Three a b c)  = [a, b, c]
digitList (Four a b c d) = [a, b, c, d]

-- region append
-- | Two trees with some things between them.
appendTree :: Sized a => FingerTree a -> [a] -> FingerTree a -> FingerTree a
appendTree EmptyT ts t = foldr consTree t ts
appendTree t ts EmptyT = List.foldl' snocTree t ts
appendTree (Single a) ts t = consTree a (foldr consTree t ts)
appendTree t ts (Single z) = snocTree (List.foldl' snocTree t ts) z
appendTree (Deep n1 pr1 m1 sf1) ts (Deep n2 pr2 m2 sf2) =
  Deep (n1 + sum (map size ts) + n2) pr1 middle sf2
  where
    !middle = appendTree m1 (nodes (digitList sf1 ++ ts ++ digitList pr2)) m2
-- end append

-- | At least two things as nodes.
nodes :: Sized a => [a] -> [Node a]
nodes [a, b]         = [node2 a b]
nodes [a, b, c]      = [node3 a b c]
nodes [a, b, c, d]   = [node2 a b, node2 c d]
nodes (a : b : c : r) = node3 a b c : nodes r
nodes _              = []

-- | The things before a thing, the thing, and those after it.
data Split t a = Split t a t

-- region split
-- | Takes a tree apart at the thing that contains the element of an index.
splitTree :: Sized a => Int -> FingerTree a -> Split (FingerTree a) a
splitTree !_ (Single a) = Split EmptyT a EmptyT
splitTree i (Deep _ pr m sf)
  | i < np    = case splitDigit i (digitList pr) of
      Split l a r -> Split (listTree l) a (deepL r m sf)
  | i < npm   = case splitTree (i - np) m of
      Split ml xs mr -> case splitDigit (i - np - size ml) (digitList (nodeDigit xs)) of
        Split l a r -> Split (deepR pr ml l) a (deepL r mr sf)
  | otherwise = case splitDigit (i - npm) (digitList sf) of
      Split l a r -> Split (deepR pr m l) a (listTree r)
  where
    !np = size pr
    !npm = np + size m
splitTree _ EmptyT = error "splitTree of an empty tree"
-- end split

splitDigit :: Sized a => Int -> [a] -> Split [a] a
splitDigit _ [a] = Split [] a []
splitDigit i (a : as)
  | i < n     = Split [] a as
  | otherwise = case splitDigit (i - n) as of Split l x r -> Split (a : l) x r
  where n = size a
splitDigit _ [] = error "splitDigit of nothing"

listTree :: Sized a => [a] -> FingerTree a
listTree = List.foldl' snocTree EmptyT

listDigit :: [a] -> Digit a
listDigit [a]          = One a
listDigit [a, b]       = Two a b
listDigit [a, b, c]    = Three a b c
listDigit [a, b, c, d] = Four a b c d
listDigit _            = error "a digit has one to four things"

deepL :: Sized a => [a] -> FingerTree (Node a) -> Digit a -> FingerTree a
deepL [] m sf = pullL (size m + size sf) m sf
deepL pr m sf = deep (listDigit pr) m sf

deepR :: Sized a => Digit a -> FingerTree (Node a) -> [a] -> FingerTree a
deepR pr m [] = pullR (size pr + size m) pr m
deepR pr m sf = deep pr m (listDigit sf)

-- | The thing with the element of an index, and the index in it.
data Place a = Place !Int a

lookupTree :: Sized a => Int -> FingerTree a -> Place a
lookupTree !i (Single a) = Place i a
lookupTree i (Deep _ pr m sf)
  | i < np    = lookupDigit i pr
  | i < npm   = case lookupTree (i - np) m of Place j xs -> lookupDigit j (nodeDigit xs)
  | otherwise = lookupDigit (i - npm) sf
  where
    !np = size pr
    !npm = np + size m
lookupTree _ EmptyT = error "lookupTree of an empty tree"

lookupDigit :: Sized a => Int -> Digit a -> Place a
lookupDigit i digit = go i (digitList digit)
  where
    go j [a] = Place j a
    go j (a : as) | j < n     = Place j a
                  | otherwise = go (j - n) as
      where n = size a
    go _ [] = error "a digit has one to four things"

adjustTree :: Sized a => (Int -> a -> a) -> Int -> FingerTree a -> FingerTree a
adjustTree f !i (Single a) = Single (f i a)
adjustTree f i (Deep n pr m sf)
  | i < np    = Deep n (adjustDigit f i pr) m sf
  | i < npm   = let !m' = adjustTree (adjustNode f) (i - np) m in Deep n pr m' sf
  | otherwise = Deep n pr m (adjustDigit f (i - npm) sf)
  where
    !np = size pr
    !npm = np + size m
adjustTree _ _ EmptyT = EmptyT

adjustNode :: Sized a => (Int -> a -> a) -> Int -> Node a -> Node a
adjustNode f i node = case adjustDigit f i (nodeDigit node) of
  Two a b     -> Node2 (size node) a b
  Three a b c -> Node3 (size node) a b c
  _           -> node

adjustDigit :: Sized a => (Int -> a -> a) -> Int -> Digit a -> Digit a
adjustDigit f i0 digit = listDigit (go i0 (digitList digit))
  where
    go i [a] = [f i a]
    go i (a : as) | i < n     = f i a : as
                  | otherwise = a : go (i - n) as
      where n = size a
    go _ [] = []

instance Functor Node where
  fmap f (Node2 n a b)   = Node2 n (f a) (f b)
  fmap f (Node3 n a b c) = Node3 n (f a) (f b) (f c)

instance Functor Digit where
  fmap f (One a)        = One (f a)
  fmap f (Two a b)      = Two (f a) (f b)
  fmap f (Three a b c)  = Three (f a) (f b) (f c)
  fmap f (Four a b c d) = Four (f a) (f b) (f c) (f d)

instance Functor FingerTree where
  fmap _ EmptyT           = EmptyT
  fmap f (Single a)       = Single (f a)
  fmap f (Deep n pr m sf) = Deep n (fmap f pr) (fmap (fmap f) m) (fmap f sf)

instance F.Foldable Node where
  foldr f z (Node2 _ a b)   = f a (f b z)
  foldr f z (Node3 _ a b c) = f a (f b (f c z))

instance F.Foldable Digit where
  foldr f z digit = foldr f z (digitList digit)

instance F.Foldable FingerTree where
  foldr _ z EmptyT           = z
  foldr f z (Single a)       = f a z
  foldr f z (Deep _ pr m sf) = F.foldr f (F.foldr (\node r -> F.foldr f r node) (F.foldr f z sf) m) pr
  foldl _ z EmptyT           = z
  foldl f z (Single a)       = f z a
  foldl f z (Deep _ pr m sf) = F.foldl f (F.foldl (\r node -> F.foldl f r node) (F.foldl f z pr) m) sf

instance T.Traversable Node where
  traverse f (Node2 n a b)   = Node2 n <$> f a <*> f b
  traverse f (Node3 n a b c) = Node3 n <$> f a <*> f b <*> f c

instance T.Traversable Digit where
  traverse f (One a)        = One <$> f a
  traverse f (Two a b)      = Two <$> f a <*> f b
  traverse f (Three a b c)  = Three <$> f a <*> f b <*> f c
  traverse f (Four a b c d) = Four <$> f a <*> f b <*> f c <*> f d

instance T.Traversable FingerTree where
  traverse _ EmptyT           = pure EmptyT
  traverse f (Single a)       = Single <$> f a
  traverse f (Deep n pr m sf) =
    Deep n <$> T.traverse f pr <*> T.traverse (T.traverse f) m <*> T.traverse f sf

instance F.Foldable Elem where
  foldr f z (Elem a) = f a z

instance Functor Elem where
  fmap f (Elem a) = Elem (f a)

-- * Construction

-- | The sequence of no elements.
empty :: Seq a
empty = Seq EmptyT

-- | The sequence of one element.
singleton :: a -> Seq a
singleton x = Seq (Single (Elem x))

-- | With an element more at the left end.
(<|) :: a -> Seq a -> Seq a
x <| Seq t = Seq (consTree (Elem x) t)

-- | With an element more at the right end.
(|>) :: Seq a -> a -> Seq a
Seq t |> x = Seq (snocTree t (Elem x))

-- | One after the other.
(><) :: Seq a -> Seq a -> Seq a
Seq a >< Seq b = Seq (appendTree a [] b)

-- | The sequence of a list.
fromList :: [a] -> Seq a
fromList = List.foldl' (|>) empty

-- | The sequence of the values of a function at 0, 1, …
fromFunction :: Int -> (Int -> a) -> Seq a
fromFunction n f
  | n < 0     = containersError "Data.Sequence.Internal" "3321:32" "Data.Sequence.fromFunction called with negative len"
  | otherwise = fromList (map f [0 .. n - 1])

-- | The elements of an array.
fromArray :: Ix i => Array i a -> Seq a
fromArray = fromList . elems

-- | The element so many times. The nodes of a level are one node, shared, so that
-- this takes time and memory for each level alone.
replicate :: Int -> a -> Seq a
replicate n x
  | n < 0     = containersError "Data.Sequence.Internal" "1697:19" "replicate takes a nonnegative integer argument"
  | otherwise = Seq (copies n (Elem x))

copies :: Sized a => Int -> a -> FingerTree a
copies 0 _ = EmptyT
copies 1 a = Single a
copies n a = Deep (n * size a) front (copies threes (node3 a a a)) back
  where
    (threes, more) = (n - 2) `quotRem` 3
    front = if more == 2 then Two a a else One a
    back = if more == 0 then One a else Two a a

-- | The results of an action that is done so many times.
replicateA :: Applicative f => Int -> f a -> f (Seq a)
replicateA n x
  | n < 0     = containersError "Data.Sequence.Internal" "1706:19" "replicateA takes a nonnegative integer argument"
  | otherwise = T.sequenceA (replicate n x)

-- | 'replicateA'.
replicateM :: Applicative m => Int -> m a -> m (Seq a)
replicateM = replicateA

-- | The sequence again and again, up to a length.
cycleTaking :: Int -> Seq a -> Seq a
cycleTaking n !xs
  | n <= 0    = empty
  | null xs   = containersError "Data.Sequence.Internal" "1738:32" "cycleTaking cannot take a positive number of elements from an empty cycle."
  | otherwise = fromList (List.take n (cycle (F.toList xs)))

-- | A value, the function of it, and so on.
iterateN :: Int -> (a -> a) -> a -> Seq a
iterateN n f x
  | n < 0     = containersError "Data.Sequence.Internal" "2150:19" "iterateN takes a nonnegative integer argument"
  | otherwise = fromList (List.take n (iterate f x))

-- | Elements from a seed, left to right.
unfoldr :: (b -> Maybe (a, b)) -> b -> Seq a
unfoldr f = fromList . List.unfoldr f

-- | Elements from a seed, right to left.
unfoldl :: (b -> Maybe (b, a)) -> b -> Seq a
unfoldl f = go empty
  where
    go !acc b = case f b of
      Nothing      -> acc
      Just (b', a) -> go (a <| acc) b'

-- * Query and views

-- | Is it empty?
null :: Seq a -> Bool
null (Seq EmptyT) = True
null _            = False

-- | The number of elements, in constant time.
length :: Seq a -> Int
length (Seq t) = size t

-- | A sequence seen from the left.
data ViewL a = EmptyL | a :< Seq a
  deriving (Eq, Ord, Show, Read, Data)

-- | A sequence seen from the right.
data ViewR a = EmptyR | Seq a :> a
  deriving (Eq, Ord, Show, Read, Data)

-- | The sequence seen from the left.
viewl :: Seq a -> ViewL a
viewl (Seq t) = case viewLTree t of
  NoView           -> EmptyL
  View (Elem x) t' -> x :< Seq t'

-- | The sequence seen from the right.
viewr :: Seq a -> ViewR a
viewr (Seq t) = case viewRTree t of
  NoView           -> EmptyR
  View (Elem x) t' -> Seq t' :> x

-- | The element of an index, if there is one.
lookup :: Int -> Seq a -> Maybe a
lookup i (Seq t)
  | i < 0 || i >= size t = Nothing
  | otherwise            = case lookupTree i t of Place _ (Elem x) -> Just x

-- | 'lookup' with its arguments exchanged.
(!?) :: Seq a -> Int -> Maybe a
xs !? i = lookup i xs

-- | The element of an index, which must be there.
index :: Seq a -> Int -> a
index (Seq t) i
  | i < 0 || i >= size t =
      containersError "Data.Sequence.Internal" "2358:7" ("index out of bounds in call to: Data.Sequence.index " ++ show i)
  | otherwise            = case lookupTree i t of Place _ (Elem x) -> x

-- | With a function applied to the element of an index.
adjust, adjust' :: (a -> a) -> Int -> Seq a -> Seq a
adjust f i s@(Seq t)
  | i < 0 || i >= size t = s
  | otherwise            = Seq (adjustTree (\_ (Elem x) -> Elem (f x)) i t)
adjust' f i s@(Seq t)
  | i < 0 || i >= size t = s
  | otherwise            = let !x = f (index s i) in Seq (adjustTree (\_ _ -> Elem x) i t)

-- | With another element at an index.
update :: Int -> a -> Seq a -> Seq a
update i x = adjust (const x) i

-- | The first elements, as many as the number says.
take :: Int -> Seq a -> Seq a
take i = fst . splitAt i

-- | Without the first elements.
drop :: Int -> Seq a -> Seq a
drop i = snd . splitAt i

-- | Both 'take' and 'drop'.
splitAt :: Int -> Seq a -> (Seq a, Seq a)
splitAt i s@(Seq t)
  | i <= 0      = (empty, s)
  | i >= size t = (s, empty)
  | otherwise   = case splitTree i t of Split l x r -> (Seq l, Seq (consTree x r))

-- | With an element more, before the element of an index.
insertAt :: Int -> a -> Seq a -> Seq a
insertAt i x s = case splitAt i s of (l, r) -> (l |> x) >< r

-- | Without the element of an index.
deleteAt :: Int -> Seq a -> Seq a
deleteAt i s@(Seq t)
  | i < 0 || i >= size t = s
  | otherwise            = case splitTree i t of Split l _ r -> Seq l >< Seq r

-- * Transformation

-- | The other way round.
reverse :: Seq a -> Seq a
reverse = F.foldl' (flip (<|)) empty

-- | With an element between all elements.
intersperse :: a -> Seq a -> Seq a
intersperse y = fromList . List.intersperse y . F.toList

-- | With a function applied to all indices and elements.
mapWithIndex :: (Int -> a -> b) -> Seq a -> Seq b
mapWithIndex f s = snd (T.mapAccumL (\ !i x -> (i + 1, f i x)) 0 s)

-- | 'mapWithIndex' by an action.
traverseWithIndex :: Applicative f => (Int -> a -> f b) -> Seq a -> f (Seq b)
traverseWithIndex f s = T.sequenceA (mapWithIndex f s)

-- | From the left, with the index.
foldlWithIndex :: (b -> Int -> a -> b) -> b -> Seq a -> b
foldlWithIndex f z s = F.foldl (\g x !i -> f (g (i - 1)) i x) (const z) s (length s - 1)

-- | From the right, with the index.
foldrWithIndex :: (Int -> a -> b -> b) -> b -> Seq a -> b
foldrWithIndex f z s = F.foldr (\x g !i -> f i x (g (i + 1))) (const z) s 0

-- | All indices and elements, mapped into a monoid.
foldMapWithIndex :: Monoid m => (Int -> a -> m) -> Seq a -> m
foldMapWithIndex f = foldrWithIndex (\i x r -> f i x `mappend` r) mempty

-- | The results of folding all beginnings from the left.
scanl :: (b -> a -> b) -> b -> Seq a -> Seq b
scanl f z = fromList . List.scanl f z . F.toList

-- | 'scanl' that starts with the first element.
scanl1 :: (a -> a -> a) -> Seq a -> Seq a
scanl1 f s = case viewl s of
  EmptyL  -> containersError "Data.Sequence.Internal" "2326:24" "scanl1 takes a nonempty sequence as an argument"
  x :< xs -> scanl f x xs

-- | The results of folding all ends from the right.
scanr :: (a -> b -> b) -> b -> Seq a -> Seq b
scanr f z = fromList . List.scanr f z . F.toList

-- | 'scanr' that starts with the last element.
scanr1 :: (a -> a -> a) -> Seq a -> Seq a
scanr1 f s = case viewr s of
  EmptyR  -> containersError "Data.Sequence.Internal" "2336:24" "scanr1 takes a nonempty sequence as an argument"
  xs :> x -> scanr f x xs

-- | All ends, the longest first.
tails :: Seq a -> Seq (Seq a)
tails s = fromList [drop i s | i <- [0 .. length s]]

-- | All beginnings, the shortest first.
inits :: Seq a -> Seq (Seq a)
inits s = fromList [take i s | i <- [0 .. length s]]

-- | Pieces of so many elements.
chunksOf :: Int -> Seq a -> Seq (Seq a)
chunksOf n s
  | null s    = empty
  | n <= 0    = containersError "Data.Sequence.Internal" "3902:10" "chunksOf: A non-empty sequence can only be broken up into positively-sized chunks."
  | otherwise = case splitAt n s of (c, r) -> c <| chunksOf n r

-- * Search

-- | The longest beginning (end) of elements that satisfy the predicate.
takeWhileL, takeWhileR :: (a -> Bool) -> Seq a -> Seq a
takeWhileL p = fst . spanl p
takeWhileR p = fst . spanr p

-- | What is left of it.
dropWhileL, dropWhileR :: (a -> Bool) -> Seq a -> Seq a
dropWhileL p = snd . spanl p
dropWhileR p = snd . spanr p

-- | Both; from the left, from the right, or up to an element that does.
spanl, spanr, breakl, breakr :: (a -> Bool) -> Seq a -> (Seq a, Seq a)
spanl p = breakl (not . p)
spanr p = breakr (not . p)
breakl p s = case findIndexL p s of
  Nothing -> (s, empty)
  Just i  -> splitAt i s
breakr p s = case findIndexR p s of
  Nothing -> (s, empty)
  Just i  -> case splitAt (i + 1) s of (a, b) -> (b, a)

-- | The elements that satisfy the predicate, and the others.
partition :: (a -> Bool) -> Seq a -> (Seq a, Seq a)
partition p = F.foldl' step (empty, empty)
  where step (!yes, !no) x = if p x then (yes |> x, no) else (yes, no |> x)

-- | The elements that satisfy the predicate.
filter :: (a -> Bool) -> Seq a -> Seq a
filter p = F.foldl' (\s x -> if p x then s |> x else s) empty

-- | The first (last) index of an element.
elemIndexL, elemIndexR :: Eq a => a -> Seq a -> Maybe Int
elemIndexL x = findIndexL (== x)
elemIndexR x = findIndexR (== x)

-- | All indices of an element, ascending (descending).
elemIndicesL, elemIndicesR :: Eq a => a -> Seq a -> [Int]
elemIndicesL x = findIndicesL (== x)
elemIndicesR x = findIndicesR (== x)

-- | The first (last) index of an element that satisfies the predicate.
findIndexL, findIndexR :: (a -> Bool) -> Seq a -> Maybe Int
findIndexL p s = case findIndicesL p s of
  i : _ -> Just i
  []    -> Nothing
findIndexR p s = case findIndicesR p s of
  i : _ -> Just i
  []    -> Nothing

-- | All such indices, ascending (descending).
findIndicesL, findIndicesR :: (a -> Bool) -> Seq a -> [Int]
findIndicesL p = foldrWithIndex (\i x is -> if p x then i : is else is) []
findIndicesR p = foldlWithIndex (\is i x -> if p x then i : is else is) []

-- * Sorting

-- | Sorted, equal elements in their order.
sort, unstableSort :: Ord a => Seq a -> Seq a
sort = sortBy compare
unstableSort = sort

-- | 'sort' by an order.
sortBy, unstableSortBy :: (a -> a -> Ordering) -> Seq a -> Seq a
sortBy cmp = fromList . List.sortBy cmp . F.toList
unstableSortBy = sortBy

-- | 'sort' by a function of the elements, which is computed once for each.
sortOn, unstableSortOn :: Ord b => (a -> b) -> Seq a -> Seq a
sortOn f = fromList . List.sortOn f . F.toList
unstableSortOn = sortOn

-- * Zips

-- | Pairs of elements at the same index.
zip :: Seq a -> Seq b -> Seq (a, b)
zip = zipWith (,)

-- | The function applied to elements at the same index.
zipWith :: (a -> b -> c) -> Seq a -> Seq b -> Seq c
zipWith f a b = fromList (List.zipWith f (F.toList a) (F.toList b))

-- | Triples of elements at the same index.
zip3 :: Seq a -> Seq b -> Seq c -> Seq (a, b, c)
zip3 = zipWith3 (,,)

-- | The function applied to elements at the same index.
zipWith3 :: (a -> b -> c -> d) -> Seq a -> Seq b -> Seq c -> Seq d
zipWith3 f a b c = fromList (List.zipWith3 f (F.toList a) (F.toList b) (F.toList c))

-- | Quadruples of elements at the same index.
zip4 :: Seq a -> Seq b -> Seq c -> Seq d -> Seq (a, b, c, d)
zip4 = zipWith4 (,,,)

-- | The function applied to elements at the same index.
zipWith4 :: (a -> b -> c -> d -> e) -> Seq a -> Seq b -> Seq c -> Seq d -> Seq e
zipWith4 f a b c d = zipWith ($) (zipWith3 f a b c) d

-- | A sequence of pairs as a pair of sequences.
unzip :: Seq (a, b) -> (Seq a, Seq b)
unzip = unzipWith id

-- | 'unzip' of the results of a function.
unzipWith :: (a -> (b, c)) -> Seq a -> (Seq b, Seq c)
unzipWith f s = (fmap (fst . f) s, fmap (snd . f) s)

-- * Instances

instance Eq a => Eq (Seq a) where
  a == b = length a == length b && F.toList a == F.toList b

instance Ord a => Ord (Seq a) where
  compare a b = compare (F.toList a) (F.toList b)

instance Show a => Show (Seq a) where
  showsPrec d s = showParen (d > 10) (showString "fromList " . shows (F.toList s))

instance Read a => Read (Seq a) where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromList xs, u) | ("fromList", t) <- lex s, (xs, u) <- readsPrec 11 t])

instance Eq1 Seq where
  liftEq eq a b = length a == length b && liftEq eq (F.toList a) (F.toList b)

instance Ord1 Seq where
  liftCompare cmp a b = liftCompare cmp (F.toList a) (F.toList b)

instance Show1 Seq where
  liftShowsPrec _ sl d s = showParen (d > 10) (showString "fromList " . sl (F.toList s))

instance Functor Seq where
  fmap f (Seq t) = Seq (fmap (fmap f) t)

instance F.Foldable Seq where
  foldMap f s = F.foldr (\x r -> f x `mappend` r) mempty s
  foldr f z (Seq t) = F.foldr (\(Elem x) r -> f x r) z t
  foldl f z (Seq t) = F.foldl (\r (Elem x) -> f r x) z t
  foldr1 f s = case viewr s of
    EmptyR  -> containersError "Data.Sequence.Internal" "1140:23" "foldr1: empty sequence"
    xs :> x -> F.foldr f x xs
  foldl1 f s = case viewl s of
    EmptyL  -> containersError "Data.Sequence.Internal" "1145:23" "foldl1: empty sequence"
    x :< xs -> F.foldl f x xs
  length = length
  null = null

instance T.Traversable Seq where
  traverse f (Seq t) = Seq <$> T.traverse (\(Elem x) -> Elem <$> f x) t

instance Applicative Seq where
  pure = singleton
  (<*>) = ap
  xs *> ys = cycleTaking (length xs * length ys) ys

instance Monad Seq where
  xs >>= f = F.foldl' (\acc x -> acc >< f x) empty xs

instance Fail.MonadFail Seq where
  fail _ = empty

instance A.Alternative Seq where
  empty = empty
  (<|>) = (><)

instance MonadPlus Seq

instance Semigroup (Seq a) where
  (<>) = (><)
  stimes n s
    | null s    = s
    | otherwise = cycleTaking (fromIntegral n * length s) s

instance Monoid (Seq a) where
  mempty = empty

instance NFData a => NFData (Seq a) where
  rnf = F.foldr (\x r -> rnf x `seq` r) ()

instance Functor ViewL where
  fmap _ EmptyL    = EmptyL
  fmap f (x :< xs) = f x :< fmap f xs

instance Functor ViewR where
  fmap _ EmptyR    = EmptyR
  fmap f (xs :> x) = fmap f xs :> f x

instance F.Foldable ViewL where
  foldr _ z EmptyL    = z
  foldr f z (x :< xs) = f x (F.foldr f z xs)

instance F.Foldable ViewR where
  foldr _ z EmptyR    = z
  foldr f z (xs :> x) = F.foldr f (f x z) xs

instance a ~ Char => IsString (Seq a) where
  fromString = fromList

instance MonadZip Seq where
  mzipWith = zipWith

instance IsList.IsList (Seq a) where
  type Item (Seq a) = a
  fromList = fromList
  toList = F.toList

-- A sequence is empty, or its first element and the others.
instance Data a => Data (Seq a) where
  gfoldl f z s = case viewl s of
    EmptyL -> z empty
    x :< xs -> z (<|) `f` x `f` xs
  gunfold k z c
    | c == emptyConstr = z empty
    | otherwise = k (k (z (<|)))
  toConstr xs
    | null xs = emptyConstr
    | otherwise = consConstr
  dataTypeOf _ = seqType
  dataCast1 f = gcast1 f

emptyConstr, consConstr :: Constr
emptyConstr = mkConstr seqType "empty" [] Prefix
consConstr = mkConstr seqType "<|" [] Infix

seqType :: DataType
seqType = mkDataType "Data.Sequence.Seq" [emptyConstr, consConstr]
