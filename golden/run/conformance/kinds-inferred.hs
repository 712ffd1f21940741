{-# LANGUAGE DataKinds, FlexibleInstances, GADTs, KindSignatures, MagicHash, PolyKinds, TypeFamilies, TypeOperators #-}
-- Catches: closed families whose equations tell their kind; classes and newtypes over a representation that their head names.
module Main (main) where

import GHC.Exts (Double (D#), Double#, Int (I#), Int#, TYPE, (*##), (*#))

data Nat = Z | S Nat

type family Plus a b where
  Plus 'Z b = b
  Plus ('S a) b = 'S (Plus a b)

type family Both a b where
  Both 'True b = b
  Both a b = 'False

data Vec (n :: Nat) a where
  Nil :: Vec 'Z a
  (:>) :: a -> Vec n a -> Vec ('S n) a
infixr 5 :>

append :: Vec m a -> Vec n a -> Vec (Plus m n) a
append Nil ys = ys
append (x :> xs) ys = x :> append xs ys

toList :: Vec n a -> [a]
toList Nil = []
toList (x :> xs) = x : toList xs

data Flag (b :: Bool) = Flag

both :: Flag a -> Flag b -> Flag (Both a b)
both Flag Flag = Flag

yes :: Flag 'True -> String
yes Flag = "yes"

class Square (a :: TYPE r) where
  square :: a -> a
instance Square Int# where
  square n = n *# n
instance Square Double# where
  square x = x *## x
instance Square Int where
  square n = n * n

newtype Cont (r :: TYPE rep) a = Cont ((a -> r) -> r)

count :: Cont Int# Int -> Int
count (Cont run) = I# (run (\(I# n) -> n))

main :: IO ()
main = do
  print (toList (append (1 :> 2 :> Nil) (3 :> Nil)))
  putStrLn (yes (both (Flag :: Flag 'True) (Flag :: Flag 'True)))
  print (I# (square 5#), D# (square 1.5##), square (7 :: Int))
  print (count (Cont (\k -> square (k 6))))
