{-# LANGUAGE NoImplicitPrelude, MagicHash, ExistentialQuantification, ScopedTypeVariables, PolyKinds #-}
-- | What can be thrown. "GHC.Err" stands on this module, so it needs little.
module GHC.Exception.Type
  ( Exception (..), SomeException (..), ArithException (..), ErrorCall (..), errorCallMessage, errorCallParts
  , PatternMatchFail (..), RecConError (..), RecSelError (..), NoMethodError (..)
  , divZeroException, overflowException, ratioZeroDenomException, underflowException
  , throw, castException
  ) where

import Data.Typeable.Internal
import GHC.Basics
import GHC.Classes
import GHC.Prim
import GHC.Show
import GHC.Types

-- region some-exception
-- | Any exception: this is what is thrown and caught.
data SomeException = forall e. Exception e => SomeException e

-- | Types whose values can be thrown. They form a tree, of which
-- 'SomeException' is the root: a type may have exceptions below it by its own
-- definitions of these methods.
class (Typeable e, Show e) => Exception e where
  -- | To the root, and back if it is of the type.
  toException :: e -> SomeException
  fromException :: SomeException -> Maybe e
  -- | The text for people.
  displayException :: e -> String

  toException e = SomeException e
  fromException (SomeException e) = castException e
  displayException e = show e

instance Exception SomeException where
  toException e = e
  fromException e = Just e
  displayException (SomeException e) = displayException e

instance Show SomeException where
  showsPrec p (SomeException e) = showsPrec p e

-- | Throws an exception where a value was expected.
throw :: forall (r :: RuntimeRep) (a :: TYPE r) e. Exception e => e -> a
throw e = raise# (toException e)
-- end some-exception

-- A proxy of one's own, for Data.Proxy stands above this module.
data At a = At

-- | The exception, if it is of the type that is wanted.
castException :: forall a b. (Typeable a, Typeable b) => a -> Maybe b
castException x = case sameTypeRep (typeRepOf (At :: At a)) (typeRepOf (At :: At b)) of
  True  -> Just (unsafeCoerce# x)
  False -> Nothing

-- | What 'error' throws.
data ErrorCall
  = ErrorCall String
  -- | A message, and who called 'error'.
  | ErrorCallWithLocation String String

-- | The message alone.
errorCallMessage :: ErrorCall -> String
errorCallMessage (ErrorCall message)               = message
errorCallMessage (ErrorCallWithLocation message _) = message

-- | The message, and who called 'error' if that is known.
errorCallParts :: ErrorCall -> (String, String)
errorCallParts (ErrorCall message)                   = (message, "")
errorCallParts (ErrorCallWithLocation message place) = (message, place)

instance Eq ErrorCall where
  a == b = errorCallMessage a == errorCallMessage b

instance Ord ErrorCall where
  compare a b = compare (errorCallMessage a) (errorCallMessage b)

instance Show ErrorCall where
  showsPrec _ (ErrorCall message)                   = showString message
  showsPrec _ (ErrorCallWithLocation message "")    = showString message
  showsPrec _ (ErrorCallWithLocation message place) = showString message . showChar '\n' . showString place

instance Exception ErrorCall

-- | What arithmetic throws.
data ArithException
  = Overflow | Underflow | LossOfPrecision | DivideByZero | Denormal | RatioZeroDenominator

instance Eq ArithException where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord ArithException where
  compare a b = compare (I# (dataToTag# a)) (I# (dataToTag# b))

instance Show ArithException where
  showsPrec _ Overflow             = showString "arithmetic overflow"
  showsPrec _ Underflow            = showString "arithmetic underflow"
  showsPrec _ LossOfPrecision      = showString "loss of precision"
  showsPrec _ DivideByZero         = showString "divide by zero"
  showsPrec _ Denormal             = showString "denormal"
  showsPrec _ RatioZeroDenominator = showString "Ratio has zero denominator"

instance Exception ArithException

-- | As exceptions.
divZeroException, overflowException, ratioZeroDenomException, underflowException :: SomeException
divZeroException        = toException DivideByZero
overflowException       = toException Overflow
ratioZeroDenomException = toException RatioZeroDenominator
underflowException      = toException Underflow

-- | No pattern matches.
data PatternMatchFail = PatternMatchFail String

instance Show PatternMatchFail where
  showsPrec _ (PatternMatchFail s) = showString s

instance Exception PatternMatchFail

-- | A construction gives no value for a field.
data RecConError = RecConError String

instance Show RecConError where
  showsPrec _ (RecConError s) = showString s

instance Exception RecConError

-- | A constructor does not have the field.
data RecSelError = RecSelError String

instance Show RecSelError where
  showsPrec _ (RecSelError s) = showString s

instance Exception RecSelError

-- | An instance does not define the method.
data NoMethodError = NoMethodError String

instance Show NoMethodError where
  showsPrec _ (NoMethodError s) = showString s

instance Exception NoMethodError
