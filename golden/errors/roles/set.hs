-- Catches: a cast below a type whose meaning depends on more than the representation of its argument.
{-# LANGUAGE TypeFamilies #-}
module Main (main) where

import Data.Coerce (coerce)
import qualified Data.Set as Set

newtype Age = Age Int deriving (Eq)

instance Ord Age where
  compare (Age a) (Age b) = compare b a

older :: Set.Set Int -> Set.Set Age
older = coerce

type family Key a
type instance Key Int = Bool
type instance Key Age = Char

data Locked a = Locked (Key a)

open :: Locked Int -> Locked Age
open = coerce

data Wrapped f a = Wrapped (f a)

change :: Wrapped f Int -> Wrapped f Age
change = coerce

main :: IO ()
main = print (length (older Set.empty))
