{-# LANGUAGE NoImplicitPrelude #-}
-- | Exceptions.
module GHC.Exception
  ( module GHC.Exception.Type, errorCallException, errorCallWithCallStackException
  , CallStack, SrcLoc (..), fromCallSiteList, getCallStack, prettyCallStack, prettyCallStackLines, prettySrcLoc
  , showCCSStack
  ) where

import GHC.Base
import GHC.Exception.Type
import GHC.Stack
import GHC.Stack.Types (callLines)

-- | The exception of 'error'.
errorCallException :: String -> SomeException
errorCallException s = toException (ErrorCall s)

-- | With the calls that led to it.
errorCallWithCallStackException :: String -> CallStack -> SomeException
errorCallWithCallStackException s stack = case prettyCallStackLines stack of
  []    -> toException (ErrorCall s)
  lines -> toException (ErrorCallWithLocation s (joined lines))
  where
    joined [l]      = l
    joined (l : ls) = l ++ '\n' : joined ls
    joined []       = ""

-- | The lines of 'prettyCallStack'.
prettyCallStackLines :: CallStack -> [String]
prettyCallStackLines = callLines

showCCSStack :: [String] -> [String]
showCCSStack []    = []
showCCSStack stack = "CallStack (from -prof):" : map ("  " ++) (backwards stack [])
  where
    backwards (x : xs) done = backwards xs (x : done)
    backwards []       done = done
