-- A call of error in pure code, after output. Catches: the wrong exit code, lost
-- output, the error of a value that is not needed.
module Main where

check :: Int -> Int
check n
  | n > 3     = errorWithoutStackTrace ("too large: " ++ show n)
  | otherwise = n

main :: IO ()
main = do
  print (length (map check [1 .. 10]))
  mapM_ (print . check) [1 .. 10]
