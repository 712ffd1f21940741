{-# OPTIONS_GHC -rtsopts "-with-rtsopts=-K1m -M2g" #-}
-- Catches: options in the executable that nobody obeys. With all the memory of the
-- machine, the sum would be found.
module Main where

import Control.Exception

main :: IO ()
main = do
  result <- try (evaluate (foldr (\x rest -> x + rest) 0 [1 .. 2000000 :: Integer]))
  putStrLn (case result of
    Left StackOverflow -> "a small stack"
    Left other         -> show other
    Right total        -> "a large stack: " ++ show total)
