{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a value that is lost between two threads, a thread that is never woken or woken twice, order.
module Main (main) where

import GHC.Exts
import GHC.Types (IO (..))

data Box a = Box (MVar# RealWorld a)

-- region boxes
newBox :: IO (Box a)
newBox = IO (\s -> case newMVar# s of (# s1, b #) -> (# s1, Box b #))

take', look :: Box a -> IO a
take' (Box b) = IO (takeMVar# b)
look (Box b)  = IO (readMVar# b)

put :: Box a -> a -> IO ()
put (Box b) x = IO (\s -> case putMVar# b x s of s1 -> (# s1, () #))

fork :: IO () -> IO ()
fork action = IO (\s -> case fork# action s of (# s1, _ #) -> (# s1, () #))
-- end boxes

rest :: IO ()
rest = IO (\s -> case yield# s of s1 -> (# s1, () #))

attempt :: Box a -> IO Int
attempt (Box b) = IO (\s -> case tryTakeMVar# b s of
  (# s1, n, _ #) -> (# s1, I# n #))

-- region ring
-- A ring of threads that hand a number on, each adding one.
ring :: Int -> Box Int -> IO (Box Int)
ring 0 first = return first
ring n first = do
  next <- newBox
  fork (worker first next)
  ring (n - 1) next

worker :: Box Int -> Box Int -> IO ()
worker from to = take' from >>= \n -> put to (n + 1) >> worker from to
-- end ring

times :: Int -> IO () -> IO ()
times 0 _ = return ()
times n a = a >> times (n - 1) a

main :: IO ()
main = do
  -- region first
  box <- newBox
  fork (put box (sum [1 .. 100000]))
  take' box >>= print
  attempt box >>= print
  -- end first
  put box 5
  look box >>= print
  attempt box >>= print
  first <- newBox
  final <- ring 50 first
  times 20 (put first 0 >> take' final >>= \n -> if n == 50 then return () else print n)
  -- Two writers take turns with one reader.
  results <- newBox
  fork (mapM_ (put results) [1 .. 5])
  fork (mapM_ (put results) [11 .. 15])
  xs <- mapM (\_ -> take' results) [1 .. 10 :: Int]
  print (sum xs)
  print (sum (filter (< 10) xs))
  -- region two
  -- A thunk that two threads want.
  let shared = length (filter even [1 .. 50000 :: Int])
  done <- newBox
  fork (put done (shared + 1))
  fork (rest >> put done (shared + 1))
  a <- take' done
  b <- take' done
  print (a + b)
  -- end two
