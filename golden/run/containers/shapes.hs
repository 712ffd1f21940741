-- Catches a rotation that leaves a tree out of balance or out of order: the shapes
-- of trees after insertions and deletions, and what they have in common.
module Main (main) where

import qualified Data.Set as Set

draw :: String -> Set.Set Int -> IO ()
draw name set = do
  putStrLn (name ++ ":")
  putStr (Set.showTree set)

main :: IO ()
main = do
  draw "1, 2, 3, 4" (Set.fromAscList [1, 2, 3] <> Set.singleton 4)
  draw "5 more" (foldr Set.insert Set.empty [5, 4 .. 1])
  draw "inner" (foldr Set.insert Set.empty [2, 3, 4, 6, 5, 1])
  let big = foldr Set.insert Set.empty [1 .. 1000]
      path set = length (takeWhile (not . Set.null) (iterate left set))
      left set = case Set.splitRoot set of { l : _ -> l; [] -> set }
  print (Set.size big, path big, Set.valid big)
  print (Set.valid (Set.filter even big), Set.valid (Set.union big (Set.map (* 3) big)))
