-- Catches: lists and ranges that are not of the type that is wanted, and patterns in brackets.
{-# LANGUAGE OverloadedLists, TypeFamilies #-}
module Main where
import qualified Data.Map as M
import qualified Data.Set as S
import GHC.Exts (IsList (..))
newtype Bag = Bag [Int] deriving Show
instance IsList Bag where { type Item Bag = Int; fromList = Bag; toList (Bag xs) = xs }
f :: S.Set Int -> String
f [] = "none"
f [x] = "one " ++ show x
f _ = "many"
main :: IO ()
main = do
  print (["a", "b"] :: S.Set String)
  print ([(1, 'x'), (2, 'y')] :: M.Map Int Char)
  print ([1, 2, 3] :: Bag)
  print ([1 .. 5] :: S.Set Int)
  putStrLn (f [] ++ f [3] ++ f [3, 4])
  print (length ([1, 2, 3] :: [Int]), sum ([1, 2, 3] :: [Int]))
  print ([x * 2 | x <- [1, 2, 3]] :: [Int])
