-- Catches: texts in quotes that are to be made by the program's own function, and need the type of texts for that.
{-# LANGUAGE RebindableSyntax, OverloadedStrings, TypeFamilies #-}
module Main (main) where

import Prelude

newtype Backwards = Backwards String deriving (Show)

class Text a where fromString :: String -> a
instance Text Backwards where fromString = Backwards . reverse
instance (a ~ Char) => Text [a] where fromString = id

main :: IO ()
main = do
  print ("abc" :: Backwards)
  putStrLn "as it is"
