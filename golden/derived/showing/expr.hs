-- Catches: precedences, records, operators in prefix and infix form, enumerations, indices.
module Expr where

import Data.Ix

infixr 5 :+:
infix 4 `At`

data Expr = Lit Int | Expr :+: Expr | Neg {inner :: Expr} | Expr `At` Int | (:*) Int Int
  deriving (Show, Read)

data Colour = Red | Green | Blue deriving (Show, Read, Enum, Bounded, Ix)

data Point = Point Int Int deriving (Bounded, Ix)

