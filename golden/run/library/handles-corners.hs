-- Catches: handles in each mode: places, ends, locks, buffers, errors and their texts.
{-# LANGUAGE ScopedTypeVariables #-}
module Main (main) where
import System.IO
import System.IO.Error
import Control.Exception
import Control.Monad
import System.Directory
import Data.Char
import Data.List

t :: Show a => String -> IO a -> IO ()
t l x = (x >>= \v -> putStrLn (l ++ ": " ++ show v)) `catch` \(e :: SomeException) -> putStrLn (l ++ " ! " ++ show e)

main :: IO ()
main = do
  createDirectoryIfMissing False "handles.tmp"
  setCurrentDirectory "handles.tmp"
  hSetBuffering stdout LineBuffering
  writeFile "a.txt" "line one\nline two\n\nlast without newline"
  t "length" (length <$> readFile "a.txt")
  t "lines" (lines <$> readFile "a.txt")
  h <- openFile "a.txt" ReadMode
  t "show" (return h)
  t "size" (hFileSize h)
  t "eof" (hIsEOF h)
  t "getLine" (hGetLine h)
  t "tell" (hTell h)
  t "getChar" (hGetChar h)
  t "lookAhead" (hLookAhead h)
  t "tell" (hTell h)
  t "seek" (hSeek h AbsoluteSeek 2 >> hGetLine h)
  t "seek rel" (hSeek h RelativeSeek 1 >> hGetLine h)
  t "seek end" (hSeek h SeekFromEnd (-7) >> hGetLine h)
  t "eof" (hIsEOF h)
  t "getLine eof" (hGetLine h)
  t "getChar eof" (hGetChar h)
  t "seek neg" (hSeek h AbsoluteSeek (-1))
  t "write" (hPutStr h "x")
  t "flags" ((,,,) <$> hIsOpen h <*> hIsClosed h <*> hIsReadable h <*> hIsWritable h)
  t "seekable" (hIsSeekable h)
  t "buffering" (hGetBuffering h)
  t "echo" (hGetEcho h)
  t "encoding" (hGetEncoding h)
  t "getContents" (hSeek h AbsoluteSeek 0 >> hGetContents h)
  t "after getContents" (hGetLine h)
  t "flags semi" ((,) <$> hIsOpen h <*> hIsClosed h)
  t "readable semi" (hIsReadable h)
  t "show semi" (return (show h))
  hClose h
  hClose h
  t "closed" (hGetLine h)
  t "closed put" (hPutStr h "x")
  t "closed eof" (hIsEOF h)
  t "closed size" (hFileSize h)
  t "closed flags" ((,) <$> hIsOpen h <*> hIsClosed h)
  t "closed readable" (hIsReadable h)
  t "closed buffering" (hGetBuffering h)
  t "noexist" (readFile "nope.txt")
  t "noexist dir" (writeFile "nodir/x" "a")
  t "dir" (readFile ".")
  t "dir write" (writeFile "." "a")
  t "perm" (doesFileExist "/etc/shadow-not")
  h <- openFile "b.txt" WriteMode
  t "read of write" (hGetLine h)
  t "read of write eof" (hIsEOF h)
  hPutStr h "0123456789"
  t "tell w" (hTell h)
  hSeek h AbsoluteSeek 3
  hPutStr h "abc"
  t "tell w" (hTell h)
  t "size w" (hFileSize h)
  hSetFileSize h 8
  t "size w" (hFileSize h)
  t "locked" (openFile "b.txt" ReadMode)
  hClose h
  t "content" (readFile "b.txt")
  appendFile "b.txt" "++"
  t "content" (readFile "b.txt")
  h <- openFile "b.txt" ReadWriteMode
  t "rw line" (hGetChar h)
  hPutStr h "ZZ"
  t "rw tell" (hTell h)
  t "rw char" (hGetChar h)
  hSeek h SeekFromEnd 0
  hPutStrLn h "end"
  hSeek h AbsoluteSeek 0
  t "rw all" (hGetLine h)
  hSetFileSize h 20
  t "grown" (hFileSize h)
  hClose h
  t "content" (readFile "b.txt")
  h <- openFile "b.txt" AppendMode
  t "append seekable" (hIsSeekable h)
  t "append tell" (hTell h)
  hPutStr h "app"
  t "append size" (hFileSize h)
  t "append seek" (hSeek h AbsoluteSeek 0)
  hClose h
  -- buffering
  h <- openFile "c.txt" WriteMode
  hSetBuffering h (BlockBuffering (Just 4)); hGetBuffering h >>= print
  hPutStr h "ab"
  hFlush h
  hSetBuffering h NoBuffering; hGetBuffering h >>= print
  hPutStr h "cd"
  hSetBuffering h LineBuffering; hGetBuffering h >>= print
  hPutStr h "ef\ngh"
  t "bad buffering" (hSetBuffering h (BlockBuffering (Just 0)))
  hClose h
  t "c" (readFile "c.txt")
  -- locking
  h1 <- openFile "c.txt" ReadMode
  h2 <- openFile "c.txt" ReadMode
  t "write locked" (writeFile "c.txt" "no")
  t "isAlreadyInUse" (try (writeFile "c.txt" "no") >>= either (\e -> return (isAlreadyInUseError e, isFullError e, isPermissionError e, isIllegalOperation e, ioeGetFileName e, ioeGetErrorString e)) (\_ -> error "x"))
  hClose h1; hClose h2
  t "now" (writeFile "c.txt" "yes")
  -- lazy read
  s <- readFile "c.txt"
  t "write while lazy" (writeFile "c.txt" "no")
  print (length s)
  t "after lazy" (writeFile "c.txt" "again")
  -- withFile and laziness
  t "withFile lazy" (withFile "c.txt" ReadMode hGetContents)
  t "withFile strict" (withFile "c.txt" ReadMode (\h -> hGetContents h >>= \s -> length s `seq` return s))
  t "withFile error" (withFile "c.txt" ReadMode (\h -> throwIO (userError "mine") :: IO ()))
  t "withFile error2" (withFile "nope" ReadMode (\h -> return ()))
  -- temp
  (p, h) <- openTempFile "." "tmp.txt"
  hPutStr h "temp"; hClose h
  t "temp" (readFile p)
  print ("./tmp" `isPrefixOf` p, ".txt" `isSuffixOf` p)
  removeFile p
  t "remove" (removeFile p `catch` \e -> putStrLn (show (isDoesNotExistError e)))
  -- std handles
  print (stdin, stdout, stderr)
  t "stdout read" (hGetLine stdout)
  t "eq" (return (stdin == stdout, stdin == stdin))
  setCurrentDirectory ".."
  removeDirectoryRecursive "handles.tmp"
