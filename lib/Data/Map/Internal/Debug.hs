-- | The trees of maps, to look at.
module Data.Map.Internal.Debug (showTree, showTreeWith, valid) where

import Data.Map.Internal

-- | The tree as a drawing: each key with its value, and below it its subtrees.
showTree :: (Show k, Show a) => Map k a -> String
showTree = showTreeWith (\k x -> show k ++ ":=" ++ show x) True False

-- | The same with a text of one's own; hanging, or turned by a quarter; with more space, or less.
showTreeWith :: (k -> a -> String) -> Bool -> Bool -> Map k a -> String
showTreeWith text hanging wide t
  | hanging   = hung wide text [] t ""
  | otherwise = turned wide text [] [] t ""

turned :: Bool -> (k -> a -> String) -> [String] -> [String] -> Map k a -> ShowS
turned wide text lefts rights t = case t of
  Tip -> edges lefts . showString "|\n"
  Bin _ k x Tip Tip -> edges lefts . showString (text k x) . showString "\n"
  Bin _ k x l r ->
    turned wide text (bar rights) (space rights) r . gap wide rights
      . edges lefts . showString (text k x) . showString "\n"
      . gap wide lefts . turned wide text (space lefts) (bar lefts) l

hung :: Bool -> (k -> a -> String) -> [String] -> Map k a -> ShowS
hung wide text bars t = case t of
  Tip -> edges bars . showString "|\n"
  Bin _ k x Tip Tip -> edges bars . showString (text k x) . showString "\n"
  Bin _ k x l r ->
    edges bars . showString (text k x) . showString "\n"
      . gap wide bars . hung wide text (bar bars) l
      . gap wide bars . hung wide text (space bars) r

gap :: Bool -> [String] -> ShowS
gap wide bars
  | wide      = showString (concat (reverse bars)) . showString "|\n"
  | otherwise = id

edges :: [String] -> ShowS
edges []         = id
edges (_ : rest) = showString (concat (reverse rest)) . showString "+--"

bar, space :: [String] -> [String]
bar bars = "|  " : bars
space bars = "   " : bars
