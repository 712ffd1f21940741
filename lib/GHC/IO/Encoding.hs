-- | How characters become bytes.
module GHC.IO.Encoding (TextEncoding, latin1, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, char8, mkTextEncoding, setLocaleEncoding, getLocaleEncoding, setFileSystemEncoding, setForeignEncoding) where

import System.IO

-- | Texts are UTF-8 unless a handle says something else; this does not change.
setLocaleEncoding, setFileSystemEncoding, setForeignEncoding :: TextEncoding -> IO ()
setLocaleEncoding _ = return ()
setFileSystemEncoding _ = return ()
setForeignEncoding _ = return ()

getLocaleEncoding :: IO TextEncoding
getLocaleEncoding = return utf8
