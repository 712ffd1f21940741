-- Catches: quantified types as arguments of types, where only a look at later arguments tells.
{-# LANGUAGE ImpredicativeTypes, ScopedTypeVariables #-}
module Main (main) where

import Data.Maybe (fromMaybe)

ids :: [forall a. a -> a]
ids = [id, \x -> x]

more :: [forall a. a -> a]
more = single : ids ++ reverse ids

single :: a -> a
single x = x

both :: (forall a. a -> a) -> (Int, Char)
both f = (f 1, f 'c')

first :: Maybe (forall a. [a] -> [a]) -> Maybe ([Int], String)
first (Just g) = Just (g [1, 2, 3], g "hello")
first Nothing = Nothing

rev :: Maybe (forall a. [a] -> [a])
rev = Just reverse

newtype Wrapped f = Wrapped (f (forall a. a -> a))

table :: [(String, forall a. Show a => a -> String)]
table = [("plain", show), ("twice", \x -> show x ++ show x)]

main :: IO ()
main = do
  print (length more, head ids 'x', (ids !! 1) True)
  print (map both ids, both (head more))
  print (first rev, first Nothing)
  print (fromMaybe [] (fmap (\(f :: forall a. [a] -> [a]) -> f [1, 2 :: Int]) rev))
  case Wrapped ids of Wrapped (f : _) -> print (f 'a', f 2)
                      Wrapped [] -> print ()
  sequence_ [putStrLn (name ++ ": " ++ f 'q' ++ f [1]) | (name, f) <- table]
