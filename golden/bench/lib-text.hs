{-# LANGUAGE OverloadedStrings #-}
-- Data.Text: splitting, replacing, folding case, building, in a text of some megabytes.
module Main (main) where

import qualified Data.Map.Strict as Map
import qualified Data.Text as T
import qualified Data.Text.Lazy as L
import qualified Data.Text.Lazy.Builder as B
import qualified Data.Text.Lazy.Builder.Int as B

main :: IO ()
main = do
  let phrase = "the quick brown Fox jumps over the lazy Dog; "
      text = T.replicate 40000 phrase
      counts = Map.fromListWith (+) [(T.toLower w, 1 :: Int) | w <- T.words text]
  print (T.length text, Map.toList counts)
  print (T.length (T.replace "lazy" "sleeping" text))
  print (length (T.splitOn ";" text), T.count "o" text)
  print (T.foldl' (\a c -> (a * 31 + fromEnum c) `mod` 1000003) 7 (T.reverse text))
  let built = B.toLazyText (mconcat [B.decimal n <> B.singleton ',' | n <- [1 .. 200000 :: Int]])
  print (L.length built, L.length (L.filter (== '7') built))
