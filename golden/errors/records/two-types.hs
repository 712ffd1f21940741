-- Catches: a field whose type depends on the constructor.
{-# LANGUAGE NoImplicitPrelude #-}
module TwoTypes where

data Bool = False | True

data T a = A { x :: Bool } | B { x :: a } | C { y :: a } | D { y :: a }
