-- Catches: quantified constraints, and constraints that are variables.
{-# LANGUAGE QuantifiedConstraints, RankNTypes, ConstraintKinds, GADTs, KindSignatures, UndecidableInstances, StandaloneDeriving #-}
module Main where
import Data.Kind
newtype Rose f a = Rose (f (Rose' f a))
data Rose' f a = Node a (f (Rose' f a))
instance (Eq a, forall b. Eq b => Eq (f b)) => Eq (Rose' f a) where
  Node a as == Node b bs = a == b && as == bs
instance (Show a, forall b. Show b => Show (f b)) => Show (Rose' f a) where
  showsPrec d (Node a as) = showParen (d > 10) $ showString "Node " . showsPrec 11 a . showString " " . showsPrec 11 as
newtype Fix f = In (f (Fix f))
instance (forall a. Show a => Show (f a)) => Show (Fix f) where
  showsPrec d (In x) = showParen (d > 10) (showString "In " . showsPrec 11 x)

data Some (c :: Type -> Constraint) where
  Some :: c a => a -> Some c
shows' :: [Some Show] -> [String]
shows' xs = [show x | Some x <- xs]

data Dict c where Dict :: c => Dict c
withDict :: Dict c -> (c => r) -> r
withDict Dict r = r
showIt :: Dict (Show a) -> a -> String
showIt d x = withDict d (show x)

type Both a = (Show a, Ord a)
biggest :: Both a => [a] -> String
biggest = show . maximum

class (forall a. Eq a => Eq (f a)) => Eq1' f
instance Eq1' []
instance Eq1' Maybe
eqVia :: (Eq1' f, Eq a) => f a -> f a -> Bool
eqVia = (==)

f :: (forall x. Ord x => Ord (g x)) => g Int -> g Int -> Bool
f a b = a == b || a < b

main :: IO ()
main = do
  let t = Node 1 [Node 2 [], Node 3 []]
  print (t == t)
  print t
  print (In (Just (In Nothing)))
  print (shows' [Some 1, Some True, Some "x"])
  putStrLn (showIt Dict [1,2])
  putStrLn (biggest [3,1,2])
  print (eqVia [1] [2], eqVia (Just 1) (Just 1))
  print (f [1] [2])
