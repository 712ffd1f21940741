-- Catches: a dictionary that is passed although each call says which one it is.
module Main (main) where

member :: Eq a => a -> [a] -> Bool
member x xs = case xs of
  [] -> False
  y : ys -> x == y || member x ys
{-# NOINLINE member #-}

main :: IO ()
main = do
  line <- getLine
  if member 'x' line || member (length line) [3, 5, 8] then return () else main
