-- | Arrays of actions.
module GHC.IOArray (IOArray, newIOArray, readIOArray, writeIOArray, boundsIOArray) where

import Data.Array.IO
import Data.Ix (Ix)

newIOArray :: Ix i => (i, i) -> e -> IO (IOArray i e)
newIOArray = newArray

readIOArray :: Ix i => IOArray i e -> i -> IO e
readIOArray = readArray

writeIOArray :: Ix i => IOArray i e -> i -> e -> IO ()
writeIOArray = writeArray

boundsIOArray :: Ix i => IOArray i e -> IO (i, i)
boundsIOArray = getBounds
