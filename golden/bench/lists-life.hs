-- Conway's cells on a torus of lists of lists of Bool.
module Main (main) where

type Board = [[Bool]]

step :: Board -> Board
step b = zipWith3 row (rotate b) b (tail b ++ [head b])
  where
    rotate xs = last xs : init xs
    row up here down = zipWith3 cell (sums up) (zip here (sums here)) (sums down)
    sums r = zipWith3 (\x y z -> n x + n y + n z) (rotate r) r (tail r ++ [head r])
    n True = 1 :: Int
    n False = 0
    cell u (alive, m) d =
      let around = u + m + d - n alive
       in around == 3 || (alive && around == 2)

main :: IO ()
main = do
  let start = [[(x * 7 + y * y * 3 + x * y) `mod` 5 < 2 | x <- [1 .. 96]] | y <- [1 .. 96 :: Int]]
  let end = iterate step start !! 120
  print (length (filter id (concat end)))
