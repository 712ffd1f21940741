{-# LANGUAGE NoImplicitPrelude, MagicHash, DataKinds, TypeApplications, RankNTypes, PolyKinds #-}
-- |
-- Values that are not there: to evaluate one throws an exception. If nobody
-- catches it, the program ends with its message and exit code 1.
module GHC.Err
  ( error, errorWithoutStackTrace, undefined, errorAt, undefinedAt, errorFrom, undefinedFrom
  , patError, recSelError, recConError, noMethodBindingError
  , divZeroError, overflowError, ratioZeroError, underflowError
  ) where

import GHC.Basics
import GHC.CString
import GHC.Classes (ip)
import GHC.Exception.Type
import GHC.Prim
import GHC.Stack.Types
import GHC.Types

-- region error
-- | A value that is not there, for a reason. It can have any type.
error :: forall (r :: RuntimeRep) (a :: TYPE r). [Char] -> a
error message = raise# (toException (ErrorCall message))
{-# NOINLINE error #-}

-- | As 'error'. (Only a compiler that keeps track of call sites has something
-- to leave out here.)
errorWithoutStackTrace :: forall (r :: RuntimeRep) (a :: TYPE r). [Char] -> a
errorWithoutStackTrace message = raise# (toException (ErrorCall message))
{-# NOINLINE errorWithoutStackTrace #-}
-- end error

-- | A value that no program should look at.
undefined :: forall (r :: RuntimeRep) (a :: TYPE r). a
undefined = errorWithoutStackTrace "Prelude.undefined"

-- region callers
-- | What the compiler puts in the place of 'error'. The literal says which
-- function was called where.
errorAt :: forall (r :: RuntimeRep) (a :: TYPE r). Addr# -> [Char] -> a
errorAt place message = raise# (toException (ErrorCallWithLocation message (calledAt (unpackCString# place))))
{-# NOINLINE errorAt #-}

-- | What the compiler puts in the place of 'undefined'.
undefinedAt :: forall (r :: RuntimeRep) (a :: TYPE r). Addr# -> a
undefinedAt place = raise# (toException (ErrorCallWithLocation "Prelude.undefined" (calledAt stack)))
  where
    stack = "error, called at libraries/base/GHC/Err.hs:75:14 in base:GHC.Err\n  " ++ unpackCString# place
{-# NOINLINE undefinedAt #-}

-- | The same where the function around the use was told who called it.
errorFrom :: forall (r :: RuntimeRep) (a :: TYPE r). HasCallStack => [Char] -> a
errorFrom message = raise# (toException (ErrorCallWithLocation message (joined (callLines (ip @"callStack")))))
{-# NOINLINE errorFrom #-}

undefinedFrom :: forall (r :: RuntimeRep) (a :: TYPE r). HasCallStack => a
undefinedFrom = raise# (toException (ErrorCallWithLocation "Prelude.undefined" (calledAt stack)))
  where
    stack = "error, called at libraries/base/GHC/Err.hs:75:14 in base:GHC.Err" ++ rest (callLines (ip @"callStack"))
    rest [] = []
    rest (_ : calls) = '\n' : joined calls
{-# NOINLINE undefinedFrom #-}

joined :: [[Char]] -> [Char]
joined []           = []
joined [line]       = line
joined (line : more) = line ++ '\n' : joined more

calledAt :: [Char] -> [Char]
calledAt places = "CallStack (from HasCallStack):\n  " ++ places
-- end callers

-- | What the compiler puts where no pattern matches. The literal is
-- @LOCATION|CONSTRUCT@; it becomes the message
-- @LOCATION: Non-exhaustive patterns in CONSTRUCT@ and an empty line. A multi-way
-- @if@ has guards, no patterns.
patError :: Addr# -> a
patError coded = throw (PatternMatchFail (untangled (unpackCString# coded)))
  where
    untangled []         = "\n"
    untangled ('|' : cs) = ": Non-exhaustive " ++ (parts cs ++ (" in " ++ (cs ++ "\n")))
    untangled (c : cs)   = c : untangled cs
    parts ('m' : 'u' : 'l' : 't' : 'i' : '-' : _) = "guards"
    parts _ = "patterns"
{-# NOINLINE patError #-}

-- | What the compiler puts where a construction gives no value for a field. The
-- literal is @LOCATION|FIELD@.
recConError :: Addr# -> a
recConError coded =
  throw (RecConError (untangle ": Missing field in record construction " (unpackCString# coded)))
{-# NOINLINE recConError #-}

-- | What a field selector does with a constructor that does not have the field.
recSelError :: Addr# -> a
recSelError field = throw (RecSelError ("No match in record selector " ++ unpackCString# field))
{-# NOINLINE recSelError #-}

-- | What the compiler puts in the place of a method that an instance does not
-- define. The literal is @LOCATION|METHOD@.
noMethodBindingError :: Addr# -> a
noMethodBindingError coded =
  throw (NoMethodError (untangle ": No instance nor default method for class operation " (unpackCString# coded)))
{-# NOINLINE noMethodBindingError #-}

untangle :: [Char] -> [Char] -> [Char]
untangle _ []         = "\n"
untangle m ('|' : cs) = m ++ (cs ++ "\n")
untangle m (c : cs)   = c : untangle m cs

-- | The result of dividing by zero.
divZeroError :: a
divZeroError = throw DivideByZero
{-# NOINLINE divZeroError #-}

-- | The result of an operation whose result does not fit, is too small.
overflowError, underflowError :: a
overflowError = throw Overflow
underflowError = throw Underflow
{-# NOINLINE overflowError #-}
{-# NOINLINE underflowError #-}

-- | A fraction whose denominator is zero.
ratioZeroError :: a
ratioZeroError = throw RatioZeroDenominator
{-# NOINLINE ratioZeroError #-}
