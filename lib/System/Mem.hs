{-# LANGUAGE MagicHash, UnboxedTuples, ForeignFunctionInterface #-}
-- | The collector.
module System.Mem
  ( performGC, performMajorGC, performMinorGC
  , setAllocationCounter, getAllocationCounter, enableAllocationLimit, disableAllocationLimit
  ) where

import GHC.Base
import GHC.Conc (setAllocationCounter, getAllocationCounter, enableAllocationLimit, disableAllocationLimit)
import GHC.Prim

foreign import ccall unsafe "rusholme_collect" c_collect :: Int -> IO Int

-- | Collects now: everything, or what is young.
performGC, performMajorGC, performMinorGC :: IO ()
performGC = performMajorGC
performMajorGC = c_collect 1 >> ask
performMinorGC = c_collect 0 >> ask

-- The collector comes to whoever asks for memory.
ask :: IO ()
ask = IO (\s -> case newByteArray# 8# s of (# s', b #) -> case touch# (Bytes b) s' of s'' -> (# s'', () #))
{-# NOINLINE ask #-}

data Bytes = Bytes (MutableByteArray# RealWorld)

