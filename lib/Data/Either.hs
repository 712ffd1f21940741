{-# LANGUAGE NoImplicitPrelude #-}
-- | One of two.
module Data.Either
  ( Either (..), either, lefts, rights, partitionEithers
  , isLeft, isRight, fromLeft, fromRight
  ) where

import GHC.Base
import GHC.Num
import GHC.Real
import GHC.Show

-- | A value of the one type or of the other; by custom, 'Left' is for what
-- went wrong.
data Either a b = Left a | Right b

instance (Eq a, Eq b) => Eq (Either a b) where
  Left x  == Left y  = x == y
  Right x == Right y = x == y
  _       == _       = False

instance (Ord a, Ord b) => Ord (Either a b) where
  compare (Left x)  (Left y)  = compare x y
  compare (Left _)  (Right _) = LT
  compare (Right _) (Left _)  = GT
  compare (Right x) (Right y) = compare x y

instance (Show a, Show b) => Show (Either a b) where
  showsPrec p (Left x)  = showParen (p >= appPrec1) (showString "Left " . showsPrec appPrec1 x)
  showsPrec p (Right y) = showParen (p >= appPrec1) (showString "Right " . showsPrec appPrec1 y)

instance Semigroup (Either a b) where
  Left _ <> b = b
  a      <> _ = a
  stimes n x
    | n > 0     = x
    | otherwise = errorWithoutStackTrace "stimes: positive multiplier expected"

instance Functor (Either e) where
  fmap _ (Left x)  = Left x
  fmap f (Right y) = Right (f y)

instance Applicative (Either e) where
  pure = Right
  Left e  <*> _ = Left e
  Right f <*> r = fmap f r

instance Monad (Either e) where
  Left e  >>= _ = Left e
  Right x >>= k = k x

-- | One function for each of the two.
either :: (a -> c) -> (b -> c) -> Either a b -> c
either f _ (Left x)  = f x
either _ g (Right y) = g y

-- | The values of the one side.
lefts :: [Either a b] -> [a]
lefts es = [x | Left x <- es]

rights :: [Either a b] -> [b]
rights es = [y | Right y <- es]

-- | Both, apart.
partitionEithers :: [Either a b] -> ([a], [b])
partitionEithers = foldr step ([], [])
  where
    step (Left x)  ~(xs, ys) = (x : xs, ys)
    step (Right y) ~(xs, ys) = (xs, y : ys)

-- | Which of the two is it?
isLeft, isRight :: Either a b -> Bool
isLeft (Left _)  = True
isLeft (Right _) = False
isRight e = not (isLeft e)

-- | The value, or the default if it is of the other side.
fromLeft :: a -> Either a b -> a
fromLeft _ (Left x) = x
fromLeft x _        = x

fromRight :: b -> Either a b -> b
fromRight _ (Right y) = y
fromRight y _         = y
