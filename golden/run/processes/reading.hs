-- Catches: a thread that waits for input and lets no other thread run.
module Main (main) where

import Control.Concurrent
import System.IO
import System.Process

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  (from, to) <- createPipe
  got <- newEmptyMVar
  _ <- forkIO (hGetLine from >>= putMVar got)
  yield
  putStrLn "the other waits"
  hPutStrLn to "a line"
  hFlush to
  takeMVar got >>= putStrLn
