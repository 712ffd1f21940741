-- Catches: fields of one name that are confused in a construction, a pattern, an update or as a function.
{-# LANGUAGE DuplicateRecordFields, NamedFieldPuns, RecordWildCards, DisambiguateRecordFields #-}
module Main where
data Person = Person { name :: String, age :: Int } deriving (Show, Eq)
data Company = Company { name :: String, owner :: Person } deriving Show
data Both = L { v :: Int } | R { v :: Int, w :: Bool } deriving Show
older :: Person -> Person
older p@Person{age} = p { age = age + 1 }
title :: Company -> String
title Company{name = n, owner = Person{name = o}} = n ++ " of " ++ o
mk :: String -> Int -> Person
mk name age = Person{..}
ren :: Person -> Person
ren p = (p :: Person) { name = "X" }
ren2 :: Company -> Company
ren2 c = c { name = "Y", owner = older (owner c) }
main :: IO ()
main = do
  let p = mk "Ann" 30
      c = Company { name = "Acme", owner = p }
  print (older p, c)
  putStrLn (title c)
  print (ren p, ren2 c)
  print (age p, v (L 2), (R 1 True) { v = 5 })
  print (name (p :: Person), (name :: Company -> String) c)
