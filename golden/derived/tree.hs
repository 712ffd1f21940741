-- Catches: equations for pairs of constructors, code that is quadratic, contexts.
module Tree where

data Day = Monday | Tuesday | Wednesday deriving (Eq, Ord)

data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Eq, Ord)

data Token = Number Double | Plus | Minus | Name String | End deriving (Eq, Ord)

newtype Age = Age Int deriving (Eq, Ord)
