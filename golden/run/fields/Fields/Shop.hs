{-# LANGUAGE NoFieldSelectors, DuplicateRecordFields, NamedFieldPuns #-}
module Fields.Shop (Item (..), Person (Person, name), name, size) where

data Item = Item { name :: String, size :: Int, price :: Double } | Gift { size :: Int }
  deriving (Show, Eq)
data Person = Person { name :: String } deriving Show

name :: Int
name = 7

size :: Item -> String
size Item { size } = "item " ++ show size
size Gift { size = s } = "gift " ++ show s
