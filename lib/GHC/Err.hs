{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- |
-- Values that are not there. To evaluate one ends the program: the message
-- goes to standard error after the program's name, as GHC prints it, and the
-- exit code is 1.
module GHC.Err
  ( error, errorWithoutStackTrace, undefined
  , patError, recSelError, recConError, divZeroError, overflowError
  , ratioZeroError, underflowError
  ) where

import GHC.CString
import GHC.Prim
import GHC.Types

-- | Ends the program with a message. It can have any type, for it has no value.
error :: [Char] -> a
error message = errorWithoutStackTrace message

-- | As 'error'. (Only a compiler that keeps track of call sites has something
-- to leave out here.)
errorWithoutStackTrace :: [Char] -> a
errorWithoutStackTrace message =
  case flush# 1# realWorld# of
    s0 -> case argument# 0# s0 of
      (# s1, name #) -> case complain (unpackAppendCString# name (':' : ' ' : message)) s1 of
        s2 -> case putChar# 2# '\n'# s2 of
          s3 -> case exit# 1# s3 of
            (# _, nothing #) -> nothing
{-# NOINLINE errorWithoutStackTrace #-}

-- Writes a message to standard error, evaluating it as it goes.
complain :: [Char] -> State# RealWorld -> State# RealWorld
complain []          s = s
complain (C# c : cs) s = case putChar# 2# c s of s1 -> complain cs s1

-- | A value that no program should look at.
undefined :: a
undefined = errorWithoutStackTrace "Prelude.undefined"

-- | What the compiler puts where no pattern matches. The literal is
-- @LOCATION|CONSTRUCT@; it becomes the message
-- @LOCATION: Non-exhaustive patterns in CONSTRUCT@ and an empty line.
patError :: Addr# -> a
patError coded =
  errorWithoutStackTrace (untangle ": Non-exhaustive patterns in " (unpackCString# coded))

-- | What the compiler puts where a construction gives no value for a field. The
-- literal is @LOCATION|FIELD@.
recConError :: Addr# -> a
recConError coded =
  errorWithoutStackTrace (untangle ": Missing field in record construction " (unpackCString# coded))

-- | What a field selector does with a constructor that does not have the field.
recSelError :: Addr# -> a
recSelError field =
  errorWithoutStackTrace (unpackAppendCString# "No match in record selector "# (unpackCString# field))

untangle :: [Char] -> [Char] -> [Char]
untangle _ []         = "\n"
untangle m ('|' : cs) = m ++ (cs ++ "\n")
  where
    []       ++ ys = ys
    (x : xs) ++ ys = x : (xs ++ ys)
untangle m (c : cs)   = c : untangle m cs

-- | The result of dividing by zero.
divZeroError :: a
divZeroError = errorWithoutStackTrace "divide by zero"

-- | The result of an operation whose result does not fit.
overflowError :: a
overflowError = errorWithoutStackTrace "arithmetic overflow"

-- | The result of an operation whose result is too small.
underflowError :: a
underflowError = errorWithoutStackTrace "arithmetic underflow"

-- | A fraction whose denominator is zero.
ratioZeroError :: a
ratioZeroError = errorWithoutStackTrace "Ratio has zero denominator"
