-- |
-- Rows of bytes from files and to files. Files are read as UTF-8 and bytes made
-- of it, and the other way round.
module Data.ByteString.IO where

import Data.ByteString.Internal
import Prelude (FilePath, IO, String, fmap, (.), (=<<))
import qualified Prelude
import System.IO (Handle)
import qualified System.IO

decoded :: ByteString -> String
decoded = decodeUtf8With w2c

-- | A line, or all, of the standard input.
getLine, getContents :: IO ByteString
getLine = fmap encodeUtf8 Prelude.getLine
getContents = fmap encodeUtf8 Prelude.getContents

-- | To the standard output.
putStr, putStrLn :: ByteString -> IO ()
putStr = Prelude.putStr . decoded
putStrLn = Prelude.putStrLn . decoded

-- | From all of the standard input to the standard output.
interact :: (ByteString -> ByteString) -> IO ()
interact f = putStr . f =<< getContents

readFile :: FilePath -> IO ByteString
readFile = fmap encodeUtf8 . Prelude.readFile

writeFile, appendFile :: FilePath -> ByteString -> IO ()
writeFile f = Prelude.writeFile f . decoded
appendFile f = Prelude.appendFile f . decoded

hGetLine, hGetContents :: Handle -> IO ByteString
hGetLine = fmap encodeUtf8 . System.IO.hGetLine
hGetContents = fmap encodeUtf8 . System.IO.hGetContents

hPutStr, hPut, hPutStrLn :: Handle -> ByteString -> IO ()
hPutStr h = System.IO.hPutStr h . decoded
hPut = hPutStr
hPutStrLn h = System.IO.hPutStrLn h . decoded
