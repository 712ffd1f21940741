{-# LANGUAGE NoImplicitPrelude, PatternSynonyms #-}
-- Catches: a pattern with too many arguments whose variables mean nothing afterwards.
module Arguments where

data Option a = None | Some a

pattern Present :: a -> Option a
pattern Present x = Some x

f :: Option a -> a -> a
f (Present x y) _ = y
f Present z = z
f _ z = z
