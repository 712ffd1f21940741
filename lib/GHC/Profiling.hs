-- | The profiler, which there is none of: what turns it on and off does nothing.
module GHC.Profiling (startProfTimer, stopProfTimer, startHeapProfTimer, stopHeapProfTimer, requestHeapCensus) where

startProfTimer, stopProfTimer, startHeapProfTimer, stopHeapProfTimer, requestHeapCensus :: IO ()
startProfTimer = return ()
stopProfTimer = return ()
startHeapProfTimer = return ()
stopHeapProfTimer = return ()
requestHeapCensus = return ()
