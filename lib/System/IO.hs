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
  , hGetBuf, hGetBufSome, hGetBufNonBlocking, hPutBuf, hPutBufNonBlocking, openTempFile, openBinaryTempFile
  , openTempFileWithDefaultPermissions, openBinaryTempFileWithDefaultPermissions
  , HandlePosn, hGetPosn, hSetPosn
  , hSetEncoding, hGetEncoding, TextEncoding, utf8, utf8_bom, utf16, utf16le, utf16be
  , utf32, utf32le, utf32be, latin1, char8
  , localeEncoding, mkTextEncoding
  , hSetNewlineMode, Newline (..), nativeNewline, NewlineMode (..)
  , noNewlineTranslation, universalNewlineMode, nativeNewlineMode
  ) where

import Control.Exception.Base (catch, throwIO)
import GHC.Base
import GHC.IO (FilePath)
import GHC.IO.Exception
import GHC.IO.Handle
import GHC.List (break, null, reverse)
import GHC.Num
import GHC.Real (Integral (..))
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

-- | Makes a file in a directory with a name that is not there yet, made of the
-- one given.
openTempFile, openBinaryTempFile :: FilePath -> String -> IO (FilePath, Handle)
openTempFile = openTemporary "openTempFile" False
openBinaryTempFile = openTemporary "openBinaryTempFile" True

-- | The function's name is for errors; they name the directory.
openTemporary :: String -> Bool -> FilePath -> String -> IO (FilePath, Handle)
openTemporary name binary dir template = go (17 :: Int)
  where
    (front, back) = case break (== '.') (reverse template) of
      (_, "")       -> (template, "")
      (ext, _ : rest) -> (reverse rest, '.' : reverse ext)
    go n = catch (openNewFile path >>= \h -> hSetBinaryMode h binary >> return (path, h)) taken
      where
        path = (if null dir then "" else dir ++ "/") ++ front ++ show n ++ "-" ++ show (mod (n * 7919) 1000) ++ back
        taken :: IOException -> IO (FilePath, Handle)
        taken e = case ioe_type e of
          AlreadyExists -> go (n + 1)
          _             -> throwIO e { ioe_location = name, ioe_filename = Just dir }

-- | A place in the file of a handle.
data HandlePosn = HandlePosn Handle Integer

instance Eq HandlePosn where
  HandlePosn a m == HandlePosn b n = a == b && m == n

instance Show HandlePosn where
  showsPrec p (HandlePosn h n) = showsPrec p h . showString " at position " . shows n

hGetPosn :: Handle -> IO HandlePosn
hGetPosn h = fmap (HandlePosn h) (hTell h)

hSetPosn :: HandlePosn -> IO ()
hSetPosn (HandlePosn h n) = hSeek h AbsoluteSeek n

openTempFileWithDefaultPermissions, openBinaryTempFileWithDefaultPermissions :: FilePath -> String -> IO (FilePath, Handle)
openTempFileWithDefaultPermissions = openTempFile
openBinaryTempFileWithDefaultPermissions = openBinaryTempFile
