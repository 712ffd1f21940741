-- Catches: a mismatch whose cause is the result of a local function.
average :: [Int] -> Int
average xs = total `div` count
  where
    total = sum xs
    count = show (length xs)

main = print (average [1, 2, 3])
