-- A list of one pair, folded: the pair is taken apart and used as a whole too, so what is in it is needed twice.
-- Catches the field's code being put in two places, where the binders of one hide those of the other.
module Main (main) where

moves :: Int -> Int -> [(Int, Int)]
moves n k = go k [(0, 0)]
  where
    go 0 p = p
    go j p@((x, y) : _) =
      concat [go (j - 1) (q : p) | q@(u, v) <- [(x + 1, y + 2), (x + 2, y - 1)], u < n, v >= 0, q `notElem` p]
    go _ [] = []

one :: Int -> [[(Int, Int)]]
one n = go n [(0, 0)]
  where
    go 0 p = [p]
    go j p@((x, y) : _) = concat [go (j - 1) (q : p) | q@(u, _) <- [(x + 1, y + 2)], u >= 0]
    go _ [] = []

main :: IO ()
main = do
  print (length (moves 8 6))
  print (one 3)
