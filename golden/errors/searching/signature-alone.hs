-- Catches signatures without a binding beside them: misspelt, in another scope, for an import.
module SignatureAlone where

lenght :: [a] -> Int
length' = 1

map :: Int

f x = y
  where
    x :: Int
    y = 1
