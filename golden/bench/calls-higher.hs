-- Functions as data: Church numerals and composed functions called through variables.
module Main (main) where

type Church = (Int -> Int) -> Int -> Int

church :: Int -> Church
church 0 = \_ x -> x
church n = \f x -> f (church (n - 1) f x)

plus, times :: Church -> Church -> Church
plus m n f = m f . n f
times m n = m . n

compose :: [a -> a] -> a -> a
compose = foldr (.) id

main :: IO ()
main = do
  print (times (church 2000) (plus (church 1500) (church 1500)) (+ 1) 0)
  print (compose [if even i then (+ i) else subtract (i `quot` 2) | i <- [1 .. 2000000]] (0 :: Int))
