-- Catches: functions on lists that are too strict, unstable, or off by one.
module Main (main) where

import Data.Char (isUpper, toLower)
import Data.Function (on)
import Data.List
import Data.Ord (Down (..), comparing)

main :: IO ()
main = do
  let xs = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5] :: [Int]
  print (sort xs, sortOn negate xs, sortBy (comparing Down) xs, sortOn snd (zip [1 :: Int ..] "hello"))
  print (nub xs, delete 5 xs, xs \\ [1, 5, 5], union xs [7, 8, 1, 7], intersect xs [5, 1, 7], insert 4 [1, 3, 5, 7], insertBy (flip compare) 4 [7, 5, 3 :: Int])
  print (group (sort xs), groupBy ((==) `on` (`div` 3)) xs, partition even xs)
  print (inits "abc", tails "abc", subsequences "abc", permutations [1, 2, 3 :: Int])
  print (intersperse ',' "abc", intercalate ", " ["a", "b", "c"], transpose ["abc", "d", "ef"])
  print (foldl' (-) 100 xs, foldl1 (-) xs, foldr1 (-) xs, foldl1' max xs)
  print (scanl (+) 0 xs, scanl1 (+) xs, scanr (+) 0 xs, scanr1 max xs, scanl' (*) 1 [1, 2, 3 :: Int])
  print (mapAccumL (\a x -> (a + x, a * x)) 0 xs, mapAccumR (\a x -> (a + x, a * x)) 0 xs)
  print (take 5 (iterate (* 2) 1) :: [Int], take 3 (repeat 'x'), replicate 3 'y', take 7 (cycle [1, 2, 3 :: Int]), unfoldr (\n -> if n > 5 then Nothing else Just (n * n, n + 1)) (1 :: Int))
  print (splitAt 3 xs, span (< 4) xs, break (> 4) xs, takeWhile (< 5) xs, dropWhile (< 5) xs, dropWhileEnd (> 2) xs)
  print (stripPrefix "foo" "foobar", stripPrefix "x" "foobar", "foo" `isPrefixOf` "foobar", "bar" `isSuffixOf` "foobar", "oba" `isInfixOf` "foobar", "fbr" `isSubsequenceOf` "foobar")
  print (elem 4 xs, notElem 4 xs, lookup 2 [(1, "a"), (2, "b")], find (> 4) xs, filter odd xs)
  print (elemIndex 5 xs, elemIndices 5 xs, findIndex (> 4) xs, findIndices (> 4) xs, xs !! 4, elemIndex 77 xs)
  print (zip3 xs "ab" [True, False], zip4 "ab" "cd" "ef" "gh", zipWith3 (,,) "ab" "cd" "ef", unzip3 [(1 :: Int, 'a', "x"), (2, 'b', "y")], unzip [(1 :: Int, 'a'), (2, 'b')])
  print (zipWith4 (\a b c d -> a + b + c + d) xs xs xs xs, zip5 "a" "b" "c" "d" "e", unzip4 [(1 :: Int, 2 :: Int, 3 :: Int, 4 :: Int)])
  print (lines "a\nb\n\nc", lines "a\n", lines "", lines "\n", unlines ["a", "b"], words " a  b\tc\n", unwords ["x", "", "y"])
  print (nubBy ((==) `on` (`mod` 3)) xs, deleteBy (\a b -> a == b + 1) 5 xs, deleteFirstsBy (==) xs [9, 2], unionBy ((==) `on` (`mod` 4)) [1, 2] [5, 7 :: Int], intersectBy ((==) `on` toLower) "AbC" "cab")
  print (maximumBy (comparing snd) (zip [1 :: Int ..] "hello"), minimumBy (comparing snd) (zip [1 :: Int ..] "hello"), maximum xs, minimum xs)
  print (genericLength xs :: Integer, genericTake (2 :: Integer) xs, genericDrop (9 :: Integer) xs, genericSplitAt (1 :: Integer) "ab", genericIndex xs (3 :: Integer), genericReplicate (2 :: Integer) 'z')
  print (and [], or [], all isUpper "AB", any isUpper "ab", concat ["ab", "c"], concatMap show xs, sum xs, product xs, length xs, null xs)
  print (head xs, last xs, tail [1, 2, 3 :: Int], init [1, 2, 3 :: Int], uncons "ab", uncons "", singleton 'a', reverse xs)
  -- Laziness.
  print (take 3 (sort [5, 4 .. 1 :: Int]), head (sort (1 : [3, 2])) :: Int, takeWhile (< 4) (map head (group [1 ..])) :: [Int])
  print (take 4 (inits [1 ..]) :: [[Int]], fst (span (< 3) [1 ..]) :: [Int], isPrefixOf [1, 2] [1 :: Int ..], take 2 (transpose [[1 ..], [10 ..]]) :: [[Int]])
  print (zip [1 :: Int ..] "ab", take 2 (intersperse 0 [1 ..]) :: [Int], fst (partition odd [1 .. 10]) :: [Int], length (take 10 (permutations [1 .. 20 :: Int])))
  print (take 3 (foldr (\x r -> x : r) [] [1 ..]) :: [Int], take 2 (nub (cycle [1, 2 :: Int])), or (map (> 100) [1 :: Int ..]), elem 50 [1 :: Int ..])
  print (length (nub (map (`mod` 100) [1 .. 5000 :: Int])), sum (map length (group (sort (map (`mod` 7) [1 .. 10000 :: Int])))))
