-- |
-- The errors of packages. Their texts say where in the package's source the call of
-- 'error' stands. Programs print them, so the places are those of the reference.
module GHC.Stack.Packages (containersError, textError, byteStringError, arrayError) where

import GHC.Exception (ErrorCall (..), throw)
import Prelude

-- | An error in a module of the package, at a line and column.
containersError, textError, byteStringError, arrayError :: String -> String -> String -> a
containersError = packageError "containers/containers/src/" "containers-0.6.4.1"
{-# NOINLINE containersError #-}
textError = packageError "text/src/" "text-1.2.5.0"
{-# NOINLINE textError #-}
byteStringError = packageError "bytestring/" "bytestring-0.10.12.1"
{-# NOINLINE byteStringError #-}
arrayError = packageError "array/" "array-0.5.4.0"
{-# NOINLINE arrayError #-}

-- region package
packageError :: String -> String -> String -> String -> String -> a
packageError folder package inside place message = throw (ErrorCallWithLocation message stack)
  where
    stack = "CallStack (from HasCallStack):\n  error, called at libraries/" ++ folder
      ++ map slash inside ++ ".hs:" ++ place ++ " in " ++ package ++ ":" ++ inside
    slash c = if c == '.' then '/' else c
-- end package
