-- Functions and values that need each other. Catches: binding groups whose
-- members do not see each other, tail calls that use stack.
module Main where

isEven, isOdd :: Int -> Bool
isEven 0 = True
isEven n = isOdd (n - 1)
isOdd 0 = False
isOdd n = isEven (n - 1)

count :: Int -> Int
count n = up 0
  where
    up i
      | i >= n    = down i 0
      | otherwise = down (i + 2) 0
    down i steps
      | steps == 1 = i
      | i >= n     = up' i
      | otherwise  = up (i - 1)
    up' i = i * 10

zigs, zags :: [Int]
zigs = 1 : zags
zags = 2 : zigs

main :: IO ()
main = do
  putStrLn (if isEven 100001 then "even" else "odd")
  print (count 12)
  putStrLn (unwords (map show (take 7 zigs)))
