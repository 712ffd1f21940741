-- Patterns are matched from left to right, equations from top to bottom, and
-- no further than needed. Catches: columns matched in another order, a value
-- evaluated for an equation that was ruled out.
module Main where

f :: Bool -> Bool -> Int
f _ False = 1
f True True = 2
f False _ = 3

g :: Maybe Int -> Int -> Int
g Nothing _  = 1
g _ 0        = 2
g (Just 1) _ = 3
g (Just _) n = n

h :: (Int, Int) -> [Int] -> Int
h (0, _) []      = 1
h (_, 0) (_ : _) = 2
h _ _            = 3

data Colour = Red | Green | Blue

mix :: Colour -> Colour -> Int
mix Red _     = 1
mix _ Red     = 2
mix Green Blue = 3
mix Blue Green = 4
mix _ _       = 5

main :: IO ()
main = do
  print (f undefined False)
  print (f True True)
  print (g Nothing undefined)
  print (g (Just undefined) 0)
  print (g (Just 1) 5)
  print (g (Just 2) 6)
  print (h (0, undefined) [])
  print (h (1, 0) [undefined])
  print (h (0, 5) (undefined : undefined))
  print (mix Red undefined)
  mapM_ print [mix Green Red, mix Green Blue, mix Blue Green, mix Blue Blue, mix Green Green]
