-- Catches: a thunk that fails for ever after `timeout`, an exception that is lost or comes too early.
module Main (main) where

import Control.Concurrent
import Control.Exception
import System.IO.Unsafe (unsafePerformIO)

-- region within
-- Gives up after so many microseconds.
within :: Int -> IO a -> IO (Maybe a)
within limit action = do
  caller <- myThreadId
  bracket (forkIO (threadDelay limit >> throwTo caller (ErrorCall "late"))) killThread (\_ -> Just <$> action)
    `catch` \e -> case e of ErrorCall _ -> return Nothing
-- end within

-- region slow
slow :: Int -> Integer
slow n = go 0 0
  where go acc i | i == n = acc
                 | otherwise = let a = acc + fromIntegral i in a `seq` go a (i + 1)
-- end slow

primes :: [Int]
primes = sieve [2 ..] where sieve (p : xs) = p : sieve [x | x <- xs, x `mod` p /= 0]

main :: IO ()
main = do
  -- region first
  let x = slow 30000000
  within 1000 (evaluate x) >>= print
  print x
  -- Several thunks, one in the other, in another thread, that is killed.
  let y = x + slow 2000000
      z = y * 2
  done <- newEmptyMVar
  t <- forkIO (evaluate z >>= putMVar done)
  threadDelay 1000
  killThread t
  print y
  print z
  -- end first
  -- region endless
  -- What has no end is given up each time; what it has found is kept.
  within 20000 (evaluate (length primes)) >>= print
  -- end endless
  print (take 10 primes)
  within 20000 (evaluate (length primes)) >>= print
  -- A handler inside the thunk.
  let w = unsafePerformIO (evaluate (slow 100000000) `catch` \e ->
            do putStrLn ("inside: " ++ show (e :: SomeException)); return 7)
  within 10000 (evaluate w) >>= print
  -- Whoever sends an exception waits until it has arrived.
  started <- newEmptyMVar
  u <- forkIO $ mask $ \restore -> do
    putMVar started ()
    threadDelay 1000 `catch` \e -> putStrLn ("asleep: " ++ show (e :: ErrorCall))
    uninterruptibleMask_ (mapM_ (const yield) [1 .. 100 :: Int] >> putStrLn "masked")
    restore (putStrLn "no") `catch` \e -> putStrLn ("open: " ++ show (e :: ErrorCall))
    putMVar done 0
  takeMVar started
  throwTo u (ErrorCall "first")
  throwTo u (ErrorCall "second")
  putStrLn "sent"
  _ <- takeMVar done
  -- One that has hardly begun.
  v <- forkIO (threadDelay 100000 >> putStrLn "never")
  killThread v
  yield
  -- Thousands of threads at a time.
  gate <- newEmptyMVar
  sums <- newMVar 0
  mapM_ (\i -> forkIO (readMVar gate >> modifyMVar_ sums (return . (+ i)) >> putMVar done 0)) [1 .. 3000 :: Int]
  putMVar gate ()
  mapM_ (const (takeMVar done)) [1 .. 3000 :: Int]
  readMVar sums >>= print
