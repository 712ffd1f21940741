{-# LANGUAGE ImplicitParams #-}
-- | Assertions, and what becomes of them.
module Test.HUnit.Lang
  ( Assertion, assertFailure, assertEqual, Result (..), performTestCase, HUnitFailure (..), FailureReason (..)
  , formatFailureReason
  ) where

import Control.Exception
import Control.Monad (unless)
import GHC.Stack (CallStack, HasCallStack, SrcLoc, getCallStack)

-- | An action that throws if what it says does not hold.
type Assertion = IO ()

-- | Why, and where, an assertion does not hold.
data FailureReason
  = Reason String
  -- | In front, what was expected, what there was.
  | ExpectedButGot (Maybe String) String String
  deriving (Eq, Show)

data HUnitFailure = HUnitFailure (Maybe SrcLoc) FailureReason
  deriving (Eq, Show)

instance Exception HUnitFailure

formatFailureReason :: FailureReason -> String
formatFailureReason (Reason reason) = reason
formatFailureReason (ExpectedButGot preface expected actual) =
  maybe "" (++ "\n") preface ++ "expected: " ++ expected ++ "\n but got: " ++ actual

place :: CallStack -> Maybe SrcLoc
place stack = case reverse (getCallStack stack) of
  (_, loc) : _ -> Just loc
  []           -> Nothing

assertFailure :: HasCallStack => String -> IO a
assertFailure message = throwIO (HUnitFailure (place ?callStack) (Reason message))

assertEqual :: (HasCallStack, Eq a, Show a) => String -> a -> a -> Assertion
assertEqual preface expected actual = unless (actual == expected) (throwIO (HUnitFailure (place ?callStack) reason))
  where
    reason = ExpectedButGot (if null preface then Nothing else Just preface) (show expected) (show actual)

-- | What a test gave.
data Result = Success | Failure (Maybe SrcLoc) String | Error (Maybe SrcLoc) String
  deriving (Eq, Show)

performTestCase :: Assertion -> IO Result
performTestCase action = (action >> return Success) `catches`
  [ Handler (\(HUnitFailure loc reason) -> return (Failure loc (formatFailureReason reason)))
  , Handler (\e -> throwIO (e :: AsyncException))
  , Handler (\e -> return (Error Nothing (show (e :: SomeException)))) ]
