-- Tuples of several sizes, unit, nested. Catches: fields exchanged, the unit
-- value treated as nothing at all.
module Main where

third :: (a, b, c) -> c
third (_, _, c) = c

rotate :: (a, b, c, d) -> (d, a, b, c)
rotate (a, b, c, d) = (d, a, b, c)

unit :: () -> Int
unit () = 1

nest :: ((Int, Int), (Int, (Int, Int))) -> [Int]
nest ((a, b), (c, (d, e))) = [e, d, c, b, a]

main :: IO ()
main = do
  print (third (undefined, undefined, 3))
  let (w, x, y, z) = rotate (1, 2, 3, 4)
  putStrLn (unwords (map show [w, x, y, z]))
  print (unit ())
  putStrLn (unwords (map show (nest ((1, 2), (3, (4, 5))))))
  print (length [(), ()])
  let (a, _, c) = (,,) 7 undefined 9
  print (a + c)
  print (third (unzip3 [(1, 'a', 5), (2, 'b', 6)]) !! 1)
