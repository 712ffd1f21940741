{-# LANGUAGE Haskell98 #-}
-- Catches: patterns n + k that match too much, and data types with contexts.
module Main (main) where

factorial :: Integer -> Integer
factorial 0 = 1
factorial (n + 1) = (n + 1) * factorial n

size :: Int -> String
size (n + 100) | even n = "even, 100 and " ++ show n
size (n+1) = "at least one: " ++ show n
size _ = "none"

data Eq a => Set a = Empty | Insert a (Set a)

member :: Eq a => a -> Set a -> Bool
member _ Empty = False
member x (Insert y s) = x == y || member x s

newtype Num a => Wrapped a = Wrapped { unwrap :: a }

drop' :: Int -> [a] -> [a]
drop' 0 xs = xs
drop' (k + 1) (_ : xs) = drop' k xs
drop' _ [] = []

main :: IO ()
main = do
  print (factorial 20)
  mapM_ (putStrLn . size) [104, 101, 100, 1, 0, -1]
  print (member 3 (Insert 1 (Insert 3 Empty)), member 'x' Empty)
  print (unwrap (Wrapped 5))
  putStrLn (drop' 2 "abcde")
  let (m + 2) = 7 :: Int
      infixl 6 +++
      x +++ y = x ++ "+" ++ y
  print m
  putStrLn ("a" +++ "b")
  print (case 4 :: Int of { (z + 5) -> z; z -> negate z })
  mapM_ (\x -> do
    print x
    print (x + 1)) [1]
