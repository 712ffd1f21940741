-- Catches: an evaluation that is forgotten because nobody looks at the result.
module Main where

force :: [a] -> b -> b
force xs y = foldr seq y xs

first :: a -> b -> a
first x y = y `seq` x

main :: IO ()
main = print (first (1 :: Int) (force [map, map] 'x') `seq` 2)
