-- Catches: fields of several types as functions and in updates where nothing beside them says of which.
{-# LANGUAGE DuplicateRecordFields #-}
module Main (main) where
data Person = Person { name :: String, age :: Int } deriving Show
data Pet = Pet { name :: String, owner :: Person } deriving Show
greet :: Person -> String
greet p = "hi " ++ name p
names :: [Person] -> [String]
names = map name
fine :: Person -> String
fine = name
also :: Pet -> String
also p = name (p :: Pet) ++ name (owner p :: Person)
rename :: Pet -> String
rename p = show (p { name = "x" })
renamed :: Pet -> Pet
renamed p = p { name = "x" }
main :: IO ()
main = putStrLn (greet (Person "a" 1))
