-- Catches: fields that are not found by their names, and labels that are no names.
{-# LANGUAGE DataKinds, TypeApplications, FlexibleContexts, AllowAmbiguousTypes, ScopedTypeVariables #-}
{-# LANGUAGE MultiParamTypeClasses, FlexibleInstances, OverloadedLabels, DuplicateRecordFields #-}
module Main (main) where

import Data.Proxy
import GHC.OverloadedLabels (IsLabel (..))
import GHC.Records
import GHC.TypeLits

data Point = Point { x :: Int, y :: Int } deriving Show
data Named a = Named { name :: String, value' :: a, _x :: Bool }

twice :: HasField "x" r Int => r -> Int
twice r = getField @"x" r * 2

newtype Polar = Polar Double
instance HasField "x" Polar Int where getField (Polar a) = round (10 * cos a)

newtype Label = Label String deriving Show
instance KnownSymbol s => IsLabel s Label where fromLabel = Label (symbolVal (Proxy @s))

newtype Get r a = Get { get :: r -> a }
instance HasField s r a => IsLabel s (Get r a) where fromLabel = Get (getField @s)

instance IsLabel "answer" Int where fromLabel = 42

main :: IO ()
main = do
  print (twice (Point 3 4), twice (Polar 0))
  let n = Named { name = "n", value' = Just 'c', _x = True }
  print (getField @"value'" n, getField @"name" n, getField @"_x" n)
  print (#foo :: Label, [#bar', #_baz] :: [Label])
  print (get #x (Point 1 2) + get #y (Point 1 2) :: Int)
  print (#answer + 1 :: Int)
