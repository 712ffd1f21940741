{-# LANGUAGE BangPatterns #-}
-- A list function that forces more than it may, a strict field that does not, a seq lost, a trace run twice.
module Main (main) where
import Control.Exception
import qualified Data.Map as M
import qualified Data.Map.Strict as MS
import Data.Array
import Control.Monad.State
import Data.IORef
import System.IO.Unsafe
import Data.List
import Debug.Trace
import Data.Function
data L = L Int Int
data S = S !Int Int
newtype N = N Int
data I = (:*:) I !I | E Int
f1, f2, f3 :: a -> Int
f1 _ = 1
f2 !_ = 2
f3 ~_ = 3
nn :: N -> Int
nn (N _) = 1
ll :: L -> Int
ll (L _ _) = 2
lz :: (Int, Int) -> Int
lz ~(a, b) = 3
bt :: Show a => String -> a -> IO ()
bt s a = do { r <- try (evaluate a); putStrLn (s ++ (case r of { Left e -> " bottom " ++ takeWhile (/= '\n') (show (e :: SomeException)); Right v -> " " ++ show v })) }
primes :: [Int]
primes = 2 : filter (\n -> all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) primes)) [3 ..]
fibs :: [Integer]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)
data Tree = Leaf Int | Node Tree Tree deriving Show
repMin :: Tree -> Tree
repMin t = t' where { (t', m) = go t; go (Leaf n) = (Leaf m, n); go (Node a b) = let { (a', x) = go a; (b', y) = go b } in (Node a' b', min x y) }
main :: IO ()
main = do
  bt "f1" (f1 undefined); bt "f2" (f2 (undefined :: Int)); bt "f3" (f3 undefined); bt "nn" (nn undefined); bt "ll" (ll undefined); bt "lz" (lz undefined)
  bt "S" (case S undefined 1 of S _ b -> b); bt "L" (case L undefined 1 of L _ b -> b); bt "seqfun" ((undefined :: Int -> Int) `seq` 1 :: Int); bt "seqlam" ((\x -> undefined x :: Int) `seq` 1 :: Int); bt "seqpap" (S undefined `seq` 1 :: Int); bt "seqpapapp" ((S undefined 1) `seq` 1 :: Int); bt "seqcomp" ((undefined . undefined :: Int -> Int) `seq` 1 :: Int)
  bt "strictapp" (const 1 $! (undefined :: Int) :: Int); bt "const" (const 1 (undefined :: Int) :: Int)
  bt "and" (False && undefined); bt "or" (True || undefined); bt "and2" (undefined && False); bt "take0" (take 0 (undefined :: [Int])); bt "zip" (zip [] (undefined :: [Int]) :: [(Int, Int)]); bt "zip2" (zip (undefined :: [Int]) ([] :: [Int])); bt "len" (length [undefined, undefined :: Int]); bt "tup" (snd (undefined :: Int, 5 :: Int)); bt "let" (let (a, b) = undefined :: (Int, Int) in 5 :: Int); bt "letbang" (let !(a, b) = undefined :: (Int, Int) in 5 :: Int); bt "wherebang" (let !x = (undefined :: Int) in 5 :: Int)
  bt "eqshort" ([1, undefined] == [2, 3 :: Int]); bt "cmp" (compare (1 :: Int, undefined :: Int) (2, 3)); bt "lists" ([1, undefined] < [2 :: Int]); bt "mapinf" (takeWhile (< 40) (map (^ 2) [1 ..]) :: [Int]); bt "primes" (takeWhile (< 60) primes); bt "fib" (fibs !! 200); bt "cyc" (take 7 (cycle [1, 2, 3 :: Int])); bt "foldrlazy" (foldr (\x _ -> x) 0 [1 :: Int ..]); bt "any" (any (> 100) [1 :: Int ..]); bt "elem" (elem 5 [1 :: Int ..]); bt "headsort" (head (sort [3, 1, 2 :: Int])); bt "minsort" (take 2 (sort [5, 4 .. 1 :: Int]))
  bt "repmin" (repMin (Node (Leaf 3) (Node (Leaf 1) (Leaf 2)))); bt "arrdp" (let a = listArray (0, 50) [if i < 2 then toInteger i else a ! (i - 1) + a ! (i - 2) | i <- [0 .. 50 :: Int]] in a ! 50); bt "maplazy" (M.size (M.fromList [(1 :: Int, undefined :: Int), (2, 3)])); bt "mapstrict" (MS.size (MS.fromList [(1 :: Int, undefined :: Int), (2, 3)])); bt "mapins" (M.keys (M.insert 1 (undefined :: Int) (M.empty :: M.Map Int Int))); bt "msins" (M.keys (MS.insert 1 (undefined :: Int) (M.empty :: M.Map Int Int))); bt "inswith" (M.lookup 1 (M.insertWith (\_ _ -> 1 :: Int) (1 :: Int) undefined (M.singleton 1 undefined))); bt "fmapM" (M.size (fmap (const (undefined :: Int)) (M.fromList [(1 :: Int, 1 :: Int)]))); bt "fmapMS" (M.size (MS.map (const (undefined :: Int)) (M.fromList [(1 :: Int, 1 :: Int)]))); bt "adjust" (M.size (MS.adjust (const (undefined :: Int)) 1 (M.fromList [(1 :: Int, 1 :: Int)])))
  bt "fix" (take 5 (fix (1 :)) :: [Int]); bt "fixfac" (fix (\rec n -> if n == 0 then 1 else n * rec (n - 1)) (20 :: Int)); bt "state" (evalState (do { put undefined; put (3 :: Int); get }) 0); bt "lazystate" (take 3 (evalState (mapM (\x -> do { s <- get; put (s + x); return s }) [1 ..]) (0 :: Int))); bt "unit" (case (undefined :: ()) of { _ -> 1 :: Int }); bt "unit2" (case (undefined :: ()) of { () -> 1 :: Int }); bt "irref" (let ~(Just x) = (Nothing :: Maybe Int) in 1 :: Int); bt "foldl" (foldl (\_ x -> x) (undefined :: Int) [1, 2, 3]); bt "foldl'" (foldl' (\_ x -> x) (undefined :: Int) [1, 2, 3]); bt "foldl'2" (foldl' (\a x -> if x == 2 then undefined else x) 0 [1, 2, 3 :: Int]); bt "foldl2" (foldl (\a x -> if x == 2 then undefined else x) 0 [1, 2, 3 :: Int]); bt "sum" (sum [1, undefined :: Int]); bt "scanl" (take 1 (scanl (+) 0 (undefined : [1 :: Int]))); bt "scanl2" (take 1 (scanl (+) (0 :: Int) undefined)); bt "iterate" (take 1 (iterate (undefined :: Int -> Int) 1)); bt "span" (fst (span even [2, 4, 5, undefined :: Int])); bt "splitAt" (fst (splitAt 2 (1 : 2 : undefined :: [Int]))); bt "unzip" (fst (unzip [(1 :: Int, undefined :: Int)])); bt "partition" (take 2 (fst (partition even [2, 4 ..])) :: [Int]); bt "isPrefixOf" (isPrefixOf "ab" ('a' : 'x' : undefined)); bt "concat" (take 3 (concat (repeat [1 :: Int]))); bt "words" (take 2 (words ("a b " ++ undefined))); bt "lines" (take 1 (lines ("a\n" ++ undefined))); bt "show" (take 2 (show (1 : undefined :: [Int]))); bt "inits" (take 3 (inits [1 :: Int ..])); bt "tails" (take 2 (map (take 1) (tails [1 :: Int ..]))); bt "transpose" (take 2 (map (take 2) (transpose [[1 :: Int ..], [10 ..]]))); bt "nub" (take 3 (nub (cycle [1, 2, 3 :: Int]))); bt "group" (take 2 (group (1 : 1 : 2 : 3 : undefined :: [Int]))); bt "insert" (take 2 (insert 1 (0 : 2 : undefined :: [Int]))); bt "zipWith3" (zipWith3 (\a b c -> a + b + c) [] undefined (undefined :: [Int]) :: [Int]); bt "maybe" (maybe 1 undefined (Nothing :: Maybe Int) :: Int); bt "reverse" (head (reverse [undefined, 1 :: Int])); bt "last" (last [undefined, 1 :: Int]); bt "genericTake" (genericTake (0 :: Integer) (undefined :: [Int])); bt "replicate" (length (replicate 3 (undefined :: Int))); bt "lookup" (lookup 1 [(1, 2), undefined :: (Int, Int)]); bt "all" (all even (1 : undefined :: [Int])); bt "mapM_" (sequence_ [Just 1, Nothing, undefined :: Maybe Int]); bt "traverse" (sequence [Just 1, Nothing, undefined :: Maybe Int]); bt "intersperse" (take 1 (intersperse 0 (1 : undefined :: [Int]))); bt "intercalate" (take 3 (intercalate ", " ("ab" : "c" : undefined))); bt "subsequences" (take 4 (subsequences [1 :: Int ..])); bt "perms" (map (take 3) (take 3 (permutations [1 :: Int ..]))); bt "zipinf" (take 2 (zip [1 :: Int ..] "abc")); bt "dropWhileEnd" (dropWhileEnd even [1, 2, 3, 4 :: Int]); bt "stripP" (stripPrefix "a" ('b' : undefined)); bt "foldr'" (foldr (\x k acc -> if x > 5 then acc else k (acc + x)) id [1 :: Int ..] 0)
  let x = trace "once" (5 :: Int)
  print (x + x)
  let g = \y -> trace "g" (y + 1) :: Int
  print (g 1 + g 1)
  let lst = map (\v -> trace ("m" ++ show v) v) [1, 2, 3 :: Int]
  print (lst !! 1); print (sum lst)
  r <- newIORef (0 :: Int)
  modifyIORef r (const undefined); writeIORef r 3; readIORef r >>= print
  s <- unsafeInterleaveIO (putStrLn "forced" >> return (7 :: Int)); putStrLn "before"; print s; print s
  let (a, b) | True = (b + 1, 10 :: Int)
  print (a, b)
  let xs@(~(y : _)) = 1 : map (+ 1) xs
  print (take 4 xs, y :: Int)
  bt "loopdetect" (let z = z + 1 :: Int in z)
  bt "E" (case (undefined :: I) `seq` () of () -> 1 :: Int)
instance Show I where show _ = "I"
