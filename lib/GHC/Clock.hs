{-# LANGUAGE ForeignFunctionInterface #-}
-- | The clock that only runs forward.
module GHC.Clock (getMonotonicTime, getMonotonicTimeNSec) where

import Data.Word (Word64)

foreign import ccall unsafe "rusholme_clock" c_clock :: Int -> IO Int

-- | In seconds; in nanoseconds.
getMonotonicTime :: IO Double
getMonotonicTime = fmap (\n -> fromIntegral n / 1.0e9) (c_clock 1)

getMonotonicTimeNSec :: IO Word64
getMonotonicTimeNSec = fmap fromIntegral (c_clock 1)
