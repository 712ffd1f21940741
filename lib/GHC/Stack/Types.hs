{-# LANGUAGE NoImplicitPrelude, MagicHash, DataKinds, ConstraintKinds #-}
-- |
-- Who called whom. "GHC.Err" stands on this module, so it needs little.
module GHC.Stack.Types
  ( HasCallStack, CallStack (..), SrcLoc (..)
  , emptyCallStack, freezeCallStack, pushCallStack, fromCallSiteList, getCallStack
  , pushPlace, callLines
  ) where

import GHC.Basics
import GHC.CString
import GHC.Classes
import GHC.Prim
import GHC.Show
import GHC.Types

-- region stack
-- | The function wants to know who calls it.
type HasCallStack = IP "callStack" CallStack

-- | Calls, the innermost first.
data CallStack
  = EmptyCallStack
  -- | The name of what was called, where, and who called the caller.
  | PushCallStack [Char] SrcLoc CallStack
  -- | Nothing is added to this one any more.
  | FreezeCallStack CallStack

-- | A stretch of a source file.
data SrcLoc = SrcLoc
  { srcLocPackage   :: [Char]
  , srcLocModule    :: [Char]
  , srcLocFile      :: [Char]
  , srcLocStartLine :: Int
  , srcLocStartCol  :: Int
  , srcLocEndLine   :: Int
  , srcLocEndCol    :: Int
  } deriving (Eq, Show)

-- | What the compiler puts where a function is used that wants to know its caller.
-- The literal has a line for each of: the function, module, file, and four numbers.
pushPlace :: Addr# -> CallStack -> CallStack
pushPlace place stack = case linesOf (unpackCString# place) of
  [f, m, file, l1, c1, l2, c2] ->
    pushCallStack (f, SrcLoc "main" m file (number l1) (number c1) (number l2) (number c2)) stack
  _ -> stack
-- end stack

linesOf :: [Char] -> [[Char]]
linesOf s = case breakLine s of
  (line, []) -> [line]
  (line, _ : rest) -> line : linesOf rest

breakLine :: [Char] -> ([Char], [Char])
breakLine [] = ([], [])
breakLine s@(c : cs)
  | eqChar c '\n' = ([], s)
  | otherwise = case breakLine cs of (line, rest) -> (c : line, rest)

number :: [Char] -> Int
number = go (I# 0#)
  where
    go n [] = n
    go (I# n) (C# c : cs) = go (I# (n *# 10# +# (ord# c -# 48#))) cs

-- | No calls.
emptyCallStack :: CallStack
emptyCallStack = EmptyCallStack

-- | Nothing will be added to this one.
freezeCallStack :: CallStack -> CallStack
freezeCallStack = FreezeCallStack

-- | With one more call, unless it is frozen.
pushCallStack :: ([Char], SrcLoc) -> CallStack -> CallStack
pushCallStack (f, place) stack = case stack of
  FreezeCallStack _ -> stack
  _ -> PushCallStack f place stack

-- | The opposite of 'getCallStack'.
fromCallSiteList :: [([Char], SrcLoc)] -> CallStack
fromCallSiteList ((f, place) : rest) = PushCallStack f place (fromCallSiteList rest)
fromCallSiteList [] = EmptyCallStack

-- | The calls, the innermost first.
getCallStack :: CallStack -> [([Char], SrcLoc)]
getCallStack EmptyCallStack = []
getCallStack (PushCallStack f place rest) = (f, place) : getCallStack rest
getCallStack (FreezeCallStack stack) = getCallStack stack

-- | A line for each call, and one before them.
callLines :: CallStack -> [[Char]]
callLines stack = case getCallStack stack of
  [] -> []
  calls -> "CallStack (from HasCallStack):" : map line calls
  where
    line (f, SrcLoc p m file l c _ _) =
      "  " ++ f ++ ", called at " ++ file ++ ":" ++ shows l (':' : shows c (" in " ++ p ++ ":" ++ m))
