-- Catches: a choice by literal that compares boxes, or forgets what happens otherwise.
module Main where

vowel :: Char -> Bool
vowel c = case c of
  'a' -> True
  'e' -> True
  'i' -> True
  'o' -> True
  'u' -> True
  _   -> False

weekday :: Int -> String
weekday 6 = "Saturday"
weekday 0 = "Sunday"
weekday _ = "a weekday"

main :: IO ()
main = putStrLn (weekday (length (filter vowel "education")))
