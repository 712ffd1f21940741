{-# LANGUAGE PatternSynonyms #-}
-- Catches: a pattern with too many arguments whose variables mean nothing afterwards.
module Arguments where

pattern Present :: a -> Maybe a
pattern Present x = Just x

f :: Maybe Int -> Int
f (Present x y) = x + y
f Present = 0
f _ = 1
