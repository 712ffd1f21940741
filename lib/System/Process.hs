{-# LANGUAGE MagicHash, ForeignFunctionInterface #-}
-- |
-- Other programs: starting them, talking to them, waiting for their end.
module System.Process
  ( createProcess, createProcess_, shell, proc, CreateProcess (..), CmdSpec (..), StdStream (..), ProcessHandle
  , callProcess, callCommand, spawnProcess, spawnCommand
  , readCreateProcess, readProcess, readCreateProcessWithExitCode, readProcessWithExitCode
  , withCreateProcess, cleanupProcess, showCommandForUser
  , Pid, getPid, getCurrentPid, waitForProcess, getProcessExitCode, terminateProcess, interruptProcessGroupOf
  , createPipe, runCommand, runProcess, runInteractiveCommand, runInteractiveProcess, system, rawSystem
  ) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.Char (isAlphaNum)
import Data.IORef
import Data.Maybe (fromMaybe)
import Foreign
import Foreign.C.String
import GHC.IO.Exception
import GHC.IO.Handle (fdOf, handleFor)
import System.Exit
import System.IO
import System.IO.Error

foreign import ccall unsafe "rusholme_spawn" c_spawn
  :: Ptr CString -> Ptr CString -> CString -> Ptr Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_wait_process" c_wait :: Int -> IO Int
foreign import ccall unsafe "rusholme_signal_process" c_signal :: Int -> Int -> IO Int
foreign import ccall unsafe "rusholme_pipe" c_pipe :: Ptr Int -> IO Int
foreign import ccall unsafe "rusholme_close" c_close :: Int -> IO Int
foreign import ccall unsafe "rusholme_process_id" c_processId :: IO Int
foreign import ccall unsafe "rusholme_converse" c_converse :: Ptr Int -> Ptr Word8 -> Int -> IO Int
foreign import ccall unsafe "rusholme_said" c_said :: Int -> IO (Ptr Word8)
foreign import ccall unsafe "rusholme_said_length" c_saidLength :: Int -> IO Int

-- | Linux's number of a process.
type Pid = Int

-- | What is to be started, and how.
data CreateProcess = CreateProcess
  { cmdspec :: CmdSpec
  , cwd :: Maybe FilePath
  , env :: Maybe [(String, String)]
  , std_in :: StdStream
  , std_out :: StdStream
  , std_err :: StdStream
  , close_fds :: Bool
  , create_group :: Bool
  , delegate_ctlc :: Bool
  , detach_console :: Bool
  , create_new_console :: Bool
  , new_session :: Bool
  , child_group :: Maybe Int
  , child_user :: Maybe Int
  , use_process_jobs :: Bool
  }
  deriving (Eq, Show)

-- | A line for the shell, or a program and its arguments.
data CmdSpec = ShellCommand String | RawCommand FilePath [String]
  deriving (Eq, Show)

-- | Where a process reads or writes: where we do, at a handle, at a pipe whose other
-- end we get, or nowhere.
data StdStream = Inherit | UseHandle Handle | CreatePipe | NoStream
  deriving (Eq, Show)

-- | A process that has been started: its number, and its end, if that is known.
data ProcessHandle = ProcessHandle Int (IORef (Maybe ExitCode)) Bool

instance Eq ProcessHandle where
  ProcessHandle a _ _ == ProcessHandle b _ _ = a == b

-- | What is started with nothing said about it.
shell :: String -> CreateProcess
shell = plain . ShellCommand

proc :: FilePath -> [String] -> CreateProcess
proc file args = plain (RawCommand file args)

plain :: CmdSpec -> CreateProcess
plain what = CreateProcess what Nothing Nothing Inherit Inherit Inherit False False False False False False Nothing Nothing False

-- Starting

-- | Starts a process; our ends of the pipes to it.
createProcess :: CreateProcess -> IO (Maybe Handle, Maybe Handle, Maybe Handle, ProcessHandle)
createProcess cp = do
  r <- createProcess_ "createProcess" cp
  forM_ [std_in cp, std_out cp, std_err cp] (\s -> case s of
    UseHandle h | h /= stdin && h /= stdout && h /= stderr -> hClose h
    _ -> return ())
  return r

createProcess_ :: String -> CreateProcess -> IO (Maybe Handle, Maybe Handle, Maybe Handle, ProcessHandle)
createProcess_ place cp = do
  (i, ours0) <- stream 0 (std_in cp)
  (o, ours1) <- stream 1 (std_out cp)
  (e, ours2) <- stream 2 (std_err cp)
  pid <- withArgv words' $ \argv -> withEnvironment (env cp) $ \environment ->
    withDirectory (cwd cp) $ \directory -> withArray [i, o, e] $ \streams ->
      c_spawn argv environment directory streams (fromEnum (create_group cp) + 2 * fromEnum (new_session cp))
  zipWithM_ (\theirs ours -> case ours of
    Just _ -> c_close theirs >> return ()
    Nothing -> return ()) [i, o, e] [ours0, ours1, ours2]
  when (pid < 0) $ do
    forM_ [ours0, ours1, ours2] (mapM_ (c_close . fst))
    let (call, number) = if pid < -4096 then ("chdir", pid + 4096) else ("posix_spawnp", pid)
    throwOperating (place ++ ": " ++ call) (Just (head words')) (negate number)
  end <- newIORef Nothing
  hs <- mapM (mapM toHandle) [ours0, ours1, ours2]
  case hs of
    [a, b, c] -> return (a, b, c, ProcessHandle pid end (delegate_ctlc cp))
    _ -> ioError (userError "createProcess")
  where
    words' = case cmdspec cp of
      ShellCommand line -> ["/bin/sh", "-c", line]
      RawCommand file args -> file : args
    stream :: Int -> StdStream -> IO (Int, Maybe (Int, Bool))
    stream n s = case s of
      Inherit -> return (n, Nothing)
      NoStream -> return (-1, Nothing)
      UseHandle h -> do
        fd <- fdOf h
        return (fd, Nothing)
      CreatePipe -> do
        (from, to) <- rawPipe
        return (if n == 0 then (from, Just (to, True)) else (to, Just (from, False)))
    toHandle (fd, writes) = handleFor ("fd:" ++ show fd) fd (not writes) writes

rawPipe :: IO (Int, Int)
rawPipe = allocaArray 2 $ \p -> do
  r <- c_pipe p
  when (r < 0) (throwOperating "createPipe" Nothing (negate r))
  [a, b] <- peekArray 2 p
  return (a, b)

-- | Two handles: what is written to the second is read from the first.
createPipe :: IO (Handle, Handle)
createPipe = do
  (from, to) <- rawPipe
  a <- handleFor ("fd:" ++ show from) from True False
  b <- handleFor ("fd:" ++ show to) to False True
  return (a, b)

withArgv :: [String] -> (Ptr CString -> IO a) -> IO a
withArgv strings use = go strings []
  where
    go (s : ss) done = withCString s (\c -> go ss (c : done))
    go [] done = withArray0 nullPtr (reverse done) use

withEnvironment :: Maybe [(String, String)] -> (Ptr CString -> IO a) -> IO a
withEnvironment Nothing use = use nullPtr
withEnvironment (Just pairs) use = withArgv [name ++ "=" ++ value | (name, value) <- pairs] use

withDirectory :: Maybe FilePath -> (CString -> IO a) -> IO a
withDirectory Nothing use = use nullPtr
withDirectory (Just d) use = withCString d use

-- Waiting

-- | The end of a process, when it comes. Other threads run meanwhile.
waitForProcess :: ProcessHandle -> IO ExitCode
waitForProcess ph = go 50
  where
    go time = getProcessExitCode ph >>= \r -> case r of
      Just code -> return code
      Nothing -> threadDelay time >> go (min 5000 (2 * time))

getProcessExitCode :: ProcessHandle -> IO (Maybe ExitCode)
getProcessExitCode (ProcessHandle pid end _) = readIORef end >>= \known -> case known of
  Just _ -> return known
  Nothing -> do
    r <- c_wait pid
    case () of
      _ | r < 0 -> throwOperating "waitForProcess" Nothing (negate r)
        | r == 0 -> return Nothing
        | otherwise -> do
            let n = r `mod` 65536
                code | r >= 131072 = ExitFailure (negate n)
                     | n == 0 = ExitSuccess
                     | otherwise = ExitFailure n
            writeIORef end (Just code)
            return (Just code)

-- | Asks a process to end.
terminateProcess :: ProcessHandle -> IO ()
terminateProcess (ProcessHandle pid end _) = readIORef end >>= \known -> case known of
  Nothing -> c_signal pid 15 >> return ()
  Just _ -> return ()

interruptProcessGroupOf :: ProcessHandle -> IO ()
interruptProcessGroupOf (ProcessHandle pid _ _) = c_signal (negate pid) 2 >> return ()

-- | The number of a process that has not ended, as far as we know.
getPid :: ProcessHandle -> IO (Maybe Pid)
getPid (ProcessHandle pid end _) = fmap (maybe (Just pid) (const Nothing)) (readIORef end)

getCurrentPid :: IO Pid
getCurrentPid = c_processId

-- | The process lives as long as the action; then it is ended and its pipes are closed.
withCreateProcess
  :: CreateProcess -> (Maybe Handle -> Maybe Handle -> Maybe Handle -> ProcessHandle -> IO a) -> IO a
withCreateProcess cp action =
  bracket (createProcess_ "withCreateProcess" cp) cleanupProcess (\(a, b, c, ph) -> action a b c ph)

cleanupProcess :: (Maybe Handle, Maybe Handle, Maybe Handle, ProcessHandle) -> IO ()
cleanupProcess (i, o, e, ph) = do
  terminateProcess ph
  mapM_ (quietly . hClose) i
  mapM_ hClose o
  mapM_ hClose e
  _ <- forkIO (waitForProcess ph >> return ())
  return ()
  where
    quietly :: IO () -> IO ()
    quietly io = io `catch` \err -> if isResourceVanishedError' err then return () else throwIO err
    isResourceVanishedError' :: IOException -> Bool
    isResourceVanishedError' err = ioe_type err == ResourceVanished

-- All at once

spawnProcess :: FilePath -> [String] -> IO ProcessHandle
spawnProcess file args = fmap last4 (createProcess_ "spawnProcess" (proc file args))

spawnCommand, runCommand :: String -> IO ProcessHandle
spawnCommand line = fmap last4 (createProcess_ "spawnCommand" (shell line))
runCommand line = fmap last4 (createProcess_ "runCommand" (shell line))

last4 :: (a, b, c, d) -> d
last4 (_, _, _, d) = d

-- | Starts it and waits; a failure is an exception.
callProcess :: FilePath -> [String] -> IO ()
callProcess file args = run "callProcess" (proc file args) >>= \code -> case code of
  ExitSuccess -> return ()
  ExitFailure n -> failed "callProcess" file args n

callCommand :: String -> IO ()
callCommand line = run "callCommand" (shell line) >>= \code -> case code of
  ExitSuccess -> return ()
  ExitFailure n -> failed "callCommand" line [] n

-- | Starts it and waits for its end.
system :: String -> IO ExitCode
system "" = ioException (IOError Nothing InvalidArgument "system" "null command" Nothing Nothing)
system line = run "system" (shell line)

rawSystem :: FilePath -> [String] -> IO ExitCode
rawSystem file args = run "rawSystem" (proc file args)

run :: String -> CreateProcess -> IO ExitCode
run place cp = createProcess_ place cp >>= \(_, _, _, ph) -> waitForProcess ph

failed :: String -> FilePath -> [String] -> Int -> IO a
failed place file args n =
  ioError (mkIOError OtherError (place ++ ": " ++ file ++ concatMap ((' ' :) . show) args ++ " (exit " ++ show n ++ ")") Nothing Nothing)

-- | What a process writes when it gets a text to read.
readProcess :: FilePath -> [String] -> String -> IO String
readProcess file args = readCreateProcess (proc file args)

readCreateProcess :: CreateProcess -> String -> IO String
readCreateProcess cp input = do
  (code, out, _) <- converse "readCreateProcess" cp { std_err = std_err cp } input
  case code of
    ExitSuccess -> return out
    ExitFailure n -> case cmdspec cp of
      ShellCommand line -> failed "readCreateProcess" line [] n
      RawCommand file args -> failed "readCreateProcess" file args n

-- | The same with its end, and with what it writes to the other output.
readProcessWithExitCode :: FilePath -> [String] -> String -> IO (ExitCode, String, String)
readProcessWithExitCode file args = readCreateProcessWithExitCode (proc file args)

readCreateProcessWithExitCode :: CreateProcess -> String -> IO (ExitCode, String, String)
readCreateProcessWithExitCode cp = converse "readCreateProcessWithExitCode" cp { std_err = CreatePipe }

-- Writes to a process and reads from it what comes, both at once: if we did one after the other, it
-- could wait for us to read while we wait for it to do so.
converse :: String -> CreateProcess -> String -> IO (ExitCode, String, String)
converse place cp input = do
  (Just i, Just o, e, ph) <- createProcess_ place cp { std_in = CreatePipe, std_out = CreatePipe }
  is <- fdOf i
  os <- fdOf o
  es <- maybe (return (-1)) fdOf e
  (out, err) <- withCStringLen input $ \(bytes, n) -> withArray [is, os, es] $ \streams -> do
    r <- c_converse streams (castPtr bytes) n
    when (r < 0) (throwOperating place Nothing (negate r))
    a <- said 0
    b <- said 1
    return (a, b)
  quietly (hClose i)
  hClose o
  mapM_ hClose e
  code <- waitForProcess ph
  return (code, out, err)
  where
    said k = do
      p <- c_said k
      n <- c_saidLength k
      s <- if p == nullPtr then return "" else peekCStringLen (castPtr p, n)
      evaluate (length s)
      free p
      return s
    quietly :: IO () -> IO ()
    quietly io = io `catch` \err -> case ioe_type err of
      ResourceVanished -> return ()
      _ -> throwIO err

-- | A process that uses these handles, or ours.
runProcess
  :: FilePath -> [String] -> Maybe FilePath -> Maybe [(String, String)]
  -> Maybe Handle -> Maybe Handle -> Maybe Handle -> IO ProcessHandle
runProcess file args directory environment i o e = fmap last4 (createProcess (proc file args)
  { cwd = directory, env = environment, std_in = from i, std_out = from o, std_err = from e })
  where
    from = maybe Inherit UseHandle

-- | A process with pipes to all its streams.
runInteractiveCommand :: String -> IO (Handle, Handle, Handle, ProcessHandle)
runInteractiveCommand = interactive . shell

runInteractiveProcess
  :: FilePath -> [String] -> Maybe FilePath -> Maybe [(String, String)] -> IO (Handle, Handle, Handle, ProcessHandle)
runInteractiveProcess file args directory environment =
  interactive (proc file args) { cwd = directory, env = environment }

interactive :: CreateProcess -> IO (Handle, Handle, Handle, ProcessHandle)
interactive cp = createProcess cp { std_in = CreatePipe, std_out = CreatePipe, std_err = CreatePipe } >>= \r -> case r of
  (Just i, Just o, Just e, ph) -> return (i, o, e, ph)
  _ -> ioError (userError "runInteractiveProcess")

-- | The command as one would type it.
showCommandForUser :: FilePath -> [String] -> String
showCommandForUser file args = unwords (map quote (file : args))
  where
    quote s
      | not (null s) && all plainChar s = s
      | otherwise = '\'' : concatMap escape s ++ "'"
    plainChar c = isAlphaNum c || c `elem` "-_./,:=+@%"
    escape c = if c == '\'' then "'\\''" else [c]
