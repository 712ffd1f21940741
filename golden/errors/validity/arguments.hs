-- Catches: quantified arguments that hide in a synonym, and constraints of a class that is a variable, without their extensions.
{-# LANGUAGE ExistentialQuantification, KindSignatures, RankNTypes #-}
module Arguments where

import Data.Kind

type Keeping = forall a. a -> a

count :: [Keeping] -> Int
count = length

data Some (c :: Type -> Constraint) a = c a => Some a
