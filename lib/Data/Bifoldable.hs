{-# LANGUAGE NoImplicitPrelude #-}
-- | Containers of two kinds of elements.
module Data.Bifoldable
  ( Bifoldable (..), bifoldr', bifoldl', bitraverse_, bifor_, bimapM_, biforM_, bisequence_
  , biList, binull, bilength, bielem, biany, biall, bisum, biproduct, biconcatMap
  , biand, bior, biasum, bimsum, biconcat, bifind, bifoldl1, bifoldr1, bifoldlM, bifoldrM
  , bimaximum, bimaximumBy, biminimum, biminimumBy, binotElem, bisequenceA_
  ) where

import Data.Either
import Data.Functor.Const
import Data.Semigroup.Internal
import GHC.Base
import GHC.Num

-- | An instance defines 'bifoldMap' or 'bifoldr'.
class Bifoldable p where
  bifold :: Monoid m => p m m -> m
  bifoldMap :: Monoid m => (a -> m) -> (b -> m) -> p a b -> m
  bifoldr :: (a -> c -> c) -> (b -> c -> c) -> c -> p a b -> c
  bifoldl :: (c -> a -> c) -> (c -> b -> c) -> c -> p a b -> c

  bifold = bifoldMap id id
  bifoldMap f g = bifoldr (\a r -> f a <> r) (\b r -> g b <> r) mempty
  bifoldr f g z t = appEndo (bifoldMap (\a -> Endo (f a)) (\b -> Endo (g b)) t) z
  bifoldl f g z t = appEndo (getDual (bifoldMap
    (\a -> Dual (Endo (\c -> f c a))) (\b -> Dual (Endo (\c -> g c b))) t)) z
  {-# MINIMAL bifoldr | bifoldMap #-}

instance Bifoldable (,) where
  bifoldMap f g ~(a, b) = f a <> g b

instance Bifoldable ((,,) x) where
  bifoldMap f g ~(_, a, b) = f a <> g b

instance Bifoldable Const where
  bifoldMap f _ (Const a) = f a

instance Bifoldable Either where
  bifoldMap f _ (Left a)  = f a
  bifoldMap _ g (Right b) = g b

-- | Folds that evaluate at each step.
bifoldr' :: Bifoldable t => (a -> c -> c) -> (b -> c -> c) -> c -> t a b -> c
bifoldr' f g z0 xs = bifoldl (\k x z -> k $! f x z) (\k x z -> k $! g x z) id xs z0

bifoldl' :: Bifoldable t => (a -> b -> a) -> (a -> c -> a) -> a -> t b c -> a
bifoldl' f g z0 xs = bifoldr (\x k z -> k $! f z x) (\x k z -> k $! g z x) id xs z0

-- | The actions of all elements.
bitraverse_, bimapM_ :: (Bifoldable t, Applicative f) => (a -> f c) -> (b -> f d) -> t a b -> f ()
bitraverse_ f g = bifoldr (\a r -> f a *> r) (\b r -> g b *> r) (pure ())
bimapM_ = bitraverse_

bifor_, biforM_ :: (Bifoldable t, Applicative f) => t a b -> (a -> f c) -> (b -> f d) -> f ()
bifor_ t f g = bitraverse_ f g t
biforM_ = bifor_

bisequence_ :: (Bifoldable t, Applicative f) => t (f a) (f b) -> f ()
bisequence_ = bifoldr (*>) (*>) (pure ())

-- | As in "Data.Foldable".
biList :: Bifoldable t => t a a -> [a]
biList = bifoldr (:) (:) []

binull :: Bifoldable t => t a b -> Bool
binull = bifoldr (\_ _ -> False) (\_ _ -> False) True

bilength :: Bifoldable t => t a b -> Int
bilength = bifoldl' (\c _ -> c + 1) (\c _ -> c + 1) 0

bielem :: (Bifoldable t, Eq a) => a -> t a a -> Bool
bielem x = biany (\y -> x == y) (\y -> x == y)

biany, biall :: Bifoldable t => (a -> Bool) -> (b -> Bool) -> t a b -> Bool
biany p q = bifoldr (\a r -> p a || r) (\b r -> q b || r) False
biall p q = bifoldr (\a r -> p a && r) (\b r -> q b && r) True

bisum, biproduct :: (Bifoldable t, Num a) => t a a -> a
bisum = bifoldl' (+) (+) 0
biproduct = bifoldl' (*) (*) 1

biconcatMap :: Bifoldable t => (a -> [c]) -> (b -> [c]) -> t a b -> [c]
biconcatMap = bifoldMap

-- | The functions of "Data.Foldable", for elements of the same type.
biand, bior :: Bifoldable t => t Bool Bool -> Bool
biand = bifoldr (&&) (&&) True
bior = bifoldr (||) (||) False

biasum :: (Bifoldable t, Alternative f) => t (f a) (f a) -> f a
biasum = bifoldr (<|>) (<|>) empty

bimsum :: (Bifoldable t, Alternative f) => t (f a) (f a) -> f a
bimsum = biasum

biconcat :: Bifoldable t => t [a] [a] -> [a]
biconcat = bifold

bifind :: Bifoldable t => (a -> Bool) -> t a a -> Maybe a
bifind p = bifoldr f f Nothing
  where
    f x r = if p x then Just x else r

bifoldl1, bifoldr1 :: Bifoldable t => (a -> a -> a) -> t a a -> a
bifoldl1 f t = case bifoldl g g Nothing t of
  Just x  -> x
  Nothing -> errorWithoutStackTrace "bifoldl1: empty structure"
  where
    g Nothing y  = Just y
    g (Just x) y = Just (f x y)
bifoldr1 f t = case bifoldr g g Nothing t of
  Just x  -> x
  Nothing -> errorWithoutStackTrace "bifoldr1: empty structure"
  where
    g x Nothing  = Just x
    g x (Just y) = Just (f x y)

bifoldlM :: (Bifoldable t, Monad m) => (a -> b -> m a) -> (a -> c -> m a) -> a -> t b c -> m a
bifoldlM f g z0 xs = bifoldr f' g' return xs z0
  where
    f' x k z = f z x >>= k
    g' x k z = g z x >>= k

bifoldrM :: (Bifoldable t, Monad m) => (a -> c -> m c) -> (b -> c -> m c) -> c -> t a b -> m c
bifoldrM f g z0 xs = bifoldl f' g' return xs z0
  where
    f' k x z = f x z >>= k
    g' k x z = g x z >>= k

bimaximum, biminimum :: (Bifoldable t, Ord a) => t a a -> a
bimaximum = bifoldr1 max
biminimum = bifoldr1 min

bimaximumBy, biminimumBy :: Bifoldable t => (a -> a -> Ordering) -> t a a -> a
bimaximumBy cmp = bifoldr1 (\x y -> case cmp x y of { GT -> x; _ -> y })
biminimumBy cmp = bifoldr1 (\x y -> case cmp x y of { GT -> y; _ -> x })

binotElem :: (Bifoldable t, Eq a) => a -> t a a -> Bool
binotElem x t = not (bielem x t)

bisequenceA_ :: (Bifoldable t, Applicative f) => t (f a) (f b) -> f ()
bisequenceA_ = bisequence_

instance Bifoldable ((,,,) x y) where
  bifoldMap f g (_, _, a, b) = f a <> g b

instance Bifoldable ((,,,,) x y z) where
  bifoldMap f g (_, _, _, a, b) = f a <> g b

instance Bifoldable ((,,,,,) x y z w) where
  bifoldMap f g (_, _, _, _, a, b) = f a <> g b

instance Bifoldable ((,,,,,,) x y z w v) where
  bifoldMap f g (_, _, _, _, _, a, b) = f a <> g b
