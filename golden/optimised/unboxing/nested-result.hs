-- Catches: a box for each number that an action returns.
module Main (main) where

import Control.Monad.ST
import Data.STRef

step :: STRef s Int -> Int -> ST s Int
step r n
  | n == 0    = do { modifySTRef' r (+ 1); return 1 }
  | even n    = do { x <- step r (n - 1); y <- step r (n - 2); return $! x + y }
  | otherwise = step r (n - 1)

main :: IO ()
main = do
  print (runST (newSTRef 0 >>= \r -> step r 10))
  print (runST (newSTRef 0 >>= \r -> step r 20 >> readSTRef r))
