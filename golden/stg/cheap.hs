{-# LANGUAGE MagicHash #-}
-- Catches: a thunk for an addition, and a division that is done though nobody asked for it.
module Main where

import GHC.Prim
import GHC.Types

data Two = Two Int Int

both :: Int# -> Int# -> Two
both a b = Two (I# (a +# b)) (I# (quotInt# a b))

main :: IO ()
main = case both 1# 0# of
  Two s _ -> print s
