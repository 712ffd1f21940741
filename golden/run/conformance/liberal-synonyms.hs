{-# LANGUAGE LiberalTypeSynonyms, RankNTypes #-}
-- Catches: synonyms that are arguments of synonyms, and need their own arguments at once.
module Main (main) where

type Between i o = forall x. i x -> o x
type Same x = x
type Pair a b = (a, b)
type Twice f a = f a (f a a)

single :: Between Same []
single x = [x]

first :: Between [] Same
first = head

nested :: Twice Pair Int -> Int
nested (a, (b, c)) = a + b + c

main :: IO ()
main = do
  print (single 'c', single True)
  print (first "abc", nested (1, (2, 3)))
