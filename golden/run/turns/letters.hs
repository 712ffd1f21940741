-- Catches: `throwTo` that does not wait, an exception that a masked thread never hears of, one that
-- overtakes another, and (on the machine) a thunk that fails for ever because it was interrupted.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import System.IO.Unsafe (unsafePerformIO)

newtype Letter = Letter Int deriving Show
instance Exception Letter

heard :: IO a -> IO (Either Letter a)
heard = try

main :: IO ()
main = do
  ready <- newEmptyMVar
  done <- newEmptyMVar
  never <- newEmptyMVar :: IO (MVar ())
  -- Masked: the sender waits until the receiver does.
  w <- forkIO $ mask_ $ do
    putMVar ready ()
    heard (replicateM_ 50 yield) >>= \r -> putStrLn ("masked " ++ show r)
    heard (takeMVar never) >>= \r -> putStrLn ("waits " ++ show r)
    putMVar done ()
  takeMVar ready
  throwTo w (Letter 1)
  putStrLn "arrived"
  takeMVar done
  -- Two letters, one after the other.
  v <- mask_ $ forkIOWithUnmask $ \open -> do
    putMVar ready ()
    r <- heard (open (forever yield)) :: IO (Either Letter ())
    putStrLn ("first " ++ show r)
    s <- heard (open (forever yield)) :: IO (Either Letter ())
    putStrLn ("second " ++ show s)
    putMVar done ()
  takeMVar ready
  throwTo v (Letter 2)
  throwTo v (Letter 3)
  takeMVar done
  -- Whoever waits to send can be interrupted, and a thread that ends lets its senders go.
  u <- forkIO $ void $ heard $ mask_ $ putMVar ready () >> replicateM_ 200 yield
  takeMVar ready
  s <- forkIO $ heard (throwTo u (Letter 4)) >>= \r -> putStrLn ("sender " ++ show r) >> putMVar done ()
  yield
  throwTo s (Letter 5)
  takeMVar done
  throwTo u (Letter 6)
  putStrLn "gone"
  -- Thunks that are interrupted go on where they were.
  let x = foldr (\n k acc -> k $! acc + n) id [1 .. 300000 :: Int] 0
      y = 2 * x + length (show x)
  t <- forkIO (void (evaluate y))
  yield
  killThread t
  print y
  print x
  -- One that waits inside for something.
  box <- newEmptyMVar
  let z = 1 + unsafePerformIO (takeMVar box) :: Int
  p <- forkIO (void (evaluate z))
  yield
  killThread p
  putMVar box 41
  print z
