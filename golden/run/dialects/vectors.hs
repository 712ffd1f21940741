{-# LANGUAGE DataKinds, GADTs, KindSignatures, PartialTypeSignatures, StandaloneDeriving #-}
{-# OPTIONS_GHC -Wno-partial-type-signatures #-}
-- Catches: operators among GADT constructors that are shown before their arguments; signatures with holes.
module Main (main) where

data Nat = Zero | Succ Nat

data Vec (n :: Nat) a where
  Nil :: Vec 'Zero a
  (:>) :: a -> Vec n a -> Vec ('Succ n) a

infixr 5 :>

deriving instance Show a => Show (Vec n a)

-- No fixity is declared for this one.
data Pair a where
  (:*) :: a -> a -> Pair a
  deriving (Show, Eq)

first :: Vec ('Succ n) a -> a
first (x :> _) = x

total :: _ -> Int
total = sum . map (+ 1)

both :: Int -> (_, String)
both n = (n * 2, show n)

main :: IO ()
main = do
  print (1 :> 2 :> Nil)
  print (Just (first ('a' :> Nil) :> Nil))
  print (1 :* 2, (:*) 'a' 'b' == 'a' :* 'b')
  print (total [1, 2])
  print (both 3)
