{-# LANGUAGE OverloadedRecordDot, DuplicateRecordFields #-}
-- Catches: dots that are taken for composition, and compositions taken for fields.
module Main (main) where

import qualified Data.Map as Map
import Data.List (sortOn)

data Person = Person { name :: String, age :: Int, home :: Address } deriving Show
data Address = Address { street :: String, city :: City } deriving Show
data City = City { name :: String, zip' :: Int } deriving Show
newtype Wrap a = Wrap { unwrap :: a }

ann, bob :: Person
ann = Person { name = "Ann", age = 31, home = Address { street = "Elm", city = City { name = "Ulm", zip' = 7 } } }
bob = ann { age = 29, name = "Bob" } :: Person

older :: Person -> Person
older p = p{age = p.age + 1}

label :: Person -> String
label p = p.name ++ " of " ++ p.home.city.name

twice :: (a -> a) -> a -> a
twice f = f . f

main :: IO ()
main = do
  putStrLn (label ann)
  print (older ann).age
  print $ map (.age) [ann, bob]
  print $ map (.home.city.zip') [ann]
  print (map (.name) (sortOn (.age) [ann, bob]))
  print ((Wrap { unwrap = ann }).unwrap.age, (Map.fromList [(1, bob)] Map.! 1).name)
  print (twice (+ 1) 3, (show . negate) 4, (show .negate) 4)
  print [x.age | x <- [ann, bob], x.age > 30]
  print (maximum [ann.age, bob.age] - bob.age * 2)
