{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
module Synonyms.Shapes (Shape (.., Square), Size (Large, ..), area) where

data Shape = Rectangle Int Int
data Size = Small | Big

pattern Square :: Int -> Shape
pattern Square n <- (sideOf -> Just n) where
  Square n = Rectangle n n

pattern Large :: Size
pattern Large = Big

sideOf :: Shape -> Maybe Int
sideOf (Rectangle a b) | a == b = Just a
                       | otherwise = Nothing

area :: Shape -> Int
area (Rectangle a b) = a * b
