-- Catches: any of the language's basic forms that is read or run as something else.
module Main (main) where

import Data.Char (toUpper)

-- region functions
double :: Int -> Int
double x = x + x

average :: Double -> Double -> Double
average x y = (x + y) / 2
-- end functions

-- region partial
increments :: [Int] -> [Int]
increments xs = map (1 +) xs

shout :: String -> String
shout = map toUpper . (++ "!")
-- end partial

-- region shapes
data Shape = Circle Double | Rectangle Double Double

area :: Shape -> Double
area (Circle r) = 3 * r * r -- near enough
area (Rectangle width height) = width * height
-- end shapes

-- region lists
total :: [Int] -> Int
total [] = 0
total (x : rest) = x + total rest
-- end lists

-- region choices
describe :: Maybe Shape -> String
describe found = case found of
  Nothing -> "nothing there"
  Just shape -> word (area shape)
  where
    word size
      | size > 100 = "large"
      | size > limit = "middling"
      | otherwise = "small"
    limit = 10
-- end choices

-- region polymorphic
twice :: (a -> a) -> a -> a
twice f x = f (f x)
-- end polymorphic

-- region classes
class Sized a where
  size :: a -> Int

instance Sized Bool where
  size _ = 1

instance Sized a => Sized [a] where
  size xs = total (map size xs)

larger :: Sized a => a -> a -> a
larger x y = if size x >= size y then x else y
-- end classes

-- region powers
powers :: [Int]
powers = 1 : map double powers
-- end powers

-- region main
main :: IO ()
main = do
  putStrLn "Your name?"
  name <- getLine
  let greeting = "hello, " ++ name
  putStrLn (shout greeting)
  print (take 11 powers)
-- end main
  print (double 21, average 1 2, increments [1, 2, 3])
  print (map area [Circle 1, Rectangle 2 3], total [1 .. 10])
  mapM_ (putStrLn . describe) [Nothing, Just (Circle 10), Just (Rectangle 3 4), Just (Rectangle 1 1)]
  print (twice double 5, twice shout "ho")
  print (larger [True] [], size [[True, False], [True]])
