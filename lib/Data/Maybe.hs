{-# LANGUAGE NoImplicitPrelude, DataKinds, TypeApplications #-}
-- | A value or none.
module Data.Maybe
  ( Maybe (..), maybe, isJust, isNothing, fromJust, fromMaybe
  , listToMaybe, maybeToList, catMaybes, mapMaybe
  ) where

import GHC.Base
import GHC.Classes (bindImplicit, ip)
import GHC.Err (errorFrom)
import GHC.Stack.Types

-- | The function applied to the value, or the default.
maybe :: b -> (a -> b) -> Maybe a -> b
maybe n _ Nothing  = n
maybe _ f (Just x) = f x

-- | Is there a value, is there none?
isJust, isNothing :: Maybe a -> Bool
isJust Nothing  = False
isJust (Just _) = True
isNothing Nothing  = True
isNothing (Just _) = False

-- | The value, which must be there.
fromJust :: HasCallStack => Maybe a -> a
fromJust (Just x) = x
fromJust Nothing  = bindImplicit @"callStack" here (errorFrom "Maybe.fromJust: Nothing")
  where
    here = pushCallStack ("error", place) (ip @"callStack")
    place = SrcLoc "base" "Data.Maybe" "libraries/base/Data/Maybe.hs" 148 21 148 57

-- | The value, or the default.
fromMaybe :: a -> Maybe a -> a
fromMaybe d Nothing  = d
fromMaybe _ (Just x) = x

-- | The first element, if there is one.
listToMaybe :: [a] -> Maybe a
listToMaybe []      = Nothing
listToMaybe (x : _) = Just x

-- | A list of one or no element.
maybeToList :: Maybe a -> [a]
maybeToList Nothing  = []
maybeToList (Just x) = [x]

-- | The values that are there.
catMaybes :: [Maybe a] -> [a]
catMaybes xs = build (\cons nil ->
  foldr (\x rest -> case x of { Nothing -> rest; Just y -> y `cons` rest }) nil xs)
{-# INLINE catMaybes #-}

-- | 'map', leaving out elements.
mapMaybe :: (a -> Maybe b) -> [a] -> [b]
mapMaybe f xs = build (\cons nil ->
  foldr (\x rest -> case f x of { Nothing -> rest; Just y -> y `cons` rest }) nil xs)
{-# INLINE mapMaybe #-}
