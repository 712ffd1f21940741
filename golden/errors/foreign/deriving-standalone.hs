{-# LANGUAGE StandaloneDeriving #-}
-- Catches: instances derived for what is no data type.
module Main (main) where

type Name = [Char]
data Box a = Box a

deriving instance Show (a -> b)
deriving instance Eq a => Eq (Box a)

main :: IO ()
main = print (Box 1 == Box 2)
