{-# LANGUAGE FlexibleInstances #-}
-- | Assertions, and tests that are made of them.
module Test.HUnit.Base
  ( Test (..), (~=?), (~?=), (~:), (~?), Node (..), Path, testCasePaths, testCaseCount
  , Assertion, assertFailure, assertString, assertBool, assertEqual
  , Assertable (..), ListAssertable (..), AssertionPredicate, AssertionPredicable (..), (@?), (@=?), (@?=)
  , Testable (..), State (..), Counts (..), ReportStart, ReportProblem, performTest, performTestCase
  ) where

import Control.Monad (foldM, unless)
import GHC.Stack (HasCallStack, SrcLoc)
import Test.HUnit.Lang

infix 1 @?, @=?, @?=
infix 0 ~?
infix 1 ~=?, ~?=
infixr 0 ~:

-- | Fails with the text, unless it is empty.
assertString :: HasCallStack => String -> Assertion
assertString s = unless (null s) (assertFailure s)

assertBool :: HasCallStack => String -> Bool -> Assertion
assertBool message holds = unless holds (assertFailure message)

-- | What an assertion can be made of.
class Assertable t where
  assert :: HasCallStack => t -> Assertion

instance Assertable () where
  assert = return

instance Assertable Bool where
  assert = assertBool ""

instance Assertable t => Assertable (IO t) where
  assert = (>>= assert)

instance ListAssertable t => Assertable [t] where
  assert = listAssert

class ListAssertable t where
  listAssert :: HasCallStack => [t] -> Assertion

instance ListAssertable Char where
  listAssert = assertString

type AssertionPredicate = IO Bool

class AssertionPredicable t where
  assertionPredicate :: t -> AssertionPredicate

instance AssertionPredicable Bool where
  assertionPredicate = return

instance AssertionPredicable t => AssertionPredicable (IO t) where
  assertionPredicate = (>>= assertionPredicate)

-- | Assertions as operators: the question mark is on the side of the value that is tested.
(@?) :: (HasCallStack, AssertionPredicable t) => t -> String -> Assertion
p @? message = assertionPredicate p >>= assertBool message

(@=?), (@?=) :: (HasCallStack, Eq a, Show a) => a -> a -> Assertion
expected @=? actual = assertEqual "" expected actual
actual @?= expected = assertEqual "" expected actual

-- | A tree of tests, with labels.
data Test = TestCase Assertion | TestList [Test] | TestLabel String Test

instance Show Test where
  showsPrec _ (TestCase _)    = showString "TestCase _"
  showsPrec _ (TestList ts)   = showString "TestList " . showList ts
  showsPrec p (TestLabel l t) = showString "TestLabel " . showString l . showChar ' ' . showsPrec p t

class Testable t where
  test :: HasCallStack => t -> Test

instance Testable Test where
  test = id

instance Assertable t => Testable (IO t) where
  test = TestCase . assert

instance Testable t => Testable [t] where
  test = TestList . map test

(~?) :: (HasCallStack, AssertionPredicable t) => t -> String -> Test
p ~? message = TestCase (p @? message)

(~=?), (~?=) :: (HasCallStack, Eq a, Show a) => a -> a -> Test
expected ~=? actual = TestCase (expected @=? actual)
actual ~?= expected = TestCase (actual @?= expected)

(~:) :: (HasCallStack, Testable t) => String -> t -> Test
label ~: t = TestLabel label (test t)

-- | How many there are, were tried, ended in an exception, failed.
data Counts = Counts { cases, tried, errors, failures :: Int }
  deriving (Eq, Show, Read)

data State = State { path :: Path, counts :: Counts }
  deriving (Eq, Show, Read)

-- | The way from the whole to a test, from the inside.
type Path = [Node]

data Node = ListItem Int | Label String
  deriving (Eq, Show, Read)

testCasePaths :: Test -> [Path]
testCasePaths = go []
  where
    go p (TestCase _)    = [p]
    go p (TestList ts)   = concat [go (ListItem n : p) t | (t, n) <- zip ts [0 ..]]
    go p (TestLabel l t) = go (Label l : p) t

testCaseCount :: Test -> Int
testCaseCount = length . testCasePaths

type ReportStart us = State -> us -> IO us
type ReportProblem us = Maybe SrcLoc -> String -> State -> us -> IO us

-- | Performs the tests; what is done before each, and about errors and failures, is for the reporters to say.
performTest :: ReportStart us -> ReportProblem us -> ReportProblem us -> us -> Test -> IO (Counts, us)
performTest start failed' wrong us0 whole = do
  (final, us) <- go (State [] (Counts (testCaseCount whole) 0 0 0), us0) whole
  return (counts final, us)
  where
    go (st, us) (TestCase action) = do
      us' <- start st us
      let tried' = (counts st) { tried = tried (counts st) + 1 }
      r <- performTestCase action
      case r of
        Success -> return (st { counts = tried' }, us')
        Failure loc m -> do
          let st' = st { counts = tried' { failures = failures tried' + 1 } }
          us'' <- wrong loc m st' us'
          return (st', us'')
        Error loc m -> do
          let st' = st { counts = tried' { errors = errors tried' + 1 } }
          us'' <- failed' loc m st' us'
          return (st', us'')
    go acc (TestList ts) = foldM (\a (t, n) -> within (ListItem n) a t) acc (zip ts [0 ..])
    go acc (TestLabel l t) = within (Label l) acc t
    within node (st, us) t = do
      (st', us') <- go (st { path = node : path st }, us) t
      return (st' { path = path st }, us')
