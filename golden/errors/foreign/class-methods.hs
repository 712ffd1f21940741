-- Catches: uses of what an unsupported declaration would have defined, taken for a mistake of the compiler.
module Main where

class Shape a where
  area :: a -> Int

foreign import ccall "abs" cAbs :: Int -> Int

size :: Shape a => a -> Int
size s = area s + cAbs 1

odd' :: Shape -> Int
odd' _ = 1

main :: IO ()
main = print (area 3)
