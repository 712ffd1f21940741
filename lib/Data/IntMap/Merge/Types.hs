-- | What the lazy and the strict merges have in common: tactics are of the same
-- types.
module Data.IntMap.Merge.Types where

import Data.Functor.Identity
import Data.IntMap.Lazy (IntMap, Key)
import qualified Data.IntMap.Lazy as Map

-- | What is done with the keys of one map, all at once.
newtype WhenMissing f x y = WhenMissing (IntMap x -> f (IntMap y))

-- | What is done with a key of both.
newtype WhenMatched f x y z = WhenMatched (Key -> x -> y -> f (Maybe z))

type SimpleWhenMissing = WhenMissing Identity
type SimpleWhenMatched = WhenMatched Identity

runWhenMatched :: WhenMatched f x y z -> Key -> x -> y -> f (Maybe z)
runWhenMatched (WhenMatched f) = f

runWhenMissing :: (Applicative f) => WhenMissing f x y -> Key -> x -> f (Maybe y)
runWhenMissing (WhenMissing f) k x = fmap (Map.lookup k) (f (Map.singleton k x))

instance Functor f => Functor (WhenMissing f x) where
  fmap = mapWhenMissing

instance Functor f => Functor (WhenMatched f x y) where
  fmap = mapWhenMatched

mapWhenMissing :: Functor f => (a -> b) -> WhenMissing f x a -> WhenMissing f x b
mapWhenMissing g (WhenMissing f) = WhenMissing (fmap (Map.map g) . f)

mapWhenMatched :: Functor f => (a -> b) -> WhenMatched f x y a -> WhenMatched f x y b
mapWhenMatched g (WhenMatched f) = WhenMatched (\k x y -> fmap (fmap g) (f k x y))

lmapWhenMissing :: (b -> a) -> WhenMissing f a x -> WhenMissing f b x
lmapWhenMissing g (WhenMissing f) = WhenMissing (f . Map.map g)

contramapFirstWhenMatched :: (b -> a) -> WhenMatched f a y z -> WhenMatched f b y z
contramapFirstWhenMatched g (WhenMatched f) = WhenMatched (\k x y -> f k (g x) y)

contramapSecondWhenMatched :: (b -> a) -> WhenMatched f x a z -> WhenMatched f x b z
contramapSecondWhenMatched g (WhenMatched f) = WhenMatched (\k x y -> f k x (g y))
