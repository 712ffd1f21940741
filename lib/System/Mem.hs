-- | The collector.
module System.Mem
  ( performGC, performMajorGC, performMinorGC
  , setAllocationCounter, getAllocationCounter, enableAllocationLimit, disableAllocationLimit
  ) where

import Data.Int (Int64)

-- | Asks for a collection. The collector comes when memory is short, and not
-- because it is asked.
performGC, performMajorGC, performMinorGC :: IO ()
performGC = return ()
performMajorGC = return ()
performMinorGC = return ()

-- | How much a thread may still allocate: nobody counts.
setAllocationCounter :: Int64 -> IO ()
setAllocationCounter _ = return ()

getAllocationCounter :: IO Int64
getAllocationCounter = return 0

enableAllocationLimit, disableAllocationLimit :: IO ()
enableAllocationLimit = return ()
disableAllocationLimit = return ()
