{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: stacks that are not cut back, marks of thunks that were left, masking that stays.
module Main (main) where

import GHC.Exts
import GHC.Types (IO (..))

data Problem = Problem Int

attempt :: IO a -> (Problem -> IO a) -> IO a
attempt (IO action) handler = IO (catch# action (\e -> case handler e of IO io -> io))

force :: a -> IO a
force x = IO (\s -> seq# x s)

throw :: Int -> a
throw n = raise# (Problem n)

throwIO :: Int -> IO a
throwIO n = IO (\s -> raiseIO# (Problem n) s)

state :: IO Int
state = IO (\s -> case getMaskingState# s of (# s1, n #) -> (# s1, I# n #))

masked, unmasked :: IO a -> IO a
masked (IO action)   = IO (maskAsyncExceptions# action)
unmasked (IO action) = IO (unmaskAsyncExceptions# action)

number :: Problem -> IO Int
number (Problem n) = return n

-- A sum that waits for a million numbers, the last of which is not there.
total :: [Int] -> Int
total []       = throw 12
total (x : xs) = x + total xs

-- Ten thousand exceptions, one in the handler of the other.
nested :: Int -> IO Int
nested 0 = return 0
nested n = attempt (attempt (throwIO n) (\(Problem m) -> throwIO (m - 1))) (\(Problem m) -> nested m)

main :: IO ()
main = do
  attempt (force (total [1 .. 1000000])) number >>= print
  -- A heap full of thunks after it, so that a collection finds what was left.
  let xs = map (* 2) [1 .. 100000]
  attempt (force (foldr (\x r -> if x > 150000 then throw x else x + r) 0 xs)) number >>= print
  print (sum xs)
  nested 10000 >>= print
  state >>= print
  masked state >>= print
  masked (unmasked state) >>= print
  attempt (masked (throwIO 1)) (\_ -> state) >>= print
  state >>= print
  attempt (masked (attempt (throwIO 1) (\_ -> state))) number >>= print
