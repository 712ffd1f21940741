{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
-- |
-- Sequences with both ends at hand, and the middle not far. Meant to be imported
-- qualified:
--
-- > import Data.Sequence (Seq (..), (<|), (|>), (><))
-- > import qualified Data.Sequence as Seq
module Data.Sequence
  ( Seq (Empty, (:<|), (:|>))
  , empty, singleton, (<|), (|>), (><), fromList, fromFunction, fromArray
  , replicate, replicateA, replicateM, cycleTaking, iterateN, unfoldr, unfoldl
  , null, length, ViewL (..), viewl, ViewR (..), viewr
  , scanl, scanl1, scanr, scanr1, tails, inits, chunksOf
  , takeWhileL, takeWhileR, dropWhileL, dropWhileR, spanl, spanr, breakl, breakr
  , partition, filter, sort, sortBy, sortOn, unstableSort, unstableSortBy, unstableSortOn
  , lookup, (!?), index, adjust, adjust', update, take, drop, insertAt, deleteAt, splitAt
  , elemIndexL, elemIndicesL, elemIndexR, elemIndicesR
  , findIndexL, findIndicesL, findIndexR, findIndicesR
  , foldMapWithIndex, foldlWithIndex, foldrWithIndex, mapWithIndex, traverseWithIndex
  , reverse, intersperse
  , zip, zipWith, zip3, zipWith3, zip4, zipWith4, unzip, unzipWith
  ) where

import Data.Sequence.Internal
import Prelude (Bool (..))

infixr 5 :<|
infixl 5 :|>

-- | The empty sequence.
pattern Empty :: Seq a
pattern Empty <- (null -> True) where
  Empty = empty

-- | A first element and the others.
pattern (:<|) :: a -> Seq a -> Seq a
pattern x :<| xs <- (viewl -> x :< xs) where
  x :<| xs = x <| xs

-- | A last element and the others before it.
pattern (:|>) :: Seq a -> a -> Seq a
pattern xs :|> x <- (viewr -> xs :> x) where
  xs :|> x = xs |> x

{-# COMPLETE Empty, (:<|) #-}
{-# COMPLETE Empty, (:|>) #-}
