{-# LANGUAGE MultiParamTypeClasses #-}
-- Catches: an instance that names too few of the types that its class relates.
module Main (main) where

class Convert a b where
  convert :: a -> b

instance Convert Int where
  convert n = n

main :: IO ()
main = print (convert (1 :: Int) :: Int)
