{-# LANGUAGE GeneralizedNewtypeDeriving, DerivingStrategies, DerivingVia, DeriveAnyClass, StandaloneDeriving, FlexibleInstances #-}
-- Catches: methods of newtypes that come from the wrong instance, superclasses taken along.
module Main (main) where

import Data.Monoid (Sum (..), All (..))

newtype Age = Age Int
  deriving stock (Show, Read)
  deriving newtype (Eq, Ord, Num, Enum, Real, Integral)

newtype Total = Total Int
  deriving (Semigroup, Monoid) via (Sum Int)
  deriving stock Show

newtype Every = Every Bool
  deriving (Semigroup, Monoid) via All
  deriving stock (Eq, Show)

-- Its own Semigroup: the derived Monoid must have it as its superclass.
newtype Longest = Longest String
  deriving newtype Monoid
  deriving stock Show

instance Semigroup Longest where
  Longest a <> Longest b = Longest (if length a >= length b then a else b)

newtype State s a = State { runState :: s -> (a, s) }

instance Functor (State s) where
  fmap f (State g) = State (\s -> let (a, t) = g s in (f a, t))
instance Applicative (State s) where
  pure a = State (\s -> (a, s))
  State f <*> State g = State (\s -> let { (h, t) = f s; (a, u) = g t } in (h a, u))
instance Monad (State s) where
  State g >>= f = State (\s -> let (a, t) = g s in runState (f a) t)

class Monad m => Counter m where
  tick :: m Int

instance Counter (State Int) where
  tick = State (\s -> (s, s + 1))

newtype App a = App (State Int a)
  deriving newtype (Functor, Applicative, Monad, Counter)

class Named a where
  name :: a -> String
  name _ = "nobody"

data Thing = Thing
  deriving anyclass Named

twoTicks :: Counter m => m (Int, Int)
twoTicks = do
  a <- tick
  b <- tick
  return (a, b)

combine :: Monoid a => [a] -> a
combine = foldr (<>) mempty

main :: IO ()
main = do
  print (sum [Age 1, Age 2], Age 7 `div` 2, [Age 1 .. Age 3], toInteger (Age 9))
  print (read "Age 3" + 1 :: Age)
  print (mconcat [Total 1, Total 2, Total 3], mempty :: Every, Every True <> Every False)
  print (combine [Longest "a", Longest "abc", Longest "ab"])
  let App counter = twoTicks in print (fst (runState counter 10))
  putStrLn (name Thing)
