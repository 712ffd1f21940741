{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- |
-- The types that the compiler itself knows. All of them are ordinary data:
-- an 'Int' is a box around a machine integer, a 'Char' a box around a code
-- point, and an 'IO' action a function from the state of the world.
module GHC.Types
  ( Bool (..), Ordering (..), Char (..), Int (..), Word (..), Float (..), Double (..), IO (..)
  , isTrue#, SPEC (..), Type, Constraint, Symbol, Nat
  , TYPE, RuntimeRep (..)
  , Any, Multiplicity (..)
  ) where

import GHC.Prim

-- | The truth values. The order of the constructors is the order of the type.
data Bool = False | True

-- | What a comparison says.
data Ordering = LT | EQ | GT

-- region boxes
-- | A Unicode code point, U+0000 to U+10FFFF.
data Char = C# Char#

-- | A signed integer of 64 bits. Arithmetic wraps around.
data Int = I# Int#

-- | An unsigned integer of 64 bits. Arithmetic wraps around.
data Word = W# Word#

-- | A floating-point number of 32 bits, as IEEE 754 has it.
data Float = F# Float#

-- | A floating-point number of 64 bits, as IEEE 754 has it.
data Double = D# Double#
-- end boxes

-- region io
-- | An action that gives an @a@ when it is performed. It takes the state of
-- the world and gives the next one, so that actions are performed in the order
-- in which the states are passed on. A state has no representation at run time.
newtype IO a = IO (State# RealWorld -> (# State# RealWorld, a #))
-- end io

-- | The truth of a primitive comparison, which gives @1#@ or @0#@.
isTrue# :: Int# -> Bool
isTrue# 1# = True
isTrue# _  = False
{-# INLINE isTrue# #-}

-- | Asks that a loop be copied for each way in which it is called.
data SPEC = SPEC | SPEC2

-- | How often a linear function uses its argument. It is read and not checked.
data Multiplicity = One | Many
