-- | The machine's stack, of which nothing is recorded.
module GHC.ExecutionStack (Location (..), SrcLoc (..), getStackTrace, showStackTrace) where

-- | A place in the source.
data SrcLoc = SrcLoc { sourceFile :: String, sourceLine :: Int, sourceColumn :: Int }

-- | A place in the program.
data Location = Location { objectName :: String, functionName :: String, srcLoc :: Maybe SrcLoc }

getStackTrace :: IO (Maybe [Location])
getStackTrace = return Nothing

showStackTrace :: IO (Maybe String)
showStackTrace = return Nothing
