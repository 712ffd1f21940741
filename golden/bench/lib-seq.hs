-- Data.Sequence and Data.Set: queues, indexing, splitting; sets of strings.
module Main (main) where

import Data.Foldable (toList)
import Data.List (foldl')
import Data.Sequence (Seq, ViewL (..), (|>))
import qualified Data.Sequence as Seq
import qualified Data.Set as Set

rotate :: Int -> Seq Int -> Int -> Int
rotate 0 s acc = acc + Seq.length s
rotate n s acc = case Seq.viewl s of
  x :< rest -> rotate (n - 1) (rest |> (x * 5 + 1) `mod` 10007) ((acc + x) `mod` 1000003)
  EmptyL -> acc

main :: IO ()
main = do
  print (rotate 1000000 (Seq.fromList [1 .. 1000]) 0)
  let s = foldl' (\q i -> Seq.update (i * 7919 `mod` 50000) i q) (Seq.replicate 50000 0) [1 .. 100000]
  print (sum [Seq.index s (i * 31 `mod` 50000) | i <- [1 .. 200000]])
  let (front, back) = Seq.splitAt 20000 s
  print (sum (toList (Seq.sort (back <> front))) `mod` 1000003)
  let names = Set.fromList [show (i * 7919 `mod` 60000) | i <- [1 .. 60000 :: Int]]
  print (Set.size names, length (filter (`Set.member` names) (map show [50000 .. 70000 :: Int])), Set.elemAt 777 names)
