-- Lists without end, of which a part is used. Catches: library functions that
-- look at more than they need.
module Main where

row :: [Int] -> String
row = unwords . map show

collatz :: Int -> [Int]
collatz = takeWhile (/= 1) . iterate step
  where
    step n = if even n then n `div` 2 else 3 * n + 1

main :: IO ()
main = do
  putStrLn (row (take 5 (iterate (* 3) 1)))
  putStrLn (take 10 (cycle "abc"))
  putStrLn (row (take 3 (repeat 7)))
  putStrLn (row (takeWhile (< 40) (map (\x -> x * x) [1 ..])))
  putStrLn (row (take 4 (dropWhile (< 100) [0, 7 ..])))
  putStrLn (row (collatz 6))
  print (head (filter (\n -> n `mod` 17 == 3) [50 ..]))
  print (fst (break (> 10) [1 ..]) !! 9)
  yesNo (or (map (> 5) [1 ..]))
  yesNo (all (< 9) [1 ..])
  putStrLn (row (map fst (zip [1 ..] "abc")))
  where
    yesNo b = putStrLn (if b then "yes" else "no")
