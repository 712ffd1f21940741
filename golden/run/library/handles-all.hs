-- Catches: what handles of files refuse and how they say it, every code of texts, bytes that are no text, locks.
import System.IO
import System.IO.Error
import System.Directory
import System.Environment
import Control.Exception
import Control.Monad
import Data.Char
import Data.IORef
t :: Show a => String -> IO a -> IO ()
t n a = do { r <- try a; case r of Left e -> putStrLn (n ++ " ERR " ++ show (e::IOException)) >> print (map ($ e) [isDoesNotExistError, isAlreadyInUseError, isEOFError, isIllegalOperation, isPermissionError, isFullError, isAlreadyExistsError, isUserError], ioeGetFileName e, ioeGetLocation e); Right x -> putStrLn (n ++ " " ++ show x) }
main = do
  createDirectoryIfMissing True "library-handles-all"
  writeFile "library-handles-all/a" "hello\nworld\n"
  h <- openFile "library-handles-all/a" ReadMode
  t "lock1" (writeFile "library-handles-all/a" "x"); t "lock2" (appendFile "library-handles-all/a" "x"); t "lock3" (readFile "library-handles-all/a" >>= \s -> return (length s))
  t "l" (hGetLine h); t "eof" (hIsEOF h); t "l2" (hGetLine h); t "eof2" (hIsEOF h); t "l3" (hGetLine h); t "c" (hGetChar h); t "la" (hLookAhead h); hClose h; t "cl" (hGetLine h); t "cl2" (hIsEOF h); t "cl3" (hClose h); t "pos" (hTell h)
  w <- openFile "library-handles-all/a" WriteMode; t "lockw" (openFile "library-handles-all/a" ReadMode >>= hClose); hPutStr w "abc"; t "sz" (hFileSize w); t "pos" (hTell w); t "rd" (hGetLine w); hClose w
  s <- readFile "library-handles-all/a"; t "self" (writeFile "library-handles-all/a" (map toUpper s)); print s; t "self2" (writeFile "library-handles-all/a" "zz")
  rw <- openFile "library-handles-all/a" ReadWriteMode; hPutStr rw "12345"; hSeek rw AbsoluteSeek 1; t "rw" (hGetChar rw); hSeek rw RelativeSeek 1; t "rw" (hGetChar rw); hSeek rw SeekFromEnd (-1); t "rw" (hGetChar rw); t "rw" (hGetChar rw); hSetFileSize rw 2; hSeek rw AbsoluteSeek 0; t "rwl" (hGetContents rw); t "rwc" (hGetLine rw); hClose rw
  ap <- openFile "library-handles-all/a" AppendMode; hPutStr ap "XYZ"; t "aptell" (hTell ap); t "apseek" (hSeek ap AbsoluteSeek 0); hClose ap; readFile "library-handles-all/a" >>= print
  t "nodir" (writeFile "nodir/x" ""); t "isdir" (readFile "library-handles-all"); t "isdirw" (writeFile "library-handles-all" ""); t "rm" (removeFile "nofile"); t "rmd" (removeDirectory "library-handles-all"); t "ren" (renameFile "nofile" "b"); t "mk" (createDirectory "library-handles-all"); t "ls" (listDirectory "nodir"); t "cd" (setCurrentDirectory "nodir"); t "cp" (copyFile "nofile" "c"); t "getenv" (getEnv "NO_SUCH_VAR"); t "le" (lookupEnv "NO_SUCH_VAR")
  t "null" (openFile "a\0b" ReadMode >>= hClose); t "empty" (readFile "")
  (p, th) <- openTempFile "library-handles-all" "foo.txt"; hPutStr th "temp"; hClose th; readFile p >>= print; print (reverse (take 4 (reverse p))); removeFile p
  -- encodings
  let enc e = do { h <- openFile "library-handles-all/e" WriteMode; hSetEncoding h e; hPutStr h "aé€😀\n"; hClose h; h <- openBinaryFile "library-handles-all/e" ReadMode; s <- hGetContents h; print (map ord s); hClose h; h <- openFile "library-handles-all/e" ReadMode; hSetEncoding h e; s <- hGetContents h; print s; hClose h }
  t "utf8" (enc utf8); t "utf8bom" (enc utf8_bom); t "utf16" (enc utf16); t "utf16le" (enc utf16le); t "utf16be" (enc utf16be); t "utf32" (enc utf32); t "utf32le" (enc utf32le); t "latin1" (enc latin1); t "char8" (enc char8)
  e <- mkTextEncoding "UTF-8//IGNORE"; t "ign" (enc e); e <- mkTextEncoding "UTF-8//TRANSLIT"; t "tr" (enc e); e <- mkTextEncoding "ASCII//TRANSLIT"; t "asc" (enc e);e <- mkTextEncoding "ISO-8859-1//IGNORE"; t "iso" (enc e); t "mk" (mkTextEncoding "nosuch"); print [utf8, utf16, latin1, utf32be, char8, e]
  let bad bs e = do { h <- openBinaryFile "library-handles-all/b" WriteMode; hPutStr h (map chr bs); hClose h; h <- openFile "library-handles-all/b" ReadMode; hSetEncoding h e; s <- hGetContents h; r <- try (evaluate (length s)); print (r :: Either IOException Int); r <- try (putStrLn (show s)); print (r :: Either IOException ()); hClose h }
  mapM_ (\b -> t "bad" (bad b utf8)) [[97,0xff,98],[0xc3],[0xe2,0x82],[0xed,0xa0,0x80],[0xc0,0x80],[0xf4,0x90,0x80,0x80],[97,0x80]]
  ei <- mkTextEncoding "UTF-8//IGNORE"; t "badi" (bad [97,0xff,98] ei); et <- mkTextEncoding "UTF-8//TRANSLIT"; t "badt" (bad [97,0xff,98] et); er <- mkTextEncoding "UTF-8//ROUNDTRIP"; t "badr" (bad [97,0xff,98] er); t "bad16" (bad [0,97,0xd8,0] utf16be); t "odd16" (bad [0,97,0] utf16be); t "bad32" (bad [0,0x11,0,0] utf32be)
  h <- openFile "library-handles-all/n" WriteMode; hSetNewlineMode h (NewlineMode LF CRLF); hPutStr h "a\nb\r\nc"; hClose h; h <- openBinaryFile "library-handles-all/n" ReadMode; hGetContents h >>= print; h <- openFile "library-handles-all/n" ReadMode; hSetNewlineMode h universalNewlineMode; hGetContents h >>= print
  h <- openFile "library-handles-all/n" ReadMode; t "show" (return h); hGetBuffering h >>= print; hSetBuffering h (BlockBuffering (Just 10)); hGetBuffering h >>= print; hGetEncoding h >>= print; hSetBinaryMode h True; hGetEncoding h >>= print; hIsReadable h >>= print; hIsWritable h >>= print; hIsSeekable h >>= print; hIsOpen h >>= print; p <- hGetPosn h; print p; hGetChar h; hSetPosn p; hGetChar h >>= print; hShow h >>= putStrLn; c <- hGetContents h; hIsOpen h >>= print; hIsClosed h >>= print; t "semi" (hGetLine h); t "semi2" (hIsReadable h); putStrLn (take 2 c); hShow h >>= putStrLn; hClose h; hShow h >>= putStrLn; t "cc" (hIsWritable h)
  hGetBuffering stdin >>= print; t "st" (return (stdin, stdout, stderr)); t "neg" (hSetBuffering stdout (BlockBuffering (Just 0)))
  h <- openFile "library-handles-all/n" ReadMode; t "wr" (hPutStr h "x"); t "fl" (hFlush h); t "ss" (hSetFileSize h 1); t "sk" (hSeek h AbsoluteSeek (-1)); t "hw" (hWaitForInput h 0); t "rdy" (hReady h); hClose h; t "ri" (hReady h)
  r <- newIORef 0; t "wf" (withFile "library-handles-all/n" ReadMode (\h -> hGetLine h)); t "wfl" (withFile "library-handles-all/n" ReadMode hGetContents >>= \s -> evaluate (length s)); t "wfe" (withFile "nofile" ReadMode (\h -> return 1)); t "rff" (withFile "library-handles-all/n" ReadMode (\h -> ioError (userError "inner") >> return 1)); t "dup" (do { w <- openFile "library-handles-all/q" WriteMode; hPutStr w "dup"; hClose w; h1 <- openFile "library-handles-all/q" ReadMode; h2 <- openFile "library-handles-all/q" ReadMode; a <- hGetContents h1; b <- hGetContents h2; return (a++b) })
  t "intr" (ioError (annotateIOError (userError "x") "loc" Nothing (Just "f")) :: IO ()); t "mod" (modifyIOError (\e -> ioeSetLocation e "newloc") (readFile "nofile")); t "set" (ioError (ioeSetErrorString (mkIOError userErrorType "l" Nothing Nothing) "str") :: IO ()); t "cat" (catchIOError (readFile "nofile") (\e -> return (ioeGetErrorString e))); print (map show [alreadyExistsErrorType, doesNotExistErrorType, alreadyInUseErrorType, fullErrorType, eofErrorType, illegalOperationErrorType, permissionErrorType, userErrorType])
  removeDirectoryRecursive "library-handles-all"; t "ex" (doesFileExist "library-handles-all/a"); t "px" (doesPathExist "."); t "getp" (getPermissions "nofile")
  withArgs ["a","b c"] (getArgs >>= print); withProgName "pn" (getProgName >>= print); t "args" (getArgs); setEnv "FOO" "bar"; getEnv "FOO" >>= print; unsetEnv "FOO"; lookupEnv "FOO" >>= print; t "se" (setEnv "" "x"); t "se2" (setEnv "A=B" "x")
