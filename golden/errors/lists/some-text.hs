-- Catches: a text in quotes whose list nobody names: any type of texts with items would do.
{-# LANGUAGE OverloadedStrings #-}
module Main where
main :: IO ()
main = do
  print (length "abc")
  mapM_ print "abc"
