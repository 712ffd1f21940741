-- | Tests of programs, written as trees of assertions.
module Test.HUnit (module Test.HUnit.Base, module Test.HUnit.Text) where

import Test.HUnit.Base
import Test.HUnit.Text
