-- Catches: Generic1 where the parameter is inside of other types, and generic functions without values.
{-# LANGUAGE DeriveGeneric, TypeOperators, FlexibleContexts, ScopedTypeVariables, TypeApplications, AllowAmbiguousTypes #-}
{-# LANGUAGE DefaultSignatures, DeriveAnyClass, DerivingStrategies, UndecidableInstances, EmptyCase, StandaloneDeriving, PolyKinds, KindSignatures #-}
module Main (main) where

import Data.Kind (Type)
import GHC.Generics

-- Mapping by Generic1.
gmap :: (Generic1 f, GMap (Rep1 f)) => (a -> b) -> f a -> f b
gmap f = to1 . gmap' f . from1

class GMap f where gmap' :: (a -> b) -> f a -> f b
instance GMap U1 where gmap' _ U1 = U1
instance GMap V1 where gmap' _ v = case v of {}
instance GMap Par1 where gmap' f (Par1 a) = Par1 (f a)
instance GMap (K1 i c) where gmap' _ (K1 a) = K1 a
instance Functor f => GMap (Rec1 f) where gmap' f (Rec1 a) = Rec1 (fmap f a)
instance GMap f => GMap (M1 i c f) where gmap' f (M1 a) = M1 (gmap' f a)
instance (GMap f, GMap g) => GMap (f :+: g) where
  gmap' f (L1 a) = L1 (gmap' f a)
  gmap' f (R1 a) = R1 (gmap' f a)
instance (GMap f, GMap g) => GMap (f :*: g) where gmap' f (a :*: b) = gmap' f a :*: gmap' f b
instance (Functor f, GMap g) => GMap (f :.: g) where gmap' f (Comp1 x) = Comp1 (fmap (gmap' f) x)

data Rose a = Rose a [Rose a] | Count Int (Maybe a) | Fun (Int -> a) (Int, a)
  deriving (Generic1)

instance Functor Rose where fmap = gmap

total :: Rose Int -> Int
total (Rose a rs) = a + sum (map total rs)
total (Count n a) = n + maybe 0 id a
total (Fun f (n, a)) = f n + a

-- All values of a type.
class Finite a where
  every :: [a]
  default every :: (Generic a, GFinite (Rep a)) => [a]
  every = map to gevery

class GFinite f where gevery :: [f p]
instance GFinite U1 where gevery = [U1]
instance GFinite f => GFinite (M1 i c f) where gevery = map M1 gevery
instance Finite a => GFinite (K1 i a) where gevery = map K1 every
instance (GFinite f, GFinite g) => GFinite (f :+: g) where gevery = map L1 gevery ++ map R1 gevery
instance (GFinite f, GFinite g) => GFinite (f :*: g) where gevery = [a :*: b | a <- gevery, b <- gevery]

deriving anyclass instance Finite Bool
data Suit = Clubs | Diamonds | Hearts | Spades deriving stock (Show, Eq, Generic) deriving anyclass Finite
data Card = Card Suit Bool | Joker deriving (Show, Generic, Finite)

-- Monoids by structure.
newtype Generically a = Generically { ungenerically :: a }
instance (Generic a, Semigroup (Rep a ())) => Semigroup (Generically a) where
  Generically a <> Generically b = Generically (to (from a <> from b :: Rep a ()))
instance (Generic a, Monoid (Rep a ())) => Monoid (Generically a) where
  mempty = Generically (to (mempty :: Rep a ()))

data Stats = Stats { seen :: [Int], names :: String, inner :: ([Int], Ordering) } deriving (Show, Generic)

-- Counting the fields and constructors of a type.
class Size (f :: Type -> Type) where { fields :: Int; constructors :: Int }
instance Size U1 where { fields = 0; constructors = 1 }
instance Size V1 where { fields = 0; constructors = 0 }
instance Size (K1 i a) where { fields = 1; constructors = 1 }
instance Size f => Size (M1 i c f) where { fields = fields @f; constructors = constructors @f }
instance (Size f, Size g) => Size (f :+: g) where { fields = fields @f + fields @g; constructors = constructors @f + constructors @g }
instance (Size f, Size g) => Size (f :*: g) where { fields = fields @f + fields @g; constructors = 1 }

main :: IO ()
main = do
  print (total (gmap length (Rose "ab" [Rose "c" [], Count 4 (Just "defg"), Fun (`replicate` 'x') (9, "yz")])))
  print (every @Suit)
  print (every @Card)
  print (ungenerically (mconcat (map Generically [Stats [1] "a" ([2], EQ), Stats [3] "b" ([4], LT), Stats [] "c" ([], GT)])))
  print (fields @(Rep Stats), constructors @(Rep Card), constructors @(Rep Suit), fields @(Rep (Int, Int, Int)))
  print (gmap (+ 1) (Just 3), gmap show [1, 2], unPar1 (Par1 3))
