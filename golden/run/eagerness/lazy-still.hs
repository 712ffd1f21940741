-- Catches: something evaluated early that may fail, may never end, or was not evaluated after all.
module Main (main) where

import Control.Exception
import Data.IORef
import System.IO.Unsafe (unsafePerformIO)

-- region suppositions
-- The second argument is a number, a failure, or another call's result.
count :: Int -> Int -> [Int] -> (Int, Int)
count n m [] = (n, m)
count n m (x : xs)
  | x < 0 = count (n + 1) m xs
  | x == 0 = count n (m + 1) xs
  | otherwise = count n (m `div` (x - 1)) xs

-- Passed on as a value, too: nobody knows what it is given.
lastOr :: Int -> [Int] -> Int
lastOr d [] = 0
lastOr d [x] = if x > 100 then d else x
lastOr d (_ : xs) = lastOr (d + 1) xs
-- end suppositions

data Shape = Shape { wide :: Int, high :: Int }

grow :: Int -> Shape -> Shape
grow 0 s = s
grow k (Shape w h) = grow (k - 1) (Shape (w + 1) (h * 2))

-- The parameter of a local function, used in one branch only.
search :: (Int -> Bool) -> [Int] -> Maybe Int
search p = go 0
  where
    go _ [] = Nothing
    go i (x : xs) = if p x then Just i else go (i + 1) xs

-- Comparisons and characters are cheap as well.
flags :: Bool -> Char -> String -> (Bool, Char)
flags b c [] = (b, c)
flags b c (x : xs) = flags (x > c) (if x == 'z' then succ x else x) xs

loop :: Int
loop = loop + 1

pick :: Int -> Int -> Int
pick 0 _ = 7
pick n x = pick (n - 1) (x + 1)

-- A knot: the argument is not there yet when the group is made.
knot :: Int -> (Int, [Int])
knot n = let (a, xs) = (length (take n xs) + n, a : map (+ 1) xs) in (a, take 3 (tail xs))

attempt :: a -> IO ()
attempt x = do
  r <- try (evaluate x)
  putStrLn (either (\e -> "failed: " ++ takeWhile (/= '\n') (show (e :: SomeException))) (const "fine") r)

main :: IO ()
main = do
  print (count 0 1 [-1, 0, -1, 0, -1])
  print (fst (count 0 10 [-1, 1, -1]))
  attempt (snd (count 0 10 [-1, 1, -1]))
  attempt (fst (count 0 (error "never") [-1, 0]))
  attempt (snd (count 0 (error "never") [-1, 0]))
  print (lastOr undefined [1, 2, 3], map (lastOr undefined) [[], [5]])
  attempt (lastOr undefined [1, 2, 300])
  print (lastOr 1 [1, 2, 300])
  let s = grow 3 (Shape 1 (error "height"))
  print (wide s)
  attempt (high s)
  print (high (grow 10 (Shape 0 1)))
  print (search (> 3) [1, 2, 3, 4, 5], search (> 9) [1, 2])
  print (flags False 'a' "hello", fst (flags undefined 'a' "b"), flags True 'q' "xyz")
  print (pick 3 loop, pick 0 undefined)
  print (knot 4)
  seen <- newIORef (0 :: Int)
  let noisy k = unsafePerformIO (modifyIORef seen (+ 1) >> return k)
  print (pick 2 (noisy 5))
  readIORef seen >>= print
  print (fst (foldr (\x (a, b) -> (a + x, b + 1)) (0, 0) [1 .. 1000 :: Int]))
