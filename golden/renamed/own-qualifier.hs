-- Catches a module whose own name cannot be used as a qualifier, which tells its definitions from
-- imported ones.
module OwnQualifier (OwnQualifier.length, T (..), module OwnQualifier) where

data T = A | B { field :: Int }

length = 1
local length = OwnQualifier.length + length
total = OwnQualifier.length + Prelude.length [A, OwnQualifier.B 2]
