-- Catches: a function that is called through a recursion although the call outside says which one it is.
module Main where

church :: Int -> (a -> a) -> a -> a
church 0 _ x = x
church n f x = f (church (n - 1) f x)

main :: IO ()
main = do
  print (church 1000000 (+ 1) (0 :: Int))
  print (church 20 not True)
