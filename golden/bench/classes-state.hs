-- A machine with a counter, in a stack of monads of the library.
module Main (main) where

import Control.Monad.Except
import Control.Monad.State

type M = StateT Int (Either String)

collatz :: Int -> M Int
collatz 1 = get
collatz n = do
  modify' (+ 1)
  s <- get
  if s > 100000000
    then throwError "too long"
    else collatz (if even n then n `div` 2 else 3 * n + 1)

main :: IO ()
main = print (runStateT (foldM (\a n -> fmap (+ a) (collatz n)) 0 [1 .. 400000]) 0)
