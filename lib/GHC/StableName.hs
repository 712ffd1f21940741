{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- |
-- Numbers that values keep.
module GHC.StableName (StableName (..), makeStableName, hashStableName, eqStableName) where

import GHC.Base
import GHC.Prim

-- | The name of a value. Values with the same name are the same object; those
-- with different names can be equal all the same.
data StableName a = StableName (StableName# a)

instance Eq (StableName a) where
  a == b = hashStableName a == hashStableName b

makeStableName :: a -> IO (StableName a)
makeStableName x = IO (\s -> case makeStableName# x s of (# s', n #) -> (# s', StableName n #))
{-# NOINLINE makeStableName #-}

hashStableName :: StableName a -> Int
hashStableName (StableName n) = I# (stableNameToInt# n)

-- | The same for values of two types.
eqStableName :: StableName a -> StableName b -> Bool
eqStableName a b = hashStableName a == hashStableName b
