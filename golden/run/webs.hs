-- Groups of thunks, functions and constructors that mention each other, and top-level constants that
-- do.
-- Catches: an object of a recursive group filled in before another has its address; constants
-- whose values a collection does not find; a function of a group that captures itself wrongly.
module Main where

data Stream = Stream Int Stream

takeS :: Int -> Stream -> [Int]
takeS n (Stream x xs) = if n == 0 then [] else x : takeS (n - 1) xs

-- constructors only
circle :: Int -> Stream
circle n = a
  where
    a = Stream n b
    b = Stream (n + 1) c
    c = Stream (n + 2) a

-- thunks, a function and a constructor in one group
web :: Int -> [Int]
web n = result
  where
    result = n : rest
    rest = map step result
    step k = if k > limit then head result else k + 1
    limit = n + length (takeS 3 ring)
    ring = Stream (head rest) ring

evens, odds :: [Int]
evens = 0 : map (+ 1) odds
odds = map (+ 1) evens

fibs :: [Int]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)

table :: [(Int, String)]
table = [(n, name n) | n <- [1 .. 5]]
  where
    name n = if even' n then "even" else "odd"
    even' 0 = True
    even' n = odd' (n - 1)
    odd' 0 = False
    odd' n = even' (n - 1)

main :: IO ()
main = do
  mapM_ print (takeS 5 (circle 10))
  mapM_ print (take 8 (web 5))
  print (evens !! 20)
  print (odds !! 20)
  print (fibs !! 50)
  mapM_ (\(n, s) -> print n >> putStrLn s) table
  print (fibs !! 30)
