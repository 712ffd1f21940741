{-# LANGUAGE RecordWildCards #-}
{-# OPTIONS_GHC -Wall #-}
-- Catches: records made in part, definitions without signatures, `..` taken for unused names, tabs.
module Main (main) where

data Point = Point {px :: Int, py :: Int, name :: String}

norm :: Point -> Int
norm Point {..} = px + py

origin = Point {px = 0, name = "origin"}

twice f x = f (f x)

main :: IO ()
main = do
	putStrLn (show (norm (origin {px = twice (+ 1) 2})))
