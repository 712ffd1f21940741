-- Catches: an action of IO that is a thunk, so that the second time it does nothing.
module Main where

again :: Int -> IO () -> IO ()
again n act
  | n == 0    = return ()
  | otherwise = act >> again (n - 1) act

main :: IO ()
main = again 3 (putStr "x")
