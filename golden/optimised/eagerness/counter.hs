-- Catches: a chain of thunks for a counter that nobody may ever ask for.
module Main (main) where

import Data.IORef

data Op = Add Int | Skip | Halt

run :: IORef Int -> [Op] -> Int -> IO Int
run total ops n = case ops of
  Add k : rest -> modifyIORef' total (+ k) >> run total rest (n + 1)
  Skip : rest -> run total rest n
  _ -> return n

main :: IO ()
main = do
  total <- newIORef 0
  line <- getLine
  n <- run total (map (\c -> if c == 'h' then Halt else if c == ' ' then Skip else Add 1) line) 0
  sum' <- readIORef total
  print (if sum' > 3 then n else sum')
