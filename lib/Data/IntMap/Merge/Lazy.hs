-- | Two maps combined into one, by what is done with keys of one of them and of
-- both.
module Data.IntMap.Merge.Lazy
  ( SimpleWhenMissing, SimpleWhenMatched, merge, zipWithMaybeMatched, zipWithMatched, mapMaybeMissing
  , dropMissing, preserveMissing, preserveMissing', mapMissing, filterMissing
  , WhenMissing, WhenMatched, mergeA, zipWithMaybeAMatched, zipWithAMatched, traverseMaybeMissing
  , traverseMissing, filterAMissing, mapWhenMissing, mapWhenMatched, runWhenMatched, runWhenMissing
  , lmapWhenMissing, contramapFirstWhenMatched, contramapSecondWhenMatched
  ) where

import Data.Functor.Identity
import Data.IntMap.Lazy (IntMap, Key)
import qualified Data.IntMap.Lazy as Map
import Data.IntMap.Merge.Types

-- | Both.
zipWithMaybeMatched :: Applicative f => (Key -> x -> y -> Maybe z) -> WhenMatched f x y z
zipWithMaybeMatched f = WhenMatched (\k x y -> pure (f k x y))

zipWithMatched :: Applicative f => (Key -> x -> y -> z) -> WhenMatched f x y z
zipWithMatched f = WhenMatched (\k x y -> pure (Just $ f k x y))

zipWithMaybeAMatched :: Applicative f => (Key -> x -> y -> f (Maybe z)) -> WhenMatched f x y z
zipWithMaybeAMatched = WhenMatched

zipWithAMatched :: Applicative f => (Key -> x -> y -> f z) -> WhenMatched f x y z
zipWithAMatched f = WhenMatched (\k x y -> fmap Just (f k x y))

-- | One.
dropMissing :: Applicative f => WhenMissing f x y
dropMissing = WhenMissing (const (pure Map.empty))

preserveMissing, preserveMissing' :: Applicative f => WhenMissing f x x
preserveMissing = WhenMissing pure
preserveMissing' = WhenMissing (\m -> foldr seq () m `seq` pure m)

mapMissing :: Applicative f => (Key -> x -> y) -> WhenMissing f x y
mapMissing f = WhenMissing (pure . Map.mapWithKey f)

mapMaybeMissing :: Applicative f => (Key -> x -> Maybe y) -> WhenMissing f x y
mapMaybeMissing f = WhenMissing (pure . Map.mapMaybeWithKey f)

filterMissing :: Applicative f => (Key -> x -> Bool) -> WhenMissing f x x
filterMissing p = WhenMissing (pure . Map.filterWithKey p)

traverseMissing :: Applicative f => (Key -> x -> f y) -> WhenMissing f x y
traverseMissing f = WhenMissing (Map.traverseWithKey f)

traverseMaybeMissing :: Applicative f => (Key -> x -> f (Maybe y)) -> WhenMissing f x y
traverseMaybeMissing f = WhenMissing (fmap (Map.mapMaybe id) . Map.traverseWithKey f)

filterAMissing :: Applicative f => (Key -> x -> f Bool) -> WhenMissing f x x
filterAMissing p = traverseMaybeMissing (\k x -> fmap (\b -> if b then Just x else Nothing) (p k x))

-- | The map of the results.
merge
  :: SimpleWhenMissing a c -> SimpleWhenMissing b c -> SimpleWhenMatched a b c
  -> IntMap a -> IntMap b -> IntMap c
merge f g h a b = runIdentity (mergeA f g h a b)

-- | The same with actions, in the order of the keys of each of the three parts.
mergeA
  :: (Applicative f)
  => WhenMissing f a c -> WhenMissing f b c -> WhenMatched f a b c -> IntMap a -> IntMap b -> f (IntMap c)
mergeA (WhenMissing f) (WhenMissing g) (WhenMatched h) a b =
  (\x y z -> Map.union x (Map.union y (Map.mapMaybe id z)))
    <$> f (Map.difference a b) <*> g (Map.difference b a)
    <*> Map.traverseWithKey (\k (x, y) -> h k x y) (Map.intersectionWith (,) a b)
