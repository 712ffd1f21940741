-- Catches: an update that may not change a type, and one that changes a type
-- which another field still has.
{-# LANGUAGE NoImplicitPrelude #-}
module Changing where

data Pair a b = Pair { left :: a, right :: b, tag :: [a] }

setRight p x = p { right = x }

setLeft p x = p { left = x }

setBoth p x = p { left = x, tag = [x] }
