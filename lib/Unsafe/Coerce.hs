{-# LANGUAGE MagicHash #-}
-- |
-- A value under another type, unchecked.
module Unsafe.Coerce (unsafeCoerce, unsafeCoerce#) where

import GHC.Prim (unsafeCoerce#)

-- | The same value, said to be of another type. If that type has another
-- representation, anything can happen.
unsafeCoerce :: a -> b
unsafeCoerce x = unsafeCoerce# x
