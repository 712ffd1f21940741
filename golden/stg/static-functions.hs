-- Catches: a local function without free variables for which a closure is allocated in each call.
module Main where

evens :: Int -> [Int]
evens n = filter even' [0 .. n]
  where
    even' 0 = True
    even' m = odd' (m - 1)
    odd' 0 = False
    odd' m = even' (m - 1)

main :: IO ()
main = print (length (evens 9))
