-- Catches: hints that are missing at the slips that beginners make most, or that are about another slip.
module Main (main) where

main :: IO ()
main = do
  print (add (1, 2))
  print (both 1 2)

add :: Int -> Int -> Int
add a b = a + b

both :: (Int, Int) -> Int
both (a, b) = a * b

next :: Maybe Int -> Int
next m = m + 1

total :: [Int] -> Int
total xs = foldr (+) xs

greet :: String -> IO ()
greet name = putStrLn "hello, " ++ name

twice :: IO ()
twice = do
  putStrLn "one"
    print 2

data Person = Person { age :: Int }

older :: Person -> Int
older p = p.age + 1
