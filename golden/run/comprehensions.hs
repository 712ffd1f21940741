-- List comprehensions. Catches: generators in the wrong order, patterns that
-- fail and should only skip, variables that a later generator hides.
module Main where

row :: [Int] -> IO ()
row = putStrLn . unwords . map show

main :: IO ()
main = do
  row [x | x <- [1 .. 10], odd x]
  row [x * 10 + y | x <- [1, 2], y <- [x .. 3]]
  row [x | Just x <- [Just 1, Nothing, Just 3]]
  row [a + b | (a, [b, _]) <- [(1, [2, 3]), (4, [5]), (6, [7, 8])]]
  row [y | x <- [1 .. 4], let y = x * x, y > 3]
  row [x | x <- [1, 2, 3], x <- [x, x * 10]]
  row [length xs | xs <- ["a", "bcd", ""]]
  row [1 | False]
  row [2 | True]
  row (take 3 [a | a <- [1 ..], b <- [1 .. a], b * b == a])
  putStrLn [c | c <- "Hello World", isVowel c]
  row [z | x <- [[1, 2], [3]], y <- [x, x], z <- y]
  where
    isVowel c = case c of
      'e' -> True
      'o' -> True
      _   -> False
