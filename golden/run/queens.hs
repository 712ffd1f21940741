-- All ways to put n queens on a board, by a list comprehension over a list
-- that the same function makes. Catches: comprehensions with the generators in
-- the wrong order, guards that are tried too late.
module Main where

-- The row of the queen in each column.
type Board = [Int]

queens :: Int -> [Board]
queens n = place n
  where
    place 0 = [[]]
    place k = [row : board | board <- place (k - 1), row <- [1 .. n], safe row board]

safe :: Int -> Board -> Bool
safe row board =
  and [row /= r && abs (row - r) /= distance | (distance, r) <- zip [1 ..] board]

draw :: Board -> String
draw board = unlines [[square row column | column <- board] | row <- [1 .. length board]]
  where
    square row column
      | row == column = 'Q'
      | otherwise     = '.'

main :: IO ()
main = do
  putStr (draw (head (queens 8)))
  mapM_ (\n -> putStrLn (show n ++ ": " ++ show (length (queens n)))) [1 .. 7]
