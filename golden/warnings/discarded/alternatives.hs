-- Catches the name of an operator in a MINIMAL pragma that is cut at its `|`: no instance of Alternative would do.
module Main (main) where

import Control.Applicative

newtype First a = First (Maybe a)

instance Functor First where
  fmap f (First a) = First (fmap f a)

instance Applicative First where
  pure = First . Just
  First f <*> First a = First (f <*> a)

instance Alternative First where
  empty = First Nothing
  First a <|> First b = First (a <|> b)

class Both a where
  (<||>), (||>) :: a -> a -> a
  (<||), less :: a -> a -> Bool
  {-# MINIMAL (<||>), ((||>) | (<||), less) #-}

instance Both Int where
  (<||>) = (+)
  (||>) = (-)

instance Both Bool where
  (<||>) = (||)
  (<||) = (<)

main :: IO ()
main = case empty <|> pure 'a' of
  First a -> print a
