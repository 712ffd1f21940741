{-# OPTIONS_GHC -Wall #-}
-- Catches: constructors forgotten, and equations that come too late.
module Main (main) where

data Light = Red | Green | Yellow | Broken

next :: Light -> Bool -> Light
next Red True = Green
next Red False = Red
next Green _ = Yellow
next Yellow _ = Red
next Red _ = Broken

main :: IO ()
main = case next Red True of
  Green -> putStrLn "go"
  _ -> putStrLn "stop"
