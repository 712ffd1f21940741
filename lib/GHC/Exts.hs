{-# LANGUAGE UnliftedNewtypes, MagicHash, UnboxedTuples, RankNTypes, ExplicitNamespaces, TypeOperators #-}
-- |
-- What programs need that work with unboxed values themselves: the primitive
-- operations, and functions that GHC has among them.
module GHC.Exts
  ( module GHC.Prim, module GHC.Prim.Ext, module GHC.Types, module GHC.CString
  , Ptr (..), FunPtr (..), IsString (..), IsList (..), coerce, Coercible, Down (..)
  , Proxy#, proxy#, type (~~), seq, inline, noinline, lazy, oneShot, considerAccessible, SPEC (..), SpecConstrAnnotation (..)
  , assert, breakpoint, breakpointCond
  , build, augment, the, sortWith, groupWith, maxTupleSize, currentCallStack
  , runRW#, traceEvent
  , makeStablePtr#, deRefStablePtr#, eqStablePtr#, StablePtr#
  ) where

import Data.Coerce (Coercible, coerce)
import Data.List (groupBy, sortBy)
import Data.Ord (Down (..), comparing)
import Data.String (IsString (..))
import Data.Type.Equality (type (~~))
import Debug.Trace (traceEvent)
import Foreign.StablePtr (castPtrToStablePtr, castStablePtrToPtr, deRefStablePtr, newStablePtr)
import GHC.Base (IO (..), augment, breakpoint, breakpointCond, build)
import GHC.CString
import GHC.IO.Exception (assert)
import GHC.IsList (IsList (..))
import GHC.Magic
import GHC.Prim
import GHC.Prim.Ext
import GHC.Ptr (FunPtr (..), Ptr (..))
import GHC.Types
import GHC.Types.Proxy

considerAccessible :: Bool
considerAccessible = True

-- | The element that all elements of a list are equal to.
the :: Eq a => [a] -> a
the [] = errorWithoutStackTrace "GHC.Exts.the: empty list"
the (x : xs)
  | all (== x) xs = x
  | otherwise = errorWithoutStackTrace "GHC.Exts.the: non-identical list"

sortWith :: Ord b => (a -> b) -> [a] -> [a]
sortWith f = sortBy (comparing f)

groupWith :: Ord b => (a -> b) -> [a] -> [[a]]
groupWith f = groupBy (\x y -> f x == f y) . sortWith f

-- | Says of a type that no loop should be copied for its values.
data SpecConstrAnnotation = NoSpecConstr | ForceSpecConstr
  deriving Eq

maxTupleSize :: Int
maxTupleSize = 62

currentCallStack :: IO [String]
currentCallStack = return []

-- | The number of a value that is kept, as "Foreign.StablePtr" has it.
newtype StablePtr# a = MkStablePtr# Addr#

makeStablePtr# :: a -> State# RealWorld -> (# State# RealWorld, StablePtr# a #)
makeStablePtr# x s = case newStablePtr x of
  IO new -> case new s of
    (# s1, p #) -> case castStablePtrToPtr p of Ptr a -> (# s1, MkStablePtr# a #)

deRefStablePtr# :: StablePtr# a -> State# RealWorld -> (# State# RealWorld, a #)
deRefStablePtr# (MkStablePtr# a) s = case deRefStablePtr (castPtrToStablePtr (Ptr a)) of IO get -> get s

eqStablePtr# :: StablePtr# a -> StablePtr# a -> Int#
eqStablePtr# (MkStablePtr# a) (MkStablePtr# b) = eqAddr# a b
