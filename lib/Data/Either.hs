{-# LANGUAGE NoImplicitPrelude #-}
-- | A value of one type or of another.
module Data.Either
  ( Either (..), either, lefts, rights, partitionEithers
  ) where

-- | 'Left' often means failure, and 'Right' what was right.
data Either a b = Left a | Right b

-- | The function for the side that the value is on.
either :: (a -> c) -> (b -> c) -> Either a b -> c
either f _ (Left x)  = f x
either _ g (Right y) = g y

-- | The values of one side.
lefts :: [Either a b] -> [a]
lefts []             = []
lefts (Left x : es)  = x : lefts es
lefts (Right _ : es) = lefts es

-- | The values of the other.
rights :: [Either a b] -> [b]
rights []             = []
rights (Left _ : es)  = rights es
rights (Right y : es) = y : rights es

-- | Both.
partitionEithers :: [Either a b] -> ([a], [b])
partitionEithers []       = ([], [])
partitionEithers (e : es) = case e of
  Left x  -> (x : xs, ys)
  Right y -> (xs, y : ys)
  where
    (xs, ys) = partitionEithers es
