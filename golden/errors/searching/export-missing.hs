-- Catches export lists that name what is not in scope.
module ExportMissing (foo, Bar, T (A, Z), module Lib.Cat, module ExportMissing) where

data T = A | B
fo = 1
