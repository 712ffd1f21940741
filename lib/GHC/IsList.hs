{-# LANGUAGE NoImplicitPrelude, TypeFamilies, KindSignatures #-}
-- | Types whose values are made of lists.
module GHC.IsList
  ( IsList (..)
  ) where

import Data.Kind (Type)
import GHC.Base
import GHC.Err
import GHC.Stack.Types (CallStack, SrcLoc, fromCallSiteList, getCallStack)

-- region is-list
-- | Types for which a list can be written.
class IsList l where
  type Item l :: Type
  fromList :: [Item l] -> l
  -- | Of a list whose length is known.
  fromListN :: Int -> [Item l] -> l
  fromListN _ = fromList
  toList :: l -> [Item l]
-- end is-list

instance IsList [a] where
  type Item [a] = a
  fromList xs = xs
  toList xs = xs

instance IsList (NonEmpty a) where
  type Item (NonEmpty a) = a
  fromList (x : xs) = x :| xs
  fromList [] = errorWithoutStackTrace "NonEmpty.fromList: empty list"
  toList (x :| xs) = x : xs

instance IsList CallStack where
  type Item CallStack = (String, SrcLoc)
  fromList = fromCallSiteList
  toList = getCallStack
