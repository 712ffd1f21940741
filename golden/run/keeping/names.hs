-- Catches: a name that changes, two values with one name, a finalizer that runs twice.
module Main (main) where

import System.Mem.StableName
import System.Mem.Weak

main :: IO ()
main = do
  let xs = [1, 2, 3 :: Int]
      f = (+ length xs)
  a <- makeStableName xs
  b <- makeStableName xs
  print (a == b, hashStableName a == hashStableName b)
  c <- makeStableName f
  d <- makeStableName (map f xs)
  print (eqStableName a c, eqStableName c d)
  -- Still the same after much has been allocated.
  print (sum [fromIntegral n | n <- [1 .. 400000 :: Int]] :: Integer)
  e <- makeStableName xs
  print (a == e)
  w <- mkWeakPtr xs (Just (putStrLn "finalized"))
  deRefWeak w >>= print
  finalize w
  deRefWeak w >>= print
  finalize w
  v <- mkWeak f xs Nothing
  deRefWeak v >>= print
  print (f 1, xs)
