-- Guards that fail go on with the next equation. Catches: a failing guard that
-- ends the match, guards that see the wrong variables, where over all guards.
module Main where

size :: Int -> String
size n
  | n < 0     = "negative"
  | n < small = "small"
  | n < large = "medium"
  where
    small = 10
    large = small * small
size 100 = "a hundred"
size n
  | even n    = "large and even"
  | otherwise = "large and odd"

-- Pattern guards, which bind for what is right of them.
add :: [(Int, Int)] -> Int -> Int -> Int
add env a b
  | Just x <- lookup a env, Just y <- lookup b env = x + y
  | Just x <- lookup a env, let z = x * 10, z > 50 = z
  | Just x <- lookup a env                         = x
add _ _ b = -b

overlap :: [Int] -> [Int] -> Int
overlap (x : _) _ | x > 5 = 1
overlap _ (y : _) | y > 5 = 2
overlap [] []             = 3
overlap (x : _) (y : _) | x == y = 4
overlap _ _               = 5

main :: IO ()
main = do
  mapM_ (putStrLn . size) [-5, 3, 50, 99, 100, 101, 102]
  let env = [(1, 4), (2, 6), (3, 30)]
  mapM_ print [add env 1 2, add env 2 9, add env 1 9, add env 9 1]
  mapM_ print [overlap [6] [6], overlap [1] [6], overlap [] [], overlap [2] [2], overlap [] [2]]
