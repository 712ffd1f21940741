-- Catches: threads that never get a turn, boxes and channels out of order, transactions that are seen half done.
module Main (main) where
import Control.Concurrent
import Control.Concurrent.STM
import Control.Exception
import Control.Monad
import Data.Dynamic
import Data.Unique
import GHC.Stack
import System.CPUTime

safeHead :: HasCallStack => [a] -> a
safeHead (x : _) = x
safeHead [] = error "empty"

main :: IO ()
main = do
  box <- newEmptyMVar
  forM_ [1 .. 5 :: Int] $ \i -> forkIO (putMVar box (i * i))
  xs <- replicateM 5 (takeMVar box)
  print (sum xs)
  acc <- newTVarIO (0 :: Int)
  done <- newEmptyMVar
  forM_ [1 .. 10 :: Int] $ \i -> forkIO (atomically (modifyTVar' acc (+ i)) >> putMVar done ())
  replicateM_ 10 (takeMVar done)
  readTVarIO acc >>= print
  ch <- newChan
  _ <- forkIO (mapM_ (writeChan ch) [1 .. 5 :: Int])
  replicateM 5 (readChan ch) >>= print
  t <- forkIO (threadDelay 10000000 `catch` \e -> print (e :: AsyncException) >> putMVar done ())
  yield
  killThread t
  takeMVar done
  q <- newTQueueIO
  _ <- forkIO (forM_ "abc" (atomically . writeTQueue q))
  replicateM 3 (atomically (readTQueue q)) >>= putStrLn
  r <- try (newEmptyMVar >>= \v -> takeMVar (v :: MVar ())) :: IO (Either BlockedIndefinitelyOnMVar ())
  print r
  print (fromDynamic (toDyn 'x') :: Maybe Char, toDyn (1 :: Int))
  a <- newUnique
  b <- newUnique
  print (a == b, safeHead [1 :: Int])
  n <- getCPUTime
  print (n > 0)
  m <- newMVar (1 :: Int)
  modifyMVar_ m (pure . (+ 1))
  withMVar m print
  atomically (retry `orElse` pure 7) >>= (print :: Int -> IO ())
