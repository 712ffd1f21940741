{-# LANGUAGE ScopedTypeVariables #-}
-- Catches: bindings that have their type before the equals sign.
module Main (main) where

limit :: Int = 3

main :: IO ()
main = do
  let scale :: Double = 2.5
      (low :: Int, high) = (1, limit)
      size :: Int
        | limit > 2 = 10
        | otherwise = 20
  print (fromIntegral limit * scale)
  print [low .. high]
  print size
