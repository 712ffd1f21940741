{-# LANGUAGE ForeignFunctionInterface #-}
-- | How long the processor worked for the program.
module System.CPUTime
  ( getCPUTime, cpuTimePrecision
  ) where

foreign import ccall unsafe "rusholme_clock" c_clock :: Int -> IO Int

-- | In picoseconds.
getCPUTime :: IO Integer
getCPUTime = fmap (\n -> toInteger n * 1000) (c_clock 2)

cpuTimePrecision :: Integer
cpuTimePrecision = 1000000
