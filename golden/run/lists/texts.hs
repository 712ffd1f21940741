-- Catches: texts in quotes that are lists of something not known yet, without an import of their class.
{-# LANGUAGE OverloadedStrings #-}
module Main where
spaced :: [[a]] -> [a] -> [a]
spaced xs gap = concatMap (++ gap) xs
same x = x == "same"
main :: IO ()
main = do
  putStrLn (spaced ["a", "b"] " ")
  print (zip "ab" [1 :: Int ..], "abc" ++ "d", same "same")
  print (concat ["x", "y"], reverse "abc")
