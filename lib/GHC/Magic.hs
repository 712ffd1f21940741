{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | Functions that say something to the optimiser, and otherwise nothing.
module GHC.Magic (inline, noinline, lazy, oneShot, runRW#) where

import GHC.Prim

-- | Ask the optimiser to use, or not to use, a function's definition here. It decides itself.
inline, noinline, lazy :: a -> a
inline x = x
noinline x = x
lazy x = x
{-# INLINE inline #-}
{-# INLINE noinline #-}
{-# INLINE lazy #-}

-- | A function that is called at most once.
oneShot :: (a -> b) -> a -> b
oneShot f = f
{-# INLINE oneShot #-}

-- | Performs an action in a world of its own.
runRW# :: (State# RealWorld -> (# State# RealWorld, a #)) -> (# State# RealWorld, a #)
runRW# f = f realWorld#
