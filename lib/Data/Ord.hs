-- | Comparisons.
module Data.Ord
  ( Ordering (..), comparing
  ) where

-- | Compares what the function makes of two values.
comparing :: (a -> Int) -> a -> a -> Ordering
comparing f x y = compare (f x) (f y)
