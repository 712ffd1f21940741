-- What a match on a GADT knows must not decide what is unknown outside of it.
{-# LANGUAGE GADTs #-}
module Inferred where

data Expr a where
  Number :: Int -> Expr Int
  Truth :: Bool -> Expr Bool

number (Number n) = n

both e = case e of
  Number n -> n > 1
  Truth b -> b

local :: Expr a -> Int
local _ = 3
  where
    value (Truth b) = not b
