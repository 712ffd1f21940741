{-# LANGUAGE Strict #-}
-- Catches: arguments and definitions that are evaluated too late, or too deep, or although `~` is there.
module Main (main) where

import Control.Exception

constant :: Int -> Int -> Int
constant x _unused = x

second :: (Int, Int) -> Int -> Int
second (_, b) ~_lazy = b

data Pair = Pair Int Int

tryIt :: String -> Int -> IO ()
tryIt ~name ~x = do
  r <- try (evaluate x)
  putStrLn (name ++ ": " ++ either (\(ErrorCall message) -> message) show r)

main :: IO ()
main = do
  tryIt "argument" (constant 1 (error "evaluated"))
  tryIt "lazy argument" (second (1, 2) (error "evaluated"))
  tryIt "let" (let x = error "evaluated" :: Int in 3)
  tryIt "lazy let" (let ~x = error "evaluated" :: Int in 4)
  tryIt "pattern" (let (a, b) = error "evaluated" :: (Int, Int) in 5)
  tryIt "field" (case Pair 1 (error "evaluated") of Pair a _ -> a)
  tryIt "function" (let f x y = x + y :: Int in f 1 2)
  tryIt "where" (inner 5)
  tryIt "lambda" ((\_ -> 7) (error "evaluated" :: Int))
  tryIt "case" (case (error "evaluated" :: Int) of _ -> 8)
  where
    inner n = n + 1
      where
        ~unused = error "evaluated" :: Int
