{-# LANGUAGE ConstraintKinds, FlexibleContexts, GADTs, KindSignatures, PolyKinds, RankNTypes, TypeFamilies, TypeOperators, DataKinds #-}
-- Catches: tuples that are types where constraints are wanted, by their kind or by that of their parts.
module Main (main) where

import Data.Kind (Constraint, Type)

type Both (c :: k -> Constraint) (d :: k -> Constraint) (a :: k) = (c a, d a)

data Dict (c :: Constraint) where
  Dict :: c => Dict c

using :: Dict c -> (c => r) -> r
using Dict r = r

data Some (c :: Type -> Constraint) where
  Some :: c a => a -> Some c

type family All (c :: k -> Constraint) (xs :: [k]) :: Constraint where
  All c '[] = ()
  All c (x ': xs) = (c x, All c xs)

numbers :: Dict (Show a, (Num a)) -> a -> String
numbers Dict x = show (x + 1)

none :: Dict ()
none = Dict

main :: IO ()
main = do
  putStrLn (using (Dict :: Dict (Show Int, Num Int)) (show (3 + 4 :: Int)))
  putStrLn (using (Dict :: Dict (Both Show Eq Bool)) (show (True == False)))
  putStrLn (numbers Dict (2.5 :: Double))
  print (using none 'x', using (Dict :: Dict (All Show '[Int, Bool])) (show 'c'))
