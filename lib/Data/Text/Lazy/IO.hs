-- |
-- Lazy texts from files and to files: no more is read than is looked at.
module Data.Text.Lazy.IO
  ( readFile, writeFile, appendFile, hGetContents, hGetLine, hPutStr, hPutStrLn
  , interact, getContents, getLine, putStr, putStrLn
  ) where

import Data.Text.Internal.Lazy (Text, pack, unpack)
import Prelude (FilePath, IO, fmap, (.))
import qualified Prelude
import System.IO (Handle)
import qualified System.IO

readFile :: FilePath -> IO Text
readFile = fmap pack . Prelude.readFile

writeFile, appendFile :: FilePath -> Text -> IO ()
writeFile f = Prelude.writeFile f . unpack
appendFile f = Prelude.appendFile f . unpack

hGetContents, hGetLine :: Handle -> IO Text
hGetContents = fmap pack . System.IO.hGetContents
hGetLine = fmap pack . System.IO.hGetLine

hPutStr, hPutStrLn :: Handle -> Text -> IO ()
hPutStr h = System.IO.hPutStr h . unpack
hPutStrLn h = System.IO.hPutStrLn h . unpack

interact :: (Text -> Text) -> IO ()
interact f = Prelude.interact (unpack . f . pack)

getContents, getLine :: IO Text
getContents = fmap pack Prelude.getContents
getLine = fmap pack Prelude.getLine

putStr, putStrLn :: Text -> IO ()
putStr = Prelude.putStr . unpack
putStrLn = Prelude.putStrLn . unpack
