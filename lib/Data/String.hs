{-# LANGUAGE NoImplicitPrelude, FlexibleInstances #-}
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

instance IsString [Char] where
  fromString s = s

instance IsString a => IsString (Const a b) where
  fromString s = Const (fromString s)

instance IsString a => IsString (Identity a) where
  fromString s = Identity (fromString s)
