-- Catches handles, exceptions, threads, transactions and memory for C that behave otherwise than GHC's at the edges, and texts of errors that are not GHC's.
{-# LANGUAGE ScopedTypeVariables #-}
import Control.Concurrent
import Control.Concurrent.STM
import Control.Exception
import Control.Monad
import Data.IORef
import Foreign
import Foreign.C
import System.Exit
import System.IO
import System.IO.Error
import System.IO.Unsafe
import System.Mem
import System.Mem.StableName
import System.Mem.Weak
import System.Timeout
import System.Directory
import Data.Unique
import System.Environment
import Control.Concurrent.QSem
import Control.Concurrent.QSemN

say :: Show a => String -> IO a -> IO ()
say n m = do
  r <- try (m >>= \x -> let s = show x in length s `seq` return s)
  putStrLn (n ++ ": " ++ either (\(e :: SomeException) -> "<<" ++ displayException e ++ ">>") id r)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  let f = "system.tmp"
  writeFile f "one\ntwo\r\nthree"
  say "size" (withFile f ReadMode hFileSize)
  say "eof" (withFile f ReadMode (\h -> replicateM 3 (hGetLine h) >>= \ls -> hIsEOF h >>= \e -> return (ls, e)))
  say "past" (withFile f ReadMode (\h -> replicateM 4 (hGetLine h)))
  say "hGetChar" (withFile f ReadMode (\h -> hSeek h SeekFromEnd 0 >> hGetChar h))
  say "lookahead" (withFile f ReadMode (\h -> hLookAhead h >>= \a -> hGetChar h >>= \b -> return (a, b)))
  say "seek" (withFile f ReadMode (\h -> hSeek h AbsoluteSeek 4 >> hTell h >>= \a -> hGetLine h >>= \l -> hTell h >>= \b -> hSeek h RelativeSeek (-3) >> hGetContents h >>= \c -> length c `seq` return (a, l, b, c)))
  say "seek-" (withFile f ReadMode (\h -> hSeek h AbsoluteSeek (-4)))
  say "write read" (withFile f ReadMode (\h -> hPutStr h "x"))
  say "read write" (withFile f WriteMode (\h -> hGetLine h))
  writeFile f "one\ntwo\r\nthree"
  say "closed" (openFile f ReadMode >>= \h -> hClose h >> hGetLine h)
  say "closed2" (openFile f ReadMode >>= \h -> hClose h >> hClose h)
  say "semi" (openFile f ReadMode >>= \h -> hGetContents h >>= \s -> hGetLine h >> return s)
  say "semi2" (openFile f ReadMode >>= \h -> hGetContents h >> hGetContents h)
  say "semi3" (openFile f ReadMode >>= \h -> hGetContents h >>= \s -> hClose h >> return s)
  say "semi4" (withFile f ReadMode hGetContents)
  say "showW" (openFile f AppendMode >>= \h -> hShow h >>= \s -> hSetBuffering h NoBuffering >> hShow h >>= \t -> hSetBuffering h (BlockBuffering (Just 77)) >> hShow h >>= \u -> hClose h >> return (show h, s, t, u))
  say "locked" (openFile f ReadMode >>= \h -> openFile f WriteMode >>= \g -> return (show h, show g))
  performGC
  say "flags" (withFile "system2.tmp" ReadWriteMode (\h -> (,,,,) <$> hIsOpen h <*> hIsReadable h <*> hIsWritable h <*> hIsSeekable h <*> hGetBuffering h))
  say "flags2" (withFile "system2.tmp" AppendMode (\h -> (,,,,) <$> hIsClosed h <*> hIsReadable h <*> hIsWritable h <*> hIsSeekable h <*> hIsTerminalDevice h))
  say "echo" (withFile "system2.tmp" AppendMode hGetEcho)
  say "enc" (withFile "system2.tmp" AppendMode hGetEncoding)
  say "enc2" (withBinaryFile "system2.tmp" AppendMode hGetEncoding)
  say "mk" (mapM mkTextEncoding ["UTF-8", "latin1", "UTF-16LE", "UTF-8//IGNORE", "ASCII"])
  say "mk bad" (mkTextEncoding "nonsense")
  say "setsize" (withFile "system2.tmp" ReadWriteMode (\h -> hSetFileSize h 5 >> hFileSize h))
  say "nl" (withFile f ReadMode (\h -> hSetNewlineMode h universalNewlineMode >> hGetContents h >>= \s -> length s `seq` return s))
  say "nlw" (withFile f WriteMode (\h -> hSetNewlineMode h (NewlineMode LF CRLF) >> hPutStr h "a\nb\n") >> withBinaryFile f ReadMode (\h -> hGetContents h >>= \s -> length s `seq` return s))
  say "latin" (withFile f WriteMode (\h -> hSetEncoding h latin1 >> hPutStr h "\233\955"))
  say "latin2" (withFile f WriteMode (\h -> hSetEncoding h latin1 >> hPutStr h "\233") >> withFile f ReadMode (\h -> hSetEncoding h utf8 >> hGetContents h >>= \s -> length s `seq` return s))
  say "char8" (withFile f WriteMode (\h -> hSetEncoding h char8 >> hPutStr h "\233\955") >> withBinaryFile f ReadMode (\h -> hGetContents h >>= \s -> length s `seq` return s))
  say "utf16" (withFile f WriteMode (\h -> hSetEncoding h utf16 >> hPutStr h "\233\955") >> withBinaryFile f ReadMode (\h -> hGetContents h >>= \s -> length s `seq` return s))
  say "bom" (withFile f WriteMode (\h -> hSetEncoding h utf8_bom >> hPutStr h "\233\955") >> withBinaryFile f ReadMode (\h -> hGetContents h >>= \s -> length s `seq` return s))
  say "getbuf" (withBinaryFile f ReadMode (\h -> allocaBytes 10 (\p -> hGetBuf h p 10 >>= \n -> peekArray n (p :: Ptr Word8))))
  say "putbuf" (withBinaryFile f WriteMode (\h -> withArray [65, 66, 10 :: Word8] (\p -> hPutBuf h p 3)) >> readFile f)
  say "ready" (withFile f ReadMode (\h -> (,) <$> hReady h <*> hWaitForInput h 0))
  say "ready-eof" (withFile f ReadMode (\h -> hSeek h SeekFromEnd 0 >> hReady h))
  say "rename" (renameFile "/nonexistent/a" "/nonexistent/b")
  say "remove" (removeFile "/nonexistent/a")
  say "mkdir" (createDirectory "/tmp")
  say "list" (listDirectory "/nonexistent/a")
  say "exist" ((,) <$> doesFileExist "/tmp" <*> doesDirectoryExist "/tmp")
  say "copy" (copyFile "/nonexistent/a" "/tmp/b")
  say "rmdir" (removeDirectory "/nonexistent/a")
  say "getenv" (getEnv "NO_SUCH_VARIABLE")
  say "setenv" (setEnv "" "x")
  say "setenv2" (setEnv "a=b" "x")
  say "setenv3" (setEnv "RHX" "x\955" >> getEnv "RHX")
  say "unset" (unsetEnv "RHX" >> lookupEnv "RHX")
  say "withargs" (withArgs ["a", "b"] getArgs)
  say "withprog" (withProgName "me" getProgName)
  say "exit" (exitWith (ExitFailure 0) :: IO ())
  say "exit1" (exitWith (ExitFailure 1) :: IO ())
  say "exit2" (exitSuccess :: IO ())
  say "die" (die "dying" :: IO ())
  say "userError" (ioError (userError "u") :: IO ())
  say "annotate" (ioError (annotateIOError (userError "u") "loc" Nothing (Just "file")) :: IO ())
  say "mk" (ioError (mkIOError doesNotExistErrorType "here" Nothing (Just "f.txt")) :: IO ())
  say "modify" (modifyIOError (\e -> ioeSetErrorString e "changed") (ioError (userError "u")) :: IO ())
  say "fail" (fail "f" :: IO ())
  say "pat" (do { Just x <- return (Nothing :: Maybe Int); return x })
  say "mvar" (newEmptyMVar >>= \m -> takeMVar (m :: MVar ()))
  say "stm" (atomically retry :: IO ())
  say "throwSTM" (atomically (throwSTM (userError "s")) :: IO ())
  say "catchSTM" (do { v <- newTVarIO 0; x <- atomically (catchSTM (writeTVar v 1 >> throwSTM (userError "s")) (\(e :: IOException) -> return ())); readTVarIO v })
  say "orElse" (do { v <- newTVarIO 0; atomically ((writeTVar v 1 >> retry) `orElse` modifyTVar v (+ 5)); readTVarIO v })
  say "timeout" (timeout 20000 (threadDelay 2000000))
  say "timeout0" (timeout 0 (return 1))
  say "timeout-" (timeout (-1) (return 1))
  say "mask" (mask (\r -> (,,) <$> getMaskingState <*> r getMaskingState <*> uninterruptibleMask_ getMaskingState))
  say "killed" (do { m <- newEmptyMVar; t <- forkIO ((threadDelay 1000000) `catch` \e -> putMVar m (show (e :: AsyncException))); yield; killThread t; takeMVar m })
  say "throwTo" (do { m <- newEmptyMVar; t <- forkIO ((threadDelay 1000000) `catch` \e -> putMVar m (show (e :: ErrorCall))); yield; throwTo t (ErrorCall "hi"); takeMVar m })
  say "forkFinally" (do { m <- newEmptyMVar; _ <- forkFinally (evaluate (1 `div` (0 :: Int))) (putMVar m . either show show); takeMVar m })
  say "status" (do { t <- forkIO (return ()); threadDelay 1000; return (take 8 (show t)) })
  say "bracket" (do { r <- newIORef []; _ <- try (bracket (modifyIORef r (1 :)) (\_ -> modifyIORef r (3 :)) (\_ -> modifyIORef r (2 :) >> throwIO Overflow)) :: IO (Either ArithException ()); readIORef r })
  say "onException" (do { r <- newIORef 0; _ <- try (throwIO Overflow `onException` writeIORef r 5) :: IO (Either ArithException ()); readIORef r })
  say "handleJust" (handleJust (\e -> if isDoesNotExistError e then Just () else Nothing) (\_ -> return "none") (readFile "/nonexistent"))
  say "catches" ((evaluate (length [1, undefined `seq` 2 :: Int]) >>= \_ -> throwIO (IndexOutOfBounds "i")) `catches` [Handler (\(e :: ArithException) -> return "arith"), Handler (\(e :: ArrayException) -> return (show e))])
  say "arith" (mapM (\e -> return (show e)) [Overflow, Underflow, LossOfPrecision, DivideByZero, Denormal, RatioZeroDenominator])
  say "array" (return (map show [IndexOutOfBounds "", UndefinedElement "u"]))
  say "async" (return (map show [StackOverflow, HeapOverflow, ThreadKilled, UserInterrupt]))
  say "misc" (return [show NonTermination, show NestedAtomically, show BlockedIndefinitelyOnMVar, show BlockedIndefinitelyOnSTM, show Deadlock, show AllocationLimitExceeded])
  say "misc2" (return [show (NoMethodError "n"), show (PatternMatchFail "p"), show (RecConError "r"), show (RecSelError "s"), show (RecUpdError "u"), show (TypeError "t"), show (AssertionFailed "a"), show (ErrorCall "e")])
  say "ioe" (return (map show [alreadyExistsErrorType, doesNotExistErrorType, alreadyInUseErrorType, fullErrorType, eofErrorType, illegalOperationErrorType, permissionErrorType, userErrorType]))
  say "stable" (do { let { x = [1, 2, 3 :: Int] }; a <- makeStableName x; b <- makeStableName x; return (a == b, eqStableName a b, hashStableName a == hashStableName b) })
  say "unique" (do { a <- newUnique; b <- newUnique; return (a == b, a < b, compare a a) })
  say "qsem" (do { q <- newQSem 1; waitQSem q; signalQSem q; n <- newQSemN 3; waitQSemN n 2; signalQSemN n 2 })
  say "qsem-" (newQSem (-1) >> return ())
  say "qsemN-" (newQSemN (-1) >> return ())
  say "chan" (do { c <- newChan; writeList2Chan c [1, 2, 3 :: Int]; d <- dupChan c; writeChan c 4; a <- readChan c; b <- readChan d; return (a, b) })
  say "interleave" (do { r <- newIORef 0; x <- unsafeInterleaveIO (modifyIORef r (+ 1) >> readIORef r); a <- readIORef r; b <- evaluate x; c <- readIORef r; return (a, b, c) })
  say "fixIO" (fixIO (\xs -> return (1 : map (* 2) (take 4 xs))))
  say "fixIO2" (fixIO (\x -> evaluate (x + 1 :: Int)))
  say "weak" (do { r <- newIORef 'x'; w <- mkWeakIORef r (return ()); m <- deRefWeak w; maybe (return ' ') readIORef m })
  say "atomicModify" (do { r <- newIORef 1; a <- atomicModifyIORef r (\x -> (x + 1, x * 10)); b <- atomicModifyIORef' r (\x -> (x + 1, x * 10)); atomicWriteIORef r 9; c <- readIORef r; return (a, b, c) })
  say "alloca" (alloca (\p -> poke p (42 :: Int32) >> peek (castPtr p :: Ptr Word8)))
  say "array" (withArrayLen [1, 2, 3 :: Word16] (\n p -> (,) n <$> peekArray 6 (castPtr p :: Ptr Word8)))
  say "cstring" (withCString "h\233\955" (\p -> (,) <$> peekCString p <*> peekArray0 0 (castPtr p :: Ptr Word8)))
  say "pool" (withPool (\p -> pooledNewArray p [1, 2, 3 :: Int] >>= peekArray 3))
  say "ptr" (return (show nullPtr, show (nullPtr `plusPtr` 255), minusPtr (nullPtr `plusPtr` 9) nullPtr, alignPtr (nullPtr `plusPtr` 5) 8 == nullPtr `plusPtr` 8))
  say "moves" (withArray [1 .. 6 :: Int] (\p -> moveArray (p `advancePtr` 1) p 4 >> peekArray 6 p))
  say "maybeWith" (maybeWith with (Just (5 :: Int)) (\p -> maybePeek peek p))
  say "fptr" (do { fp <- mallocForeignPtrArray 3; withForeignPtr fp (\p -> pokeArray p [1, 2, 3 :: Int]); withForeignPtr fp (peekArray 3) })
  say "throwIf" (throwIf (< 0) (\n -> "neg " ++ show n) (return (-3 :: Int)))
  say "bool" (return (fromBool True + (fromBool False :: Int), toBool (7 :: Int)))
  removeFile f
  removeFile "system2.tmp"
