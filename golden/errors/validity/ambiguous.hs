-- Catches: types that no use can make definite, circles of classes, contradicting dependencies.
{-# LANGUAGE FunctionalDependencies, TypeFamilies #-}
module Main (main) where

class Named a where
  name :: String

roundTrip :: (Show a, Read a) => String -> String
roundTrip = id

type family Key a

find :: Key a -> [Key a] -> Bool
find _ _ = True

class Above a => Below a
class Below a => Above a

class Holds c e | c -> e where
  first :: c -> e

instance Holds Int Bool where
  first = even

instance Holds Int Char where
  first = toEnum

main :: IO ()
main = print (find 'a' "b")
