{-# LANGUAGE NoImplicitPrelude, BangPatterns #-}
-- | Containers whose elements can be combined, one after the other.
module Data.Foldable
  ( Foldable (..)
  , foldrM, foldlM, traverse_, for_, sequenceA_, asum
  , mapM_, forM_, sequence_, msum
  , concat, concatMap, and, or, any, all, maximumBy, minimumBy
  , notElem, find
  ) where

import Data.Either
import Data.Proxy
import Data.Semigroup.Internal
import GHC.Base hiding (foldr)
import qualified GHC.List as List
import GHC.Num

infix 4 `elem`, `notElem`

-- region foldable
-- | Containers with elements in an order. An instance defines 'foldMap' or 'foldr'.
class Foldable t where
  -- | The elements, combined.
  fold :: Monoid m => t m -> m
  -- | What the function makes of the elements, combined.
  foldMap :: Monoid m => (a -> m) -> t a -> m
  -- | The same from the left, evaluated at each step.
  foldMap' :: Monoid m => (a -> m) -> t a -> m
  -- | @foldr f z@ of @a, b, c@ is @f a (f b (f c z))@.
  foldr :: (a -> b -> b) -> b -> t a -> b
  -- | 'foldr' that evaluates at each step.
  foldr' :: (a -> b -> b) -> b -> t a -> b
  -- | @foldl f z@ of @a, b, c@ is @f (f (f z a) b) c@.
  foldl :: (b -> a -> b) -> b -> t a -> b
  -- | 'foldl' that evaluates at each step.
  foldl' :: (b -> a -> b) -> b -> t a -> b
  -- | The folds whose start is an element: the last, the first.
  foldr1, foldl1 :: (a -> a -> a) -> t a -> a
  -- | The elements.
  toList :: t a -> [a]
  -- | Is there no element?
  null :: t a -> Bool
  -- | The number of elements.
  length :: t a -> Int
  -- | Is this among the elements?
  elem :: Eq a => a -> t a -> Bool
  -- | The greatest, the least element.
  maximum, minimum :: Ord a => t a -> a
  -- | The sum, the product of the elements.
  sum, product :: Num a => t a -> a

  fold = foldMap id
  foldMap f = foldr (\x rest -> f x <> rest) mempty
  foldMap' f = foldl' (\acc x -> acc <> f x) mempty
  foldr f z t = appEndo (foldMap (\x -> Endo (f x)) t) z
  foldr' f z0 t = foldl (\k x z -> k $! f x z) id t z0
  foldl f z t = appEndo (getDual (foldMap (\x -> Dual (Endo (\acc -> f acc x))) t)) z
  foldl' f z0 t = foldr (\x k z -> k $! f z x) id t z0
  foldr1 f t = case foldr step Nothing t of
    Just r  -> r
    Nothing -> errorWithoutStackTrace "foldr1: empty structure"
    where
      step x rest = Just (case rest of { Nothing -> x; Just y -> f x y })
  foldl1 f t = case foldl step Nothing t of
    Just r  -> r
    Nothing -> errorWithoutStackTrace "foldl1: empty structure"
    where
      step acc y = Just (case acc of { Nothing -> y; Just x -> f x y })
  toList t = foldr (:) [] t
  null t = foldr (\_ _ -> False) True t
  length t = foldl' (\n _ -> n + 1) 0 t
  elem x t = any (\y -> x == y) t
  maximum t = case foldl' step Nothing t of
    Just r  -> r
    Nothing -> errorWithoutStackTrace "maximum: empty structure"
    where
      step Nothing  y = Just y
      step (Just x) y = let !z = max x y in Just z
  minimum t = case foldl' step Nothing t of
    Just r  -> r
    Nothing -> errorWithoutStackTrace "minimum: empty structure"
    where
      step Nothing  y = Just y
      step (Just x) y = let !z = min x y in Just z
  sum t = foldl' (+) 0 t
  product t = foldl' (*) 1 t
  {-# MINIMAL foldMap | foldr #-}
-- end foldable

instance Foldable [] where
  fold xs = mconcat xs
  foldMap f xs = mconcat (map f xs)
  foldr = List.foldr
  foldr' = List.foldr'
  foldl = List.foldl
  foldl' = List.foldl'
  foldr1 = List.foldr1
  foldl1 = List.foldl1
  toList xs = xs
  null = List.null
  length = List.length
  elem = List.elem
  maximum = List.maximum
  minimum = List.minimum
  sum = List.sum
  product = List.product
  {-# INLINE foldr #-}
  {-# INLINE foldl #-}
  {-# INLINE foldl' #-}

instance Foldable NonEmpty where
  foldr f z (x :| xs) = f x (List.foldr f z xs)
  foldl f z (x :| xs) = List.foldl f (f z x) xs
  foldl1 f (x :| xs) = List.foldl f x xs
  foldMap f (x :| xs) = f x <> foldMap f xs
  toList (x :| xs) = x : xs
  length (_ :| xs) = 1 + List.length xs
  null _ = False

instance Foldable Maybe where
  foldMap _ Nothing  = mempty
  foldMap f (Just x) = f x
  foldr _ z Nothing  = z
  foldr f z (Just x) = f x z
  foldl _ z Nothing  = z
  foldl f z (Just x) = f z x
  null Nothing  = True
  null (Just _) = False

instance Foldable (Either a) where
  foldMap _ (Left _)  = mempty
  foldMap f (Right y) = f y
  foldr _ z (Left _)  = z
  foldr f z (Right y) = f y z
  length (Left _)  = 0
  length (Right _) = 1
  null (Left _)  = True
  null (Right _) = False

instance Foldable ((,) a) where
  foldMap f (_, y) = f y
  foldr f z (_, y) = f y z
  length _ = 1
  null _ = False

instance Foldable Proxy where
  foldMap _ _ = mempty
  foldr _ z _ = z
  length _ = 0
  null _ = True
  elem _ _ = False
  sum _ = 0
  product _ = 1

instance Foldable Dual where
  foldMap f (Dual x) = f x
  foldr f z (Dual x) = f x z

instance Foldable Sum where
  foldMap f (Sum x) = f x
  foldr f z (Sum x) = f x z

instance Foldable Product where
  foldMap f (Product x) = f x
  foldr f z (Product x) = f x z

instance Foldable f => Foldable (Alt f) where
  foldMap f (Alt x) = foldMap f x
  foldr f z (Alt x) = foldr f z x

-- region monadic-folds
-- | Folds whose steps are actions, from the right and from the left.
foldrM :: (Foldable t, Monad m) => (a -> b -> m b) -> b -> t a -> m b
foldrM f z0 t = foldl (\k x z -> f x z >>= k) return t z0

foldlM :: (Foldable t, Monad m) => (b -> a -> m b) -> b -> t a -> m b
foldlM f z0 t = foldr (\x k z -> f z x >>= k) return t z0

-- | The action of each element, in order; the results are dropped.
traverse_ :: (Foldable t, Applicative f) => (a -> f b) -> t a -> f ()
traverse_ f = foldr (\x rest -> f x *> rest) (pure ())
-- end monadic-folds
{-# INLINE traverse_ #-}

-- | 'traverse_' with the container first.
for_ :: (Foldable t, Applicative f) => t a -> (a -> f b) -> f ()
for_ t f = traverse_ f t
{-# INLINE for_ #-}

-- | 'traverse_' for monads.
mapM_ :: (Foldable t, Monad m) => (a -> m b) -> t a -> m ()
mapM_ f = foldr (\x rest -> f x >> rest) (return ())
{-# INLINE mapM_ #-}

-- | 'mapM_' with the container first.
forM_ :: (Foldable t, Monad m) => t a -> (a -> m b) -> m ()
forM_ t f = mapM_ f t
{-# INLINE forM_ #-}

-- | The actions in the container, in order; the results are dropped.
sequenceA_ :: (Foldable t, Applicative f) => t (f a) -> f ()
sequenceA_ = foldr (\x rest -> x *> rest) (pure ())

sequence_ :: (Foldable t, Monad m) => t (m a) -> m ()
sequence_ = foldr (\x rest -> x >> rest) (return ())

-- | The first alternative that succeeds.
asum :: (Foldable t, Alternative f) => t (f a) -> f a
asum = foldr (<|>) empty

msum :: (Foldable t, MonadPlus m) => t (m a) -> m a
msum = asum

-- | All the lists, one after the other.
concat :: Foldable t => t [a] -> [a]
concat t = foldr (++) [] t

-- | The lists that the function makes of the elements, one after the other.
concatMap :: Foldable t => (a -> [b]) -> t a -> [b]
concatMap f t = build (\cons nil -> foldr (\x rest -> List.foldr cons rest (f x)) nil t)
{-# INLINE concatMap #-}

-- | Are all of them true, is one of them?
and, or :: Foldable t => t Bool -> Bool
and = foldr (&&) True
or = foldr (||) False

-- | Does the predicate hold for one element, for all?
any, all :: Foldable t => (a -> Bool) -> t a -> Bool
any p = foldr (\x rest -> p x || rest) False
all p = foldr (\x rest -> p x && rest) True
{-# INLINE any #-}
{-# INLINE all #-}

-- | The last of the greatest elements, the first of the least, by a comparison.
maximumBy, minimumBy :: Foldable t => (a -> a -> Ordering) -> t a -> a
maximumBy cmp t = case foldl' step Nothing t of
  Just r  -> r
  Nothing -> errorWithoutStackTrace "maximumBy: empty structure"
  where
    step Nothing  y = Just y
    step (Just x) y = case cmp x y of { GT -> Just x; _ -> Just y }
minimumBy cmp t = case foldl' step Nothing t of
  Just r  -> r
  Nothing -> errorWithoutStackTrace "minimumBy: empty structure"
  where
    step Nothing  y = Just y
    step (Just x) y = case cmp x y of { GT -> Just y; _ -> Just x }

-- | Is it not among the elements?
notElem :: (Foldable t, Eq a) => a -> t a -> Bool
notElem x t = not (elem x t)

-- | The first element for which the predicate holds.
find :: Foldable t => (a -> Bool) -> t a -> Maybe a
find p t = foldr (\x rest -> if p x then Just x else rest) Nothing t
