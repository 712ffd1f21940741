-- Transformers: a loop in StateT over ExceptT over Writer, and one in State.
module Main (main) where

import Control.Monad (forM_, replicateM_, when)
import Control.Monad.Except (ExceptT, runExceptT, throwError)
import Control.Monad.State.Strict (State, StateT, execState, execStateT, get, modify', put)
import Control.Monad.Writer.Strict (Writer, runWriter, tell)
import Data.Monoid (Sum (..))

type Machine = StateT (Int, Int) (ExceptT String (Writer (Sum Int)))

step :: Machine ()
step = do
  (a, b) <- get
  when (a < 0) (throwError "negative")
  when (a `mod` 1000 == 0) (tell (Sum 1))
  put ((a * 3 + b) `mod` 1000003, b + 1)

collatz :: Int -> State (Int, Int) ()
collatz n
  | n == 1 = modify' (\(steps, most) -> (0, max steps most))
  | otherwise = do
      modify' (\(steps, most) -> (steps + 1, most))
      collatz (if even n then n `div` 2 else 3 * n + 1)

main :: IO ()
main = do
  print (runWriter (runExceptT (execStateT (replicateM_ 1000000 step) (1, 0))))
  print (snd (execState (forM_ [1 .. 100000] collatz) (0, 0)))
