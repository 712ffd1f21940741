{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
-- Catches: patterns whose signatures, and not their definitions, say which types they are about.
module Main (main) where

import Text.Read (readMaybe)

pattern Whole :: Int -> String
pattern Whole n <- (readMaybe -> Just n)

pattern Real :: Double -> String
pattern Real x <- (readMaybe -> Just x)

pattern Zero :: (Eq a, Num a) => a
pattern Zero = 0

kind :: String -> String
kind (Whole Zero) = "nothing"
kind (Whole n) = "whole " ++ show n
kind (Real _) = "real"
kind _ = "other"

twice (Whole n) = n + n
twice _ = 0

main :: IO ()
main = do
  mapM_ (putStrLn . kind) ["12", "0", "1.5", "x"]
  print (twice "4611686018427387904")
  let Whole n = "7"
  print (n, [() | Zero <- [0, 1.5, 0 :: Double]])
