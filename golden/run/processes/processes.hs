-- Catches: arguments or input that processes do not get, output or exit codes that we do not get, deadlocks on full pipes.
module Main (main) where

import Control.Concurrent
import Control.Exception
import System.Exit
import System.IO
import System.Process

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  readProcess "echo" ["two words", "and*"] "" >>= putStr
  readProcess "tr" ["a-z", "A-Z"] "some text\nmore\n" >>= putStr
  system "exit 3" >>= print
  system "echo from a shell" >>= print
  rawSystem "sh" ["-c", "exit 0"] >>= print
  callProcess "echo" ["called"]
  callCommand "echo a command; true"
  r <- try (callProcess "sh" ["-c", "exit 7"])
  print (r :: Either IOException ())
  r2 <- try (readProcess "false" ["x y"] "")
  print (r2 :: Either IOException String)
  (code, out, err) <- readProcessWithExitCode "sh" ["-c", "cat; echo problem >&2; exit 5"] "input"
  print (code, out, err)
  r3 <- try (readProcess "no-such-program-at-all" [] "")
  putStrLn (either (\e -> const "not there" (e :: IOException)) id r3)
  -- More than a pipe holds, both ways.
  let big = concatMap show [1 .. 60000 :: Int]
  back <- readProcess "cat" [] big
  print (length back, back == big)
  -- By hand.
  (Just hin, Just hout, Nothing, ph) <- createProcess (proc "sort" ["-n"]) { std_in = CreatePipe, std_out = CreatePipe }
  hPutStr hin (unlines (map show [10, 9, 100, 1 :: Int]))
  hClose hin
  hGetContents hout >>= putStr
  waitForProcess ph >>= print
  getProcessExitCode ph >>= print
  p2 <- spawnProcess "sleep" ["10"]
  getProcessExitCode p2 >>= print
  terminateProcess p2
  waitForProcess p2 >>= print
  p3 <- spawnCommand "exit 9"
  waitForProcess p3 >>= print
  readCreateProcess (shell "pwd; echo $COLOUR") { cwd = Just "/", env = Just [("COLOUR", "blue"), ("PATH", "/usr/bin:/bin")] } "" >>= putStr
  -- A thread waits for a process while another works.
  done <- newEmptyMVar
  _ <- forkIO (system "sleep 0.2" >>= putMVar done)
  putStrLn "meanwhile"
  takeMVar done >>= print
  withCreateProcess (shell "cat") { std_in = CreatePipe, std_out = CreatePipe } (\(Just i) (Just o) _ p -> do
    hPutStrLn i "through a pipe"
    hFlush i
    hGetLine o >>= putStrLn
    hClose i
    waitForProcess p >>= print)
  putStrLn (showCommandForUser "my prog" ["a", "b c", "it's"])
  print (shell "x" == shell "x", cmdspec (proc "a" ["b"]))
  (code2, _, _) <- readCreateProcessWithExitCode (shell "kill -9 $$") ""
  print code2
  exitWith (ExitFailure 2)
