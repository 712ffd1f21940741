{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a thunk that is left a blackhole by an exception; a handler that is found twice.
module Main (main) where

import GHC.Exts
import GHC.Types (IO (..))

-- What can be raised in these programs.
data Problem = Problem Int

attempt :: IO a -> (Problem -> IO a) -> IO a
attempt (IO action) handler = IO (catch# action (\e -> case handler e of IO io -> io))

force :: a -> IO a
force x = IO (\s -> seq# x s)

throw :: Int -> a
throw n = raise# (Problem n)

bad :: Int
bad = 1 + (if tens 3 > 20 then throw 7 else 2)
{-# NOINLINE bad #-}

tens :: Int -> Int
tens n = n * 10
{-# NOINLINE tens #-}

report :: Problem -> IO Int
report (Problem n) = print n >> return (n + 1)

-- A loop whose handler runs it again: the stack must not grow.
again :: Int -> IO Int
again 0 = return 0
again n = attempt (force (throw n)) (\(Problem m) -> again (m - 1))

-- Thunks that wait for each other above the handler.
chain :: Int -> Int
chain 0 = throw 3
chain n = 1 + chain (n - 1)

main :: IO ()
main = do
  a <- attempt (force bad) report
  b <- attempt (force bad) report
  print (a + b)
  c <- attempt (attempt (force (throw 1)) (\(Problem n) -> force (throw (n + 1)))) report
  print c
  d <- attempt (return 5) report
  print d
  let list = map (\n -> if n == 3 then throw n else n) [1 .. 5 :: Int]
  e <- attempt (force (sum list)) report
  print (length list + e)
  again 10000 >>= print
  f <- attempt (force (chain 100000)) report
  print f
