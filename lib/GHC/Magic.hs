{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, RankNTypes, PolyKinds #-}
-- | Functions that say something to the optimiser, and otherwise nothing.
module GHC.Magic (inline, noinline, lazy, oneShot, runRW#) where

import GHC.Prim
import GHC.Types (RuntimeRep, TYPE)

-- | Ask the optimiser to use, or not to use, a function's definition here. It decides itself.
inline, noinline, lazy :: a -> a
inline x = x
noinline x = x
lazy x = x
{-# INLINE inline #-}
{-# INLINE noinline #-}
{-# INLINE lazy #-}

-- | A function that is called at most once.
oneShot :: forall (q :: RuntimeRep) (r :: RuntimeRep) (a :: TYPE q) (b :: TYPE r). (a -> b) -> a -> b
oneShot f = f
{-# INLINE oneShot #-}

-- | Performs an action in a world of its own.
runRW# :: forall (r :: RuntimeRep) (o :: TYPE r). (State# RealWorld -> o) -> o
runRW# f = f realWorld#
