{-# LANGUAGE RoleAnnotations, TypeFamilies #-}
{-# LANGUAGE BangPatterns #-}
-- |
-- Sets as weight-balanced search trees: in every node neither subtree is more
-- than three times as large as the other, so that a set of @n@ elements is at
-- most @O(log n)@ deep.
module Data.Set.Internal where

import Data.Functor.Classes
import GHC.IsList (Item)
import qualified GHC.IsList as IsList
import Control.DeepSeq (NFData (..))
import Data.Data (Constr, Data (..), DataType, Fixity (..), gcast1, mkConstr, mkDataType)
import qualified Data.Foldable as Foldable
import qualified Data.List as List
import Data.List.NonEmpty (NonEmpty (..))
import Data.Semigroup (Semigroup (..), stimesIdempotentMonoid)
import GHC.Stack.Packages (containersError)
import Prelude hiding (drop, filter, foldl, foldr, map, null, splitAt, take)

infixl 9 \\

type role Set nominal

-- region set
-- | A set of elements of type @a@: its size, an element, the smaller elements
-- and the greater ones.
data Set a
  = Bin {-# UNPACK #-} !Int !a !(Set a) !(Set a)
  | Tip
-- end set

-- * Balance

-- | How many times larger one subtree may be than the other.
delta :: Int
delta = 3

-- | An inner grandchild that is this many times larger than the outer one needs
-- a double rotation.
ratio :: Int
ratio = 2

-- | A node of two trees that are balanced against each other.
bin :: a -> Set a -> Set a -> Set a
bin x l r = Bin (size l + size r + 1) x l r

-- | A node whose left tree may have become too large by one element.
balanceL :: a -> Set a -> Set a -> Set a
balanceL x l r
  | sl + sr <= 1    = Bin (sl + sr + 1) x l r
  | sl > delta * sr = rotateR x l r
  | otherwise       = Bin (sl + sr + 1) x l r
  where
    !sl = size l
    !sr = size r

-- | A node whose right tree may have become too large by one element.
balanceR :: a -> Set a -> Set a -> Set a
balanceR x l r
  | sl + sr <= 1    = Bin (sl + sr + 1) x l r
  | sr > delta * sl = rotateL x l r
  | otherwise       = Bin (sl + sr + 1) x l r
  where
    !sl = size l
    !sr = size r

rotateL :: a -> Set a -> Set a -> Set a
rotateL x l (Bin _ y ly ry)
  | size ly < ratio * size ry = bin y (bin x l ly) ry
  | Bin _ z lz rz <- ly       = bin z (bin x l lz) (bin y rz ry)
rotateL x l r = bin x l r

rotateR :: a -> Set a -> Set a -> Set a
rotateR x (Bin _ y ly ry) r
  | size ry < ratio * size ly = bin y ly (bin x ry r)
  | Bin _ z lz rz <- ry       = bin z (bin y ly lz) (bin x rz r)
rotateR x l r = bin x l r

-- | A tree of an element between two trees of any sizes.
link :: a -> Set a -> Set a -> Set a
link x Tip r = insertMin x r
link x l Tip = insertMax x l
link x l@(Bin sl y ly ry) r@(Bin sr z lz rz)
  | delta * sl < sr = balanceL z (link x l lz) rz
  | delta * sr < sl = balanceR y ly (link x ry r)
  | otherwise       = Bin (sl + sr + 1) x l r

-- | A tree of two trees of any sizes, all of the first before the second.
merge :: Set a -> Set a -> Set a
merge Tip r = r
merge l Tip = l
merge l@(Bin sl x lx rx) r@(Bin sr y ly ry)
  | delta * sl < sr = balanceL y (merge l ly) ry
  | delta * sr < sl = balanceR x lx (merge rx r)
  | otherwise       = glue l r

-- | A tree of two trees that are balanced against each other.
glue :: Set a -> Set a -> Set a
glue Tip r = r
glue l Tip = l
glue l r
  | size l > size r = case maxViewSure l of (m, l') -> balanceR m l' r
  | otherwise       = case minViewSure r of (m, r') -> balanceL m l r'

insertMin, insertMax :: a -> Set a -> Set a
insertMin x Tip           = singleton x
insertMin x (Bin _ y l r) = balanceL y (insertMin x l) r
insertMax x Tip           = singleton x
insertMax x (Bin _ y l r) = balanceR y l (insertMax x r)

minViewSure, maxViewSure :: Set a -> (a, Set a)
minViewSure (Bin _ x Tip r) = (x, r)
minViewSure (Bin _ x l r)   = case minViewSure l of (m, l') -> (m, balanceR x l' r)
minViewSure Tip             = error "minViewSure: a set with no elements"
maxViewSure (Bin _ x l Tip) = (x, l)
maxViewSure (Bin _ x l r)   = case maxViewSure r of (m, r') -> (m, balanceL x l r')
maxViewSure Tip             = error "maxViewSure: a set with no elements"

-- * Construction

-- | The set of no elements.
empty :: Set a
empty = Tip

-- | The set of one element.
singleton :: a -> Set a
singleton x = Bin 1 x Tip Tip

-- | With an element more; it takes the place of an equal one.
insert :: Ord a => a -> Set a -> Set a
insert !x t = case t of
  Tip -> Bin 1 x Tip Tip
  Bin s y l r -> case compare x y of
    LT -> balanceL y (insert x l) r
    GT -> balanceR y l (insert x r)
    EQ -> Bin s x l r

-- | With an element more, unless an equal one is there.
insertR :: Ord a => a -> Set a -> Set a
insertR x t = if member x t then t else insert x t

-- | Without the element.
delete :: Ord a => a -> Set a -> Set a
delete !x t = case t of
  Tip -> Tip
  Bin _ y l r -> case compare x y of
    LT -> balanceR y (delete x l) r
    GT -> balanceL y l (delete x r)
    EQ -> glue l r

-- | A new set with or without the element, as the function of its presence says.
alterF :: (Ord a, Functor f) => (Bool -> f Bool) -> a -> Set a -> f (Set a)
alterF f x t = fmap choose (f present)
  where
    present = member x t
    choose True  = if present then t else insert x t
    choose False = if present then delete x t else t

-- | The set of the elements of a list.
fromList :: Ord a => [a] -> Set a
fromList xs
  | ascends xs = fromDistinctAscList xs
  | otherwise  = List.foldl' (flip insert) Tip xs

-- | Is each element less than the next one?
ascends :: Ord a => [a] -> Bool
ascends (x : ys@(y : _)) = x < y && ascends ys
ascends _                = True

-- | The set of an ascending list, in linear time.
fromAscList :: Eq a => [a] -> Set a
fromAscList = fromDistinctAscList . lastOfEquals

-- | The set of a descending list, in linear time.
fromDescList :: Eq a => [a] -> Set a
fromDescList = fromDistinctDescList . lastOfEquals

lastOfEquals :: Eq a => [a] -> [a]
lastOfEquals (x : ys@(y : _))
  | x == y    = lastOfEquals ys
  | otherwise = x : lastOfEquals ys
lastOfEquals xs = xs

-- | The set of a strictly ascending list, in linear time.
fromDistinctAscList :: [a] -> Set a
fromDistinctAscList xs = case build (length xs) xs of (t, _) -> t
  where
    build :: Int -> [b] -> (Set b, [b])
    build 0 ys = (Tip, ys)
    build n ys = case build half ys of
      (l, y : zs) -> case build (n - half - 1) zs of (r, rest) -> (Bin n y l r, rest)
      (l, [])     -> (l, [])
      where half = n `quot` 2

-- | The set of a strictly descending list, in linear time.
fromDistinctDescList :: [a] -> Set a
fromDistinctDescList = fromDistinctAscList . List.reverse

-- | All subsets.
powerSet :: Set a -> Set (Set a)
powerSet t = insertMin empty (foldr' step Tip t)
  where step x pxs = glue (insertMin (singleton x) (mapMonotonic (insertMin x) pxs)) pxs

-- * Query

-- | Is it empty?
null :: Set a -> Bool
null Tip = True
null _   = False

-- | The number of elements, in constant time.
size :: Set a -> Int
size Tip           = 0
size (Bin s _ _ _) = s

-- | Is the element there?
member :: Ord a => a -> Set a -> Bool
member !x t = case t of
  Tip -> False
  Bin _ y l r -> case compare x y of
    LT -> member x l
    GT -> member x r
    EQ -> True

-- | Is the element not there?
notMember :: Ord a => a -> Set a -> Bool
notMember x t = not (member x t)

-- | The greatest element below.
lookupLT :: Ord a => a -> Set a -> Maybe a
lookupLT !x = go Nothing
  where
    go best Tip = best
    go best (Bin _ y l r) | y < x     = go (Just y) r
                          | otherwise = go best l

-- | The smallest element above.
lookupGT :: Ord a => a -> Set a -> Maybe a
lookupGT !x = go Nothing
  where
    go best Tip = best
    go best (Bin _ y l r) | x < y     = go (Just y) l
                          | otherwise = go best r

-- | The greatest element below, or the element itself.
lookupLE :: Ord a => a -> Set a -> Maybe a
lookupLE !x = go Nothing
  where
    go best Tip = best
    go best (Bin _ y l r) = case compare x y of
      LT -> go best l
      EQ -> Just y
      GT -> go (Just y) r

-- | The smallest element above, or the element itself.
lookupGE :: Ord a => a -> Set a -> Maybe a
lookupGE !x = go Nothing
  where
    go best Tip = best
    go best (Bin _ y l r) = case compare x y of
      LT -> go (Just y) l
      EQ -> Just y
      GT -> go best r

-- | Is each element of the first also in the second?
isSubsetOf :: Ord a => Set a -> Set a -> Bool
isSubsetOf a b = size a <= size b && go a b
  where
    go Tip _ = True
    go _ Tip = False
    go (Bin _ x l r) t = case splitMember x t of
      (lt, found, gt) -> found && size l <= size lt && size r <= size gt && go l lt && go r gt

-- | 'isSubsetOf', and not equal.
isProperSubsetOf :: Ord a => Set a -> Set a -> Bool
isProperSubsetOf a b = size a < size b && isSubsetOf a b

-- | Have they no element in common?
disjoint :: Ord a => Set a -> Set a -> Bool
disjoint Tip _ = True
disjoint _ Tip = True
disjoint (Bin _ x l r) t = case splitMember x t of
  (lt, found, gt) -> not found && disjoint l lt && disjoint r gt

-- * Combination

-- | The elements of both; of equal ones those of the first.
union :: Ord a => Set a -> Set a -> Set a
union t Tip               = t
union t (Bin 1 x Tip Tip) = insertR x t
union (Bin 1 x Tip Tip) t = insert x t
union Tip t               = t
union (Bin _ x l r) t     = case split x t of
  (lt, gt) -> link x (union l lt) (union r gt)

-- | The elements of all.
unions :: (Foldable f, Ord a) => f (Set a) -> Set a
unions = Foldable.foldl' union Tip

-- | The elements of the first that are not in the second.
difference :: Ord a => Set a -> Set a -> Set a
difference Tip _ = Tip
difference t Tip = t
difference t (Bin _ x l r) = case split x t of
  (lt, gt)
    | size l' + size r' == size t -> t
    | otherwise                   -> merge l' r'
    where
      !l' = difference lt l
      !r' = difference gt r

-- | 'difference'.
(\\) :: Ord a => Set a -> Set a -> Set a
a \\ b = difference a b

-- | The elements of the first that are in the second.
intersection :: Ord a => Set a -> Set a -> Set a
intersection Tip _ = Tip
intersection _ Tip = Tip
intersection (Bin _ x l r) t = case splitMember x t of
  (lt, found, gt)
    | found     -> link x l' r'
    | otherwise -> merge l' r'
    where
      !l' = intersection l lt
      !r' = intersection r gt

-- | All pairs.
cartesianProduct :: Set a -> Set b -> Set (a, b)
cartesianProduct a b = fromDistinctAscList [(x, y) | x <- toAscList a, y <- toAscList b]

-- | The elements of both, marked.
disjointUnion :: Set a -> Set b -> Set (Either a b)
disjointUnion a b = merge (mapMonotonic Left a) (mapMonotonic Right b)

-- * Filter

-- | The elements that satisfy the predicate.
filter :: (a -> Bool) -> Set a -> Set a
filter _ Tip = Tip
filter p t@(Bin _ x l r)
  | p x       = if size l == size l' && size r == size r' then t else link x l' r'
  | otherwise = merge l' r'
  where
    !l' = filter p l
    !r' = filter p r

-- | The elements that satisfy the predicate, and the others.
partition :: (a -> Bool) -> Set a -> (Set a, Set a)
partition _ Tip = (Tip, Tip)
partition p (Bin _ x l r) = case (partition p l, partition p r) of
  ((l1, l2), (r1, r2))
    | p x       -> (link x l1 r1, merge l2 r2)
    | otherwise -> (merge l1 r1, link x l2 r2)

-- | The elements below and the elements above.
split :: Ord a => a -> Set a -> (Set a, Set a)
split x t = case splitMember x t of (lt, _, gt) -> (lt, gt)

-- | The elements below, whether the element is there, and those above.
splitMember :: Ord a => a -> Set a -> (Set a, Bool, Set a)
splitMember _ Tip = (Tip, False, Tip)
splitMember x (Bin _ y l r) = case compare x y of
  LT -> case splitMember x l of (lt, found, gt) -> let !gt' = link y gt r in (lt, found, gt')
  GT -> case splitMember x r of (lt, found, gt) -> let !lt' = link y l lt in (lt', found, gt)
  EQ -> (l, True, r)

-- | The pieces of the tree at the root, in order.
splitRoot :: Set a -> [Set a]
splitRoot Tip           = []
splitRoot (Bin _ x l r) = [l, singleton x, r]

-- | The longest beginning whose elements satisfy a predicate that holds up to some point.
takeWhileAntitone :: (a -> Bool) -> Set a -> Set a
takeWhileAntitone p = fst . spanAntitone p

-- | What 'takeWhileAntitone' leaves.
dropWhileAntitone :: (a -> Bool) -> Set a -> Set a
dropWhileAntitone p = snd . spanAntitone p

-- | Both 'takeWhileAntitone' and 'dropWhileAntitone'.
spanAntitone :: (a -> Bool) -> Set a -> (Set a, Set a)
spanAntitone _ Tip = (Tip, Tip)
spanAntitone p (Bin _ x l r)
  | p x       = case spanAntitone p r of (a, b) -> (link x l a, b)
  | otherwise = case spanAntitone p l of (a, b) -> (a, link x b r)

-- * By index

-- | The index of the element, if it is there.
lookupIndex :: Ord a => a -> Set a -> Maybe Int
lookupIndex !x = go 0
  where
    go !_ Tip = Nothing
    go i (Bin _ y l r) = case compare x y of
      LT -> go i l
      GT -> go (i + size l + 1) r
      EQ -> Just (i + size l)

-- | The index of the element, which must be there.
findIndex :: Ord a => a -> Set a -> Int
findIndex x t = case lookupIndex x t of
  Just i  -> i
  Nothing -> containersError "Data.Set.Internal" "1335:21" "Set.findIndex: element is not in the set"

-- | The element of an index.
elemAt :: Int -> Set a -> a
elemAt _ Tip = containersError "Data.Set.Internal" "1380:17" "Set.elemAt: index out of range"
elemAt i (Bin _ x l r) = case compare i sl of
  LT -> elemAt i l
  GT -> elemAt (i - sl - 1) r
  EQ -> x
  where sl = size l

-- | Without the element of an index.
deleteAt :: Int -> Set a -> Set a
deleteAt _ Tip = containersError "Data.Set.Internal" "1403:12" "Set.deleteAt: index out of range"
deleteAt i (Bin _ x l r) = case compare i sl of
  LT -> balanceR x (deleteAt i l) r
  GT -> balanceL x l (deleteAt (i - sl - 1) r)
  EQ -> glue l r
  where sl = size l

-- | The first elements, as many as the number says.
take :: Int -> Set a -> Set a
take n = fst . splitAt n

-- | Without the first elements.
drop :: Int -> Set a -> Set a
drop n = snd . splitAt n

-- | Both 'take' and 'drop'.
splitAt :: Int -> Set a -> (Set a, Set a)
splitAt _ Tip = (Tip, Tip)
splitAt n t@(Bin _ x l r)
  | n <= 0    = (Tip, t)
  | n >= size t = (t, Tip)
  | otherwise = case compare n sl of
      LT -> case splitAt n l of (a, b) -> (a, link x b r)
      GT -> case splitAt (n - sl - 1) r of (a, b) -> (link x l a, b)
      EQ -> (l, insertMin x r)
  where sl = size l

-- * Map

-- | The set of the images of the elements.
map :: Ord b => (a -> b) -> Set a -> Set b
map f = fromList . foldr ((:) . f) []

-- | 'map' by a function that keeps the order.
mapMonotonic :: (a -> b) -> Set a -> Set b
mapMonotonic _ Tip           = Tip
mapMonotonic f (Bin s x l r) = Bin s (f x) (mapMonotonic f l) (mapMonotonic f r)

-- * Folds

-- | From the right, lazily.
foldr :: (a -> b -> b) -> b -> Set a -> b
foldr f = go
  where
    go z Tip           = z
    go z (Bin _ x l r) = go (f x (go z r)) l

-- | From the left, lazily.
foldl :: (b -> a -> b) -> b -> Set a -> b
foldl f = go
  where
    go z Tip           = z
    go z (Bin _ x l r) = go (f (go z l) x) r

-- | From the right, with an accumulator that is evaluated at each step.
foldr' :: (a -> b -> b) -> b -> Set a -> b
foldr' f = go
  where
    go !z Tip          = z
    go z (Bin _ x l r) = let !z' = go z r; !z'' = f x z' in go z'' l

-- | From the left, with an accumulator that is evaluated at each step.
foldl' :: (b -> a -> b) -> b -> Set a -> b
foldl' f = go
  where
    go !z Tip          = z
    go z (Bin _ x l r) = let !z' = go z l; !z'' = f z' x in go z'' r

-- | 'foldr'.
fold :: (a -> b -> b) -> b -> Set a -> b
fold = foldr

-- * Ends

-- | The smallest element, if there is one.
lookupMin :: Set a -> Maybe a
lookupMin Tip             = Nothing
lookupMin (Bin _ x Tip _) = Just x
lookupMin (Bin _ _ l _)   = lookupMin l

-- | The greatest element, if there is one.
lookupMax :: Set a -> Maybe a
lookupMax Tip             = Nothing
lookupMax (Bin _ x _ Tip) = Just x
lookupMax (Bin _ _ _ r)   = lookupMax r

-- | The smallest element of a set that is not empty.
findMin :: Set a -> a
findMin t = case lookupMin t of
  Just x  -> x
  Nothing -> containersError "Data.Set.Internal" "790:17" "Set.findMin: empty set has no minimal element"

-- | The greatest element of a set that is not empty.
findMax :: Set a -> a
findMax t = case lookupMax t of
  Just x  -> x
  Nothing -> containersError "Data.Set.Internal" "808:17" "Set.findMax: empty set has no maximal element"

-- | Without the smallest element.
deleteMin :: Set a -> Set a
deleteMin Tip = Tip
deleteMin t   = snd (minViewSure t)

-- | Without the greatest element.
deleteMax :: Set a -> Set a
deleteMax Tip = Tip
deleteMax t   = snd (maxViewSure t)

-- | The smallest element, and the set without it.
deleteFindMin :: Set a -> (a, Set a)
deleteFindMin Tip = (containersError "Data.Set.Internal" "1610:18" "Set.deleteFindMin: can not return the minimal element of an empty set", Tip)
deleteFindMin t = minViewSure t

-- | The greatest element, and the set without it.
deleteFindMax :: Set a -> (a, Set a)
deleteFindMax Tip = (containersError "Data.Set.Internal" "1618:18" "Set.deleteFindMax: can not return the maximal element of an empty set", Tip)
deleteFindMax t = maxViewSure t

-- | 'deleteFindMin', if there is an element.
minView :: Set a -> Maybe (a, Set a)
minView Tip = Nothing
minView t   = Just (minViewSure t)

-- | 'deleteFindMax', if there is an element.
maxView :: Set a -> Maybe (a, Set a)
maxView Tip = Nothing
maxView t   = Just (maxViewSure t)

-- * Lists

-- | The elements, ascending.
elems, toList, toAscList, toDescList :: Set a -> [a]
elems = toAscList
toList = toAscList
toAscList = foldr (:) []
toDescList = foldl (flip (:)) []

-- * Debugging

-- | Is the order right, are the sizes, and is it balanced?
valid :: Ord a => Set a -> Bool
valid t = ascends (toAscList t) && balanced t && sized t
  where
    balanced Tip = True
    balanced (Bin _ _ l r) =
      (size l + size r <= 1 || (size l <= delta * size r && size r <= delta * size l))
        && balanced l && balanced r
    sized s = count s == Just (size s)
    count Tip = Just 0
    count (Bin n _ l r) = case (count l, count r) of
      (Just a, Just b) | a + b + 1 == n -> Just n
      _                                 -> Nothing

-- | The tree as a drawing: each element, and below it its subtrees.
showTree :: Show a => Set a -> String
showTree t = draw [] t ""
  where
    edge bars = case bars of
      []       -> id
      _ : rest -> showString (concat (List.reverse rest)) . showString "+--"
    draw bars Tip = edge bars . showString "|\n"
    draw bars (Bin _ x Tip Tip) = edge bars . shows x . showString "\n"
    draw bars (Bin _ x l r) =
      edge bars . shows x . showString "\n" . draw ("|  " : bars) l . draw ("   " : bars) r

-- * Instances

instance Eq a => Eq (Set a) where
  a == b = size a == size b && toAscList a == toAscList b

instance Ord a => Ord (Set a) where
  compare a b = compare (toAscList a) (toAscList b)

instance Show a => Show (Set a) where
  showsPrec d t = showParen (d > 10) (showString "fromList " . shows (toAscList t))

instance (Read a, Ord a) => Read (Set a) where
  readsPrec d = readParen (d > 10) (\s ->
    [(fromList xs, u) | ("fromList", t) <- lex s, (xs, u) <- readsPrec 11 t])

instance Ord a => Semigroup (Set a) where
  (<>) = union
  stimes = stimesIdempotentMonoid
  sconcat (t :| ts) = unions (t : ts)

instance Ord a => Monoid (Set a) where
  mempty = Tip
  mconcat = unions

instance Foldable.Foldable Set where
  foldMap f = go
    where
      go Tip               = mempty
      go (Bin 1 x _ _)     = f x
      go (Bin _ x l r)     = go l `mappend` (f x `mappend` go r)
  foldr = foldr
  foldl = foldl
  foldr' = foldr'
  foldl' = foldl'
  toList = toAscList
  null = null
  length = size
  minimum = findMin
  maximum = findMax
  elem x = any (== x) . toAscList
  sum = foldl' (+) 0
  product = foldl' (*) 1

instance NFData a => NFData (Set a) where
  rnf Tip           = ()
  rnf (Bin _ x l r) = rnf x `seq` rnf l `seq` rnf r

instance Eq1 Set where
  liftEq eq a b = size a == size b && liftEq eq (toAscList a) (toAscList b)

instance Ord1 Set where
  liftCompare cmp a b = liftCompare cmp (toAscList a) (toAscList b)

instance Show1 Set where
  liftShowsPrec sp sl d t = showsUnaryWith (\_ -> liftShowList' sp sl) "fromList" d (toAscList t)
    where liftShowList' _ list' = list'

instance Ord a => IsList.IsList (Set a) where
  type Item (Set a) = a
  fromList = fromList
  toList = toList

-- What is done to fields is done to the list of elements.
instance (Data a, Ord a) => Data (Set a) where
  gfoldl f z m = z fromList `f` toList m
  toConstr _ = setConstr
  gunfold k z _ = k (z fromList)
  dataTypeOf _ = setType
  dataCast1 f = gcast1 f

setConstr :: Constr
setConstr = mkConstr setType "fromList" [] Prefix

setType :: DataType
setType = mkDataType "Data.Set.Internal.Set" [setConstr]
