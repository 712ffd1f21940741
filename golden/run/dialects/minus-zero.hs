-- Catches: a zero that loses its sign where the minus is part of the number.
{-# LANGUAGE NegativeLiterals #-}
module Main (main) where

main :: IO ()
main = do
  print (-0.0 :: Double, isNegativeZero (-0.0 :: Float), isNegativeZero -0e1, -0 :: Int)
  print (case 0 of { -0.0 -> "zero"; _ -> "none" }, atan2 -0.0 -1 :: Double)
