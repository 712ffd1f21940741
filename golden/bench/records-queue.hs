-- A simulation of customers and desks, with a record updated at each event.
module Main (main) where

data World = World
  { clock :: Int
  , waiting :: [Int]
  , back :: [Int]
  , served :: Int
  , total :: Int
  , seed :: Int
  }

next :: Int -> Int
next s = (s * 1103515245 + 12345) `mod` 2147483648

step :: World -> World
step w
  | r `mod` 3 /= 0 = w' {back = clock w : back w'}
  | otherwise = serve w'
  where
    r = next (seed w) `div` 65536
    w' = w {clock = clock w + 1, seed = next (seed w)}

serve :: World -> World
serve w = case waiting w of
  c : cs -> w {waiting = cs, served = served w + 1, total = total w + clock w - c}
  [] -> case reverse (back w) of
    [] -> w
    cs -> serve w {waiting = cs, back = []}

run :: Int -> World -> World
run 0 w = w
run n w = clock w `seq` served w `seq` total w `seq` run (n - 1) (step w)

main :: IO ()
main = do
  let w = run 4000000 (World 0 [] [] 0 0 1)
  print (served w, total w `div` max 1 (served w), length (back w))
