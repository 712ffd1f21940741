-- Catches: derived Reads that refuse what Show writes, or accept what GHC refuses.
{-# LANGUAGE StandaloneDeriving, UndecidableInstances, EmptyDataDeriving, FlexibleContexts #-}
module Main where

import Data.Ix

infixr 5 :+:
infixl 6 `Plus`
infix 4 :=

data Color = Red | Green | Blue deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)
data One = One deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)
data Empty deriving (Eq, Ord, Show, Read)
data Expr a = Lit Int | a :+: Expr a | Expr a `Plus` a | Neg { arg :: Expr a } | (:*) a a | V deriving (Eq, Ord, Show, Read)
data Rec = Rec { field1 :: Int, (<+>) :: Maybe Rec, prim' :: Double } | (:=) { l :: Int, r :: Int } deriving (Eq, Ord, Show, Read)
newtype Wrap a = Wrap { unWrap :: a } deriving (Eq, Ord, Show, Read, Bounded)
data Pair a b = Pair a b deriving (Eq, Ord, Show, Read, Bounded, Ix)
data P3 = P3 Int Color Bool deriving (Eq, Ord, Show, Ix)
data Many = A | B Int | C | D Int Int | E | F deriving (Eq, Ord, Show, Read)
data Nest f a = Nest (f a) (f (f a)) 
deriving instance (Show (f a), Show (f (f a))) => Show (Nest f a)
data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Eq, Ord, Show, Read)
data Op = (:~) | Int :- Int | Op1 deriving (Show, Read, Eq) 
rd :: (Show a, Read a) => [a] -> [String]
rd xs = [ show (reads s `asTypeOf` [(x, "")]) | x <- xs, d <- [0,5,11], s <- [showsPrec d x "", ' ' : showsPrec d x "  rest", "(" ++ showsPrec d x " )"] ]
 ++ [ show ((readsPrec d (showsPrec 0 x "")) `asTypeOf` [(x,"")]) | x <- xs, d <- [0,5,6,7,10,11,12]]
colors = [minBound .. maxBound] :: [Color]
exprs = [Lit 3, Lit (-3), 'x' :+: V, V `Plus` 'c', Neg (Lit (-1)), Neg { arg = 'c' :+: ('d' :+: Lit 2) }, 'a' :* 'b', (Lit 1 `Plus` 'a') `Plus` 'b', V]
recs = [Rec 1 Nothing 1.5, Rec (-1) (Just (Rec 2 Nothing (-2))) 0, 1 := 2, (-1) := (-2)]
trees = [Leaf, Node Leaf 1 Leaf, Node (Node Leaf (-2) Leaf) 3 Leaf, Node Leaf 1 (Node Leaf 2 Leaf)] :: [Tree Int]
many = [A, B 1, B 2, C, D 1 2, D 1 3, D 2 0, E, F]
nans = [Pair (0/0) 1, Pair 1 (0/0), Pair 2 3, Pair 2 (0/0)] :: [Pair Double Double]
main :: IO ()
main = do
  mapM_ putStrLn (rd colors ++ rd [One] ++ rd exprs ++ rd recs)
  mapM_ putStrLn (rd trees ++ rd many ++ rd (map Wrap [1, -2 :: Int]) ++ rd [(:~), 1 :- (-2), Op1])
  print (reads "Empty" :: [(Empty, String)])
  print (read " [ ( Red ) , Green,Blue ] " :: [Color])
  print (read "Rec { field1 = 1, (<+>) = Nothing, prim' = 2 }" :: Rec)
  print (reads "Lit -3" :: [(Expr Int, String)])
