-- Catches: parameters that are polymorphic in a representation, for which no code can be made.
{-# LANGUAGE KindSignatures, MagicHash, PolyKinds, RankNTypes #-}
module Parameters where

import GHC.Exts

both :: (forall (r :: RuntimeRep) (a :: TYPE r). (() -> a) -> a) -> Int
both call = call (\_ -> 3) + I# (call (\_ -> 4#))
