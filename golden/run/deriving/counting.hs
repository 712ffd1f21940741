-- Catches: derived Enum, Bounded and Ix that count wrongly.
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
colors = [minBound .. maxBound] :: [Color]
exprs = [Lit 3, Lit (-3), 'x' :+: V, V `Plus` 'c', Neg (Lit (-1)), Neg { arg = 'c' :+: ('d' :+: Lit 2) }, 'a' :* 'b', (Lit 1 `Plus` 'a') `Plus` 'b', V]
recs = [Rec 1 Nothing 1.5, Rec (-1) (Just (Rec 2 Nothing (-2))) 0, 1 := 2, (-1) := (-2)]
trees = [Leaf, Node Leaf 1 Leaf, Node (Node Leaf (-2) Leaf) 3 Leaf, Node Leaf 1 (Node Leaf 2 Leaf)] :: [Tree Int]
many = [A, B 1, B 2, C, D 1 2, D 1 3, D 2 0, E, F]
nans = [Pair (0/0) 1, Pair 1 (0/0), Pair 2 3, Pair 2 (0/0)] :: [Pair Double Double]
main :: IO ()
main = do
  print (minBound :: Pair Bool Color, maxBound :: Pair Color Char, minBound :: Wrap Int)
  print [ (c, fromEnum c, toEnum (fromEnum c) == c) | c <- colors ]
  print (map succ [Red, Green], map pred [Green, Blue], [Red ..], [Green ..], [Red, Blue ..], [Blue, Green ..], [Red .. Green], [Blue, Red ..], [Green, Blue ..], [Red, Green .. Blue], [Blue, Green .. Red])
  print [ (range (a, b), inRange (a, b) c, if inRange (a,b) c then index (a, b) c else -1) | a <- colors, b <- colors, c <- colors ]
  let p = (P3 0 Red False, P3 2 Green True)
  print (range p, map (index p) (range p), inRange p (P3 1 Blue True), rangeSize p)
  print (range (Pair 'a' 1, Pair 'c' (3 :: Int)), index (Pair 'a' 1, Pair 'c' (3 :: Int)) (Pair 'b' 2))
