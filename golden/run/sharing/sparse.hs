-- Catches: the rest of a list as a thunk that is entered at once, so that the stack grows with every element that is left out.
module Main (main) where

pairs :: Int -> [(Int, Int)]
pairs n = [(x, y) | x <- [1 .. 3000], y <- [1 .. 3000], x + y == n]

rare :: Int -> [Int]
rare n = filter (\x -> x `mod` 1000003 == 0) (map (* 3) [1 .. n])

main :: IO ()
main = do
  print (length (pairs 2000) + length (pairs 100))
  print (rare 5000000)
