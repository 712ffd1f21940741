{-# LANGUAGE NoImplicitPrelude, TypeFamilies #-}
-- | Texts.
module Data.String
  ( String, IsString (..), lines, words, unlines, unwords
  ) where

import Data.Functor.Const
import Data.Functor.Identity
import GHC.Base
import GHC.List (lines, unlines, unwords, words)

-- | Types that a literal in quotes can have, with OverloadedStrings.
class IsString a where
  fromString :: String -> a

-- region text-of-characters
instance a ~ Char => IsString [a] where
  fromString s = s
-- end text-of-characters

instance IsString a => IsString (Const a b) where
  fromString s = Const (fromString s)

instance IsString a => IsString (Identity a) where
  fromString s = Identity (fromString s)
