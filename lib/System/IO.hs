{-# LANGUAGE NoImplicitPrelude #-}
-- | Reading and writing.
module System.IO
  ( IO, fixIO, FilePath, Handle, stdin, stdout, stderr
  , withFile, openFile, IOMode (..), hClose, readFile, readFile', writeFile, appendFile
  , hFileSize, hSetFileSize, hIsEOF, isEOF, BufferMode (..), hSetBuffering, hGetBuffering, hFlush
  , hSeek, SeekMode (..), hTell
  , hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable, hIsTerminalDevice
  , hSetEcho, hGetEcho, hShow, hWaitForInput, hReady, hGetChar, hGetLine, hLookAhead
  , hGetContents, hGetContents', hPutChar, hPutStr, hPutStrLn, hPrint
  , interact, putChar, putStr, putStrLn, print, getChar, getLine, getContents, getContents'
  , readIO, readLn
  , withBinaryFile, openBinaryFile, hSetBinaryMode
  , hSetEncoding, hGetEncoding, TextEncoding, utf8, utf8_bom, utf16, utf32, latin1, char8
  , localeEncoding, mkTextEncoding
  , hSetNewlineMode, Newline (..), nativeNewline, NewlineMode (..)
  , noNewlineTranslation, universalNewlineMode, nativeNewlineMode
  ) where

import GHC.Base
import GHC.IO (FilePath)
import GHC.IO.Exception
import GHC.IO.Handle
import GHC.Read
import GHC.Show

-- | 'hPutChar' and its kin, to standard output.
putChar :: Char -> IO ()
putChar c = hPutChar stdout c

putStr, putStrLn :: String -> IO ()
putStr s = hPutStr stdout s
putStrLn s = hPutStrLn stdout s

print :: Show a => a -> IO ()
print x = hPutStrLn stdout (show x)

-- | 'hGetChar' and its kin, from standard input.
getChar :: IO Char
getChar = hGetChar stdin

getLine, getContents, getContents' :: IO String
getLine = hGetLine stdin
getContents = hGetContents stdin
getContents' = hGetContents' stdin

-- | Gives standard input to the function, and writes what it makes of it.
interact :: (String -> String) -> IO ()
interact f = getContents >>= \text -> putStr (f text)

-- | Is there nothing more on standard input?
isEOF :: IO Bool
isEOF = hIsEOF stdin

-- | The text of a file, as it is evaluated; at once.
readFile, readFile' :: FilePath -> IO String
readFile path = openFile path ReadMode >>= hGetContents
readFile' path = withFile path ReadMode hGetContents'

-- | Writes a text to a file, in the place of what is there or after it.
writeFile, appendFile :: FilePath -> String -> IO ()
writeFile path text = withFile path WriteMode (\h -> hPutStr h text)
appendFile path text = withFile path AppendMode (\h -> hPutStr h text)

-- | The value that a line of standard input shows, that a text shows.
readLn :: Read a => IO a
readLn = getLine >>= readIO

readIO :: Read a => String -> IO a
readIO s = case [x | (x, t) <- reads s, ("", "") <- lex t] of
  [x] -> return x
  []  -> ioError (userError "Prelude.readIO: no parse")
  _   -> ioError (userError "Prelude.readIO: ambiguous parse")
