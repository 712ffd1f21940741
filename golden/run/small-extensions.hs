{-# LANGUAGE TupleSections, LambdaCase, MultiWayIf, TypeApplications, ScopedTypeVariables #-}
{-# LANGUAGE ParallelListComp, PostfixOperators, EmptyCase, EmptyDataDecls, KindSignatures #-}
-- Catches: extensions that are only spelt: sections of tuples, types as arguments,
-- comprehensions side by side.
module Main (main) where

import qualified Data.List as L

data Void

absurd :: Void -> a
absurd v = case v of {}

(!) :: Int -> Int
(!) n = product [1 .. n]

pairs :: [a] -> [(Int, a)]
pairs xs = go 0 xs
  where
    go :: Int -> [a] -> [(Int, a)]
    go _ [] = []
    go n (y : ys) = (n, y) : go (n + 1) ys

size :: Int -> String
size n = if | n < 10 -> "small"
            | n < 100, even n -> "even"
            | otherwise -> "large"

swapped :: forall a b. (a, b) -> (b, a)
swapped (x, y) = result
  where
    result :: (b, a)
    result = (y, x)

main :: IO ()
main = do
  putStrLn (map snd (map (, 'x') [1 :: Int, 2]))
  putStrLn (if snd3 ((,True,) 'a' "c") then "yes" else "no")
  putStrLn (concatMap (\case { 0 -> "zero "; n -> show n ++ " " }) [0, 1 :: Int])
  putStrLn (unwords (map size [5, 50, 51, 500]))
  putStrLn (show (const @Int @Bool 3 True))
  putStrLn (show ((5 !)))
  ints ([x * y | x <- [1, 2, 3] | y <- [10 :: Int, 20, 30, 40]])
  ints ([(x + y) * z | x <- [1 :: Int, 2], y <- [0, 1] | z <- [1 ..] | _ <- "abc"])
  ints ((map fst (pairs "abc")))
  putStrLn ((fst (swapped ('a', "b"))))
  putStrLn (show ((\(x :: Int) -> x + 1) 2))
  where
    ints :: [Int] -> IO ()
    ints = putStrLn . unwords . map show
    snd3 :: (a, b, c) -> b
    snd3 (_, b, _) = b
