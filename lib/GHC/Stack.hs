-- | Where a function was called: this compiler does not keep it.
module GHC.Stack
  ( HasCallStack, CallStack, callStack, emptyCallStack, prettyCallStack, withFrozenCallStack
  , getCallStack
  ) where

-- | Holds everywhere.
type HasCallStack = ()

-- | No calls.
data CallStack = EmptyCallStack

instance Show CallStack where
  show _ = "[]"

callStack, emptyCallStack :: CallStack
callStack = EmptyCallStack
emptyCallStack = EmptyCallStack

prettyCallStack :: CallStack -> String
prettyCallStack _ = "CallStack (from HasCallStack)"

getCallStack :: CallStack -> [(String, ())]
getCallStack _ = []

withFrozenCallStack :: a -> a
withFrozenCallStack x = x
