-- Catches: a `*` that is reported by -Wall, as GHC does only from 9.4 on.
{-# LANGUAGE KindSignatures #-}
{-# OPTIONS_GHC -Wall -Werror #-}
module UsualKinds (T (..)) where

data T (f :: * -> *) = T (f Int)
