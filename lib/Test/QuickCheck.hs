-- |
-- Properties of programs, tested with random values; what fails is made simpler
-- before it is shown.
module Test.QuickCheck
  ( module Test.QuickCheck.Test, module Test.QuickCheck.Arbitrary, module Test.QuickCheck.Modifiers
  , Property, Testable, property, Discard (..), discard
  , forAll, forAllShow, forAllBlind, forAllShrink, forAllShrinkShow, forAllShrinkBlind, shrinking, noShrinking, (==>)
  , counterexample, printTestCase, whenFail, whenFail', label, collect, classify, cover, tabulate, coverTable, checkCoverage
  , expectFailure, once, again, withMaxSuccess, verbose, verboseShrinking, mapSize, within, discardAfter
  , (.&.), (.&&.), (.||.), conjoin, disjoin, (===), (=/=), ioProperty, idempotentIOProperty, total
  , Gen, variant, sized, getSize, resize, scale, choose, chooseInt, chooseInteger, chooseAny, chooseEnum, generate, sample, sample'
  , suchThat, suchThatMap, suchThatMaybe, oneof, frequency, elements, sublistOf, shuffle, growingElements, listOf, listOf1, vectorOf
  , infiniteListOf
  , Fun (..), applyFun, applyFun2, applyFun3, Function (..), functionMap, functionShow, functionIntegral, functionRealFrac
  , functionBoundedEnum
  ) where

import Test.QuickCheck.Arbitrary
import Test.QuickCheck.Function
import Test.QuickCheck.Gen
import Test.QuickCheck.Modifiers
import Test.QuickCheck.Property
  ( Property, Testable, property, Discard (..), discard
  , forAll, forAllShow, forAllBlind, forAllShrink, forAllShrinkShow, forAllShrinkBlind, shrinking, noShrinking, (==>)
  , counterexample, printTestCase, whenFail, whenFail', label, collect, classify, cover, tabulate, coverTable, checkCoverage
  , expectFailure, once, again, withMaxSuccess, verbose, verboseShrinking, mapSize, within, discardAfter
  , (.&.), (.&&.), (.||.), conjoin, disjoin, (===), (=/=), ioProperty, idempotentIOProperty, total )
import Test.QuickCheck.Test
