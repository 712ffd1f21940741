-- Numbers and structures to text and back.
module Main (main) where

data Shape = Circle {radius :: Int} | Polygon [(Int, Int)] | Named String Shape
  deriving (Show, Eq)

main :: IO ()
main = do
  let shapes = [Named ("s" ++ show i) (if even i then Circle i else Polygon [(i, -i), (i + 1, i * i)]) | i <- [1 .. 40000]]
  let s = show shapes
  print (length s)
  let ns = map show [1 .. 400000 :: Int]
  print (sum (map length ns))
  print (sum (map read (take 20000 ns)) :: Int)
