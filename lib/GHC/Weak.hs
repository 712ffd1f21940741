{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- |
-- Pointers that do not keep anything alive.
module GHC.Weak (Weak (..), mkWeak, deRefWeak, finalize) where

import GHC.Base
import GHC.Prim

-- | Leads to a value as long as a key is alive.
data Weak v = Weak (Weak# v)

-- | A key, a value, and what is to be done when the key is dead.
mkWeak :: k -> v -> Maybe (IO ()) -> IO (Weak v)
mkWeak key value finalizer = IO (\s -> case finalizer of
  Just (IO f) -> case mkWeak# key value f s of (# s', w #) -> (# s', Weak w #)
  Nothing     -> case mkWeakNoFinalizer# key value s of (# s', w #) -> (# s', Weak w #))
{-# NOINLINE mkWeak #-}

-- | The value, if the key is alive.
deRefWeak :: Weak v -> IO (Maybe v)
deRefWeak (Weak w) = IO (\s -> case deRefWeak# w s of
  (# s', 0#, _ #) -> (# s', Nothing #)
  (# s', _, v #)  -> (# s', Just v #))

-- | Does now what is to be done in the end, and forgets the value.
finalize :: Weak v -> IO ()
finalize (Weak w) = IO (\s -> case finalizeWeak# w s of
  (# s', 0#, _ #) -> (# s', () #)
  (# s', _, f #)  -> case f s' of (# s'', _ #) -> (# s'', () #))
