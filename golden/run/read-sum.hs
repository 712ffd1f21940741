-- Numbers from text and back. Catches: signs, white space, digits in the wrong
-- order.
module Main where

total :: [Int] -> Int
total = sum

main :: IO ()
main = do
  text <- getContents
  let numbers = map read (words text) :: [Int]
  print (total numbers)
  putStrLn (unwords (map show (reverse numbers)))
  print (read " ( -12 ) " + 2 :: Int)
  print (read "007" :: Int)
