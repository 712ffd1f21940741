-- | Cost centres, of which a program without a profiler has none.
module GHC.Stack.CCS (currentCallStack, whoCreated, renderStack) where

import GHC.Stack (currentCallStack, renderStack, whoCreated)
