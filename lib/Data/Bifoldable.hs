{-# LANGUAGE NoImplicitPrelude #-}
-- | Containers of two kinds of elements.
module Data.Bifoldable
  ( Bifoldable (..), bifoldr', bifoldl', bitraverse_, bifor_, bimapM_, biforM_, bisequence_
  , biList, binull, bilength, bielem, biany, biall, bisum, biproduct, biconcatMap
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
