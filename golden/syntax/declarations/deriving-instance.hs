{-# LANGUAGE StandaloneDeriving #-}
-- Catches: instances derived by themselves.
deriving instance Show T
deriving instance (Eq a, Eq b) => Eq (U a b)
