-- Catches: a case of a case that stays, or a constructor that is made only to be taken apart.
module Main (main) where

data Light = Red | Amber | Green

next :: Light -> Light
next Red = Green
next Amber = Red
next Green = Amber

isGreen :: Light -> Bool
isGreen Green = True
isGreen _ = False

mayGo :: Light -> Light -> Bool
mayGo here there = isGreen (next here) && not (isGreen there)
{-# NOINLINE mayGo #-}

main :: IO ()
main = if mayGo Red Amber then return () else main
