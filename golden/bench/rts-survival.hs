-- Nursery survival: a queue of 20,000 numbers through which five million pass, so that much of
-- what is young at a collection is alive, and dead a little later. Catches: objects made old too early.
module Main where

data Queue = Queue Int [Int] [Int]

push :: Int -> Queue -> Queue
push x (Queue n front back) = Queue (n + 1) front (x : back)

pop :: Queue -> (Int, Queue)
pop (Queue n (x : front) back) = (x, Queue (n - 1) front back)
pop (Queue n [] back) = pop (Queue n (reverse back) [])

run :: Int -> Int -> Queue -> Int
run total 0 _ = total
run total n queue@(Queue size _ _)
  | size < 20000 = run total (n - 1) (push n queue)
  | otherwise = case pop queue of
      (x, rest) -> let total' = (total + x) `rem` 1000003 in total' `seq` run total' (n - 1) (push (n * 7) rest)

main :: IO ()
main = print (run 0 5000000 (Queue 0 [] []))
