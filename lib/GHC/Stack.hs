{-# LANGUAGE ImplicitParams, RankNTypes #-}
-- | Who called whom. A function with 'HasCallStack' in its signature gets a list
-- of calls from its caller, which adds the place of the call.
module GHC.Stack
  ( HasCallStack, CallStack, SrcLoc (..)
  , callStack, emptyCallStack, freezeCallStack, pushCallStack, popCallStack, fromCallSiteList
  , getCallStack, prettyCallStack, prettySrcLoc, withFrozenCallStack, errorWithStackTrace
  , currentCallStack, whoCreated, renderStack
  ) where

import Data.List (intercalate)
import GHC.Stack.Types

instance Show CallStack where
  showsPrec _ = shows . getCallStack

-- region stack
-- | The calls that led here: first that of the function around this place.
callStack :: HasCallStack => CallStack
callStack = case ?callStack of
  EmptyCallStack -> EmptyCallStack
  stack -> popCallStack stack

-- | The body without the call of this function, and without those inside of it:
-- for functions that should not show in a stack.
withFrozenCallStack :: HasCallStack => (HasCallStack => a) -> a
withFrozenCallStack body =
  let ?callStack = freezeCallStack (popCallStack ?callStack) in body
-- end stack

-- | Without the innermost call, unless it is frozen.
popCallStack :: CallStack -> CallStack
popCallStack (PushCallStack _ _ rest) = rest
popCallStack stack = stack

-- | The lines that 'error' would add to its message.
prettyCallStack :: CallStack -> String
prettyCallStack = intercalate "\n" . callLines

-- | @file:line:column in package:module@.
prettySrcLoc :: SrcLoc -> String
prettySrcLoc (SrcLoc p m file l c _ _) =
  file ++ ":" ++ show l ++ ":" ++ show c ++ " in " ++ p ++ ":" ++ m

-- | As 'error'; there is no other trace than that of 'HasCallStack'.
errorWithStackTrace :: String -> a
errorWithStackTrace = errorWithoutStackTrace

-- | What a profiler knows: nothing.
currentCallStack :: IO [String]
currentCallStack = return []

-- | Who made a value: nobody knows.
whoCreated :: a -> IO [String]
whoCreated _ = return []

-- | A stack of cost centres as text: the outermost last.
renderStack :: [String] -> String
renderStack calls =
  "CallStack (from -prof):" ++ concatMap ("\n  " ++) (reverse calls)
