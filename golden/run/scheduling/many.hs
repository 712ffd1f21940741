{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: transactions that are seen half done, threads that never get a turn, exceptions sent to waiting threads.
module Main (main) where

import GHC.Exts
import GHC.Types (IO (..))

data Box a = Box (MVar# RealWorld a)
data Var a = Var (TVar# RealWorld a)
data Thread = Thread ThreadId#

newBox :: IO (Box a)
newBox = IO (\s -> case newMVar# s of (# s1, b #) -> (# s1, Box b #))

taken :: Box a -> IO a
taken (Box b) = IO (takeMVar# b)

put :: Box a -> a -> IO ()
put (Box b) x = IO (\s -> case putMVar# b x s of s1 -> (# s1, () #))

fork :: IO () -> IO Thread
fork action = IO (\s -> case fork# action s of (# s1, t #) -> (# s1, Thread t #))

kill :: Thread -> Int -> IO ()
kill (Thread t) n = IO (\s -> case killThread# t n s of s1 -> (# s1, () #))

pause :: Int -> IO ()
pause (I# n) = IO (\s -> case delay# n s of s1 -> (# s1, () #))

attempt :: IO a -> (Int -> IO a) -> IO a
attempt (IO action) handler = IO (catch# action (\e -> case handler e of IO io -> io))

masked :: IO a -> IO a
masked (IO action) = IO (maskAsyncExceptions# action)

-- Transactions.
newVar :: a -> IO (Var a)
newVar x = IO (\s -> case newTVar# x s of (# s1, v #) -> (# s1, Var v #))

get :: Var a -> IO a
get (Var v) = IO (readTVar# v)

set :: Var a -> a -> IO ()
set (Var v) x = IO (\s -> case writeTVar# v x s of s1 -> (# s1, () #))

atomically, retryWhen :: IO a -> IO a
atomically (IO action) = IO (atomically# action)
retryWhen _ = IO (\s -> retry# s)

orElse :: IO a -> IO a -> IO a
orElse (IO a) (IO b) = IO (catchRetry# a b)

-- region transfer
transfer :: Var Int -> Var Int -> Int -> IO ()
transfer from to n = atomically
  (get from >>= \x -> if x < n then retryWhen (return ()) else
    set from (x - n) >> get to >>= \y -> set to (y + n))
-- end transfer

times :: Int -> IO () -> IO ()
times 0 _ = return ()
times n a = a >> times (n - 1) a

-- region busy
-- Counts in a loop that neither waits nor returns.
busy :: Int -> Int
busy n = if length (show n) > 20 then n else busy (n + 1)
-- end busy

main :: IO ()
main = do
  a <- newVar 0
  b <- newVar 100
  -- region transactions
  done <- newBox
  _ <- fork (times 100 (transfer a b 3) >> put done 1)
  _ <- fork (times 100 (transfer b a 4) >> put done 2)
  x <- taken done
  y <- taken done
  print (x + y)
  n <- atomically (get a >>= \p -> get b >>= \q -> return (p + q))
  print n
  atomically (get a) >>= print
  -- What a branch that gives up has written is taken back.
  m <- atomically ((set a 7 >> retryWhen (return 0)) `orElse` get a)
  print m
  -- end transactions
  -- An exception takes back what the transaction has written.
  _ <- attempt (atomically (set a 8 >> IO (\s -> raiseIO# (9 :: Int) s))) return
  atomically (get a) >>= print
  -- region sent
  -- Exceptions to a thread that waits, to one that sleeps, and to one that never waits.
  never <- newBox
  t <- fork (attempt (taken never) return >>= put done)
  pause 1000
  kill t 41 >> taken done >>= print
  u <- fork (attempt (pause 100000000 >> return 0) return >>= put done)
  pause 1000
  kill u 42 >> taken done >>= print
  v <- fork (attempt (IO (\s -> seq# (busy 0) s)) return >>= put done)
  pause 30000
  kill v 43 >> taken done >>= print
  -- end sent
  -- One that is masked hears of it when it lets exceptions in.
  w <- fork (attempt (masked (pause 0 >> times 1000 (return ()) >> put done 44) >> pause 1000000 >> return 0) return >>= put done)
  taken done >>= print
  kill w 45 >> taken done >>= print
