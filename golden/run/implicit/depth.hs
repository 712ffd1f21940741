-- Catches: a parameter that is taken from where a function is defined instead of where it is used, and bindings that see each other.
{-# LANGUAGE ImplicitParams, RankNTypes, ConstraintKinds #-}
module Main (main) where

import Data.List (sortBy)

type Shown = (?depth :: Int)

render :: Shown => [Int] -> String
render xs
  | length xs > ?depth = concatMap item (take ?depth xs) ++ "…"
  | otherwise = concatMap item xs
  where item x = show x ++ ";"

sortWith' :: (?compare :: a -> a -> Ordering) => [a] -> [a]
sortWith' = sortBy ?compare

-- The type is inferred: (?x :: a, Num a) => a -> a
add y = ?x + y

limited :: Int -> ((?depth :: Int) => r) -> r
limited n work = let ?depth = n in work

both :: (?x :: Int, ?y :: Int) => (Int, Int)
both = (?x, ?y)

guarded :: Int -> String
guarded n
  | n > ?limit = "over"
  | otherwise = "under"
  where ?limit = 10

main :: IO ()
main = do
  let ?depth = 3
  putStrLn (render [1 .. 10])
  putStrLn (limited 5 (render [1 .. 10]))
  let ?compare = flip compare :: Int -> Int -> Ordering
      ?x = 40 :: Int
  print (sortWith' [3, 1, 2])
  print (add 2, let ?x = 1 in add 2)
  let local y = ?x * y
  print (local 2, let ?x = 100 in local 2)
  let fixed = ?x + 1
  print (let ?x = 7 in fixed)
  print (let { ?x = 1; ?y = ?x + 1 } in both)
  mapM_ (putStrLn . guarded) [1, 11]
  let ?depth = ?depth - 2
  putStrLn (render [1 .. 10])
