{-# LANGUAGE RankNTypes #-}
-- Catches a variable beside an explicit forall that is bound implicitly.
module Forall where

f :: forall a. a -> b -> a
f x y = x
