-- Catches: a thread that waits for ever, one that is thought to when another could wake it.
module Main (main) where

import Control.Concurrent
import Control.Concurrent.STM
import Control.Exception

main :: IO ()
main = do
  -- Only this thread has the box, and it is in the handler's hands as well.
  box <- newEmptyMVar :: IO (MVar Int)
  a <- try (takeMVar box)
  print (a :: Either BlockedIndefinitelyOnMVar Int)
  putMVar box 1
  b <- try (putMVar box 2)
  print (b :: Either BlockedIndefinitelyOnMVar ())
  c <- try (atomically retry)
  print (c :: Either BlockedIndefinitelyOnSTM ())
  -- A child that waits for nobody says so to its parent.
  answer <- newEmptyMVar
  _ <- forkIO (do
    none <- newEmptyMVar :: IO (MVar ())
    r <- try (takeMVar none)
    case r of
      Left BlockedIndefinitelyOnMVar -> putMVar answer "lost"
      Right () -> putMVar answer "found")
  d <- try (takeMVar answer)
  putStrLn (either (\e -> show (e :: BlockedIndefinitelyOnMVar)) id d)
  -- One that can be woken is not lost, whatever is collected meanwhile.
  go <- newEmptyMVar
  done <- newEmptyMVar
  _ <- forkIO (takeMVar go >>= \n -> putMVar done (n + 1 :: Int))
  yield
  let total = sum (map fromIntegral [1 .. 300000 :: Int]) :: Integer
  print total
  putMVar go 41
  takeMVar done >>= print
