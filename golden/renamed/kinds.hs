{-# LANGUAGE KindSignatures, RankNTypes, ExistentialQuantification #-}
-- Catches `*` taken for multiplication in a kind, and binders inside of types.
module Kinds where

data Fix (f :: * -> *) (a :: *) = Fix (f (Fix f a)) | Leaf a
data Some = forall a. Some a (a -> Int)

use :: (forall a. a -> b -> a) -> b -> Int
use f b = f 1 b * 2
