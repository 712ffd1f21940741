{-# LANGUAGE MultiParamTypeClasses #-}
-- Catches: classes of several parameters or none, their instances.
class C a b where { f :: a -> b }
instance C Int [b]
instance C a b => C [a] [b]
