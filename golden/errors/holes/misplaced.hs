-- Catches: holes in declarations, where no definition says what they stand for.
module Misplaced where

newtype Pair a = Pair a

type Table = [(_, Int)]

class Shape a where
  area :: a -> _

instance Show (Pair _) where
  show _ = ""
