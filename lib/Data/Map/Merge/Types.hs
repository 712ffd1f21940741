-- | What the lazy and the strict merges have in common: tactics are of the same
-- types.
module Data.Map.Merge.Types where

import Data.Functor.Identity
import Data.Map.Lazy (Map)
import qualified Data.Map.Lazy as Map

-- | What is done with the keys of one map, all at once.
newtype WhenMissing f k x y = WhenMissing (Map k x -> f (Map k y))

-- | What is done with a key of both.
newtype WhenMatched f k x y z = WhenMatched (k -> x -> y -> f (Maybe z))

type SimpleWhenMissing = WhenMissing Identity
type SimpleWhenMatched = WhenMatched Identity

runWhenMatched :: WhenMatched f k x y z -> k -> x -> y -> f (Maybe z)
runWhenMatched (WhenMatched f) = f

runWhenMissing :: (Applicative f, Ord k) => WhenMissing f k x y -> k -> x -> f (Maybe y)
runWhenMissing (WhenMissing f) k x = fmap (Map.lookup k) (f (Map.singleton k x))

instance Functor f => Functor (WhenMissing f k x) where
  fmap = mapWhenMissing

instance Functor f => Functor (WhenMatched f k x y) where
  fmap = mapWhenMatched

mapWhenMissing :: Functor f => (a -> b) -> WhenMissing f k x a -> WhenMissing f k x b
mapWhenMissing g (WhenMissing f) = WhenMissing (fmap (Map.map g) . f)

mapWhenMatched :: Functor f => (a -> b) -> WhenMatched f k x y a -> WhenMatched f k x y b
mapWhenMatched g (WhenMatched f) = WhenMatched (\k x y -> fmap (fmap g) (f k x y))

lmapWhenMissing :: (b -> a) -> WhenMissing f k a x -> WhenMissing f k b x
lmapWhenMissing g (WhenMissing f) = WhenMissing (f . Map.map g)

contramapFirstWhenMatched :: (b -> a) -> WhenMatched f k a y z -> WhenMatched f k b y z
contramapFirstWhenMatched g (WhenMatched f) = WhenMatched (\k x y -> f k (g x) y)

contramapSecondWhenMatched :: (b -> a) -> WhenMatched f k x a z -> WhenMatched f k x b z
contramapSecondWhenMatched g (WhenMatched f) = WhenMatched (\k x y -> f k x (g y))
