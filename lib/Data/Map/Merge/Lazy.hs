-- | Two maps combined into one, by what is done with keys of one of them and of
-- both.
module Data.Map.Merge.Lazy
  ( SimpleWhenMissing, SimpleWhenMatched, merge, zipWithMaybeMatched, zipWithMatched, mapMaybeMissing
  , dropMissing, preserveMissing, preserveMissing', mapMissing, filterMissing
  , WhenMissing, WhenMatched, mergeA, zipWithMaybeAMatched, zipWithAMatched, traverseMaybeMissing
  , traverseMissing, filterAMissing, mapWhenMissing, mapWhenMatched, runWhenMatched, runWhenMissing
  , lmapWhenMissing, contramapFirstWhenMatched, contramapSecondWhenMatched
  ) where

import Data.Functor.Identity
import Data.Map.Lazy (Map)
import qualified Data.Map.Lazy as Map
import Data.Map.Merge.Types

-- | Both.
zipWithMaybeMatched :: Applicative f => (k -> x -> y -> Maybe z) -> WhenMatched f k x y z
zipWithMaybeMatched f = WhenMatched (\k x y -> pure (f k x y))

zipWithMatched :: Applicative f => (k -> x -> y -> z) -> WhenMatched f k x y z
zipWithMatched f = WhenMatched (\k x y -> pure (Just $ f k x y))

zipWithMaybeAMatched :: Applicative f => (k -> x -> y -> f (Maybe z)) -> WhenMatched f k x y z
zipWithMaybeAMatched = WhenMatched

zipWithAMatched :: Applicative f => (k -> x -> y -> f z) -> WhenMatched f k x y z
zipWithAMatched f = WhenMatched (\k x y -> fmap Just (f k x y))

-- | One.
dropMissing :: Applicative f => WhenMissing f k x y
dropMissing = WhenMissing (const (pure Map.empty))

preserveMissing, preserveMissing' :: Applicative f => WhenMissing f k x x
preserveMissing = WhenMissing pure
preserveMissing' = WhenMissing (\m -> foldr seq () m `seq` pure m)

mapMissing :: Applicative f => (k -> x -> y) -> WhenMissing f k x y
mapMissing f = WhenMissing (pure . Map.mapWithKey f)

mapMaybeMissing :: Applicative f => (k -> x -> Maybe y) -> WhenMissing f k x y
mapMaybeMissing f = WhenMissing (pure . Map.mapMaybeWithKey f)

filterMissing :: Applicative f => (k -> x -> Bool) -> WhenMissing f k x x
filterMissing p = WhenMissing (pure . Map.filterWithKey p)

traverseMissing :: Applicative f => (k -> x -> f y) -> WhenMissing f k x y
traverseMissing f = WhenMissing (Map.traverseWithKey f)

traverseMaybeMissing :: Applicative f => (k -> x -> f (Maybe y)) -> WhenMissing f k x y
traverseMaybeMissing f = WhenMissing (fmap (Map.mapMaybe id) . Map.traverseWithKey f)

filterAMissing :: Applicative f => (k -> x -> f Bool) -> WhenMissing f k x x
filterAMissing p = traverseMaybeMissing (\k x -> fmap (\b -> if b then Just x else Nothing) (p k x))

-- | The map of the results.
merge
  :: Ord k => SimpleWhenMissing k a c -> SimpleWhenMissing k b c -> SimpleWhenMatched k a b c
  -> Map k a -> Map k b -> Map k c
merge f g h a b = runIdentity (mergeA f g h a b)

-- | The same with actions, in the order of the keys of each of the three parts.
mergeA
  :: (Applicative f, Ord k)
  => WhenMissing f k a c -> WhenMissing f k b c -> WhenMatched f k a b c -> Map k a -> Map k b -> f (Map k c)
mergeA (WhenMissing f) (WhenMissing g) (WhenMatched h) a b =
  (\x y z -> Map.union x (Map.union y (Map.mapMaybe id z)))
    <$> f (Map.difference a b) <*> g (Map.difference b a)
    <*> Map.traverseWithKey (\k (x, y) -> h k x y) (Map.intersectionWith (,) a b)
