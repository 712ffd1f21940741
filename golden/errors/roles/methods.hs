-- Catches: methods taken from another type that do not fit: below a type family, or a variable.
{-# LANGUAGE GeneralizedNewtypeDeriving, TypeFamilies #-}
module Main (main) where

type family Unit a
type instance Unit Int = Bool
type instance Unit Age = Char

class Measured a where
  unit :: a -> Unit a

instance Measured Int where
  unit = even

class Filled a where
  fill :: Applicative f => f a

instance Filled Int where
  fill = pure 1

newtype Age = Age Int deriving (Measured, Filled)

main :: IO ()
main = print (unit (Age 1))
