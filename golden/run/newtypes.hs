-- A newtype has no constructor at run time: matching evaluates nothing.
-- Catches: newtypes that are boxes.
module Main where

newtype N = N Int
data D = D Int
newtype State a = State (Int -> (a, Int))

viaN :: N -> Int
viaN (N _) = 1

run :: State a -> Int -> (a, Int)
run (State f) = f

tick :: State Int
tick = State (\n -> (n, n + 1))

andThen :: State a -> (a -> State b) -> State b
andThen m k = State (\n -> let (a, n') = run m n in run (k a) n')

unit :: a -> State a
unit a = State (\n -> (a, n))

count :: Int -> State Int
count 0 = unit 0
count k = tick `andThen` \n -> count (k - 1) `andThen` \m -> unit (n + m)

main :: IO ()
main = do
  print (viaN undefined)
  print (case undefined of N _ -> 2)
  print (fst (run (count 10) 100))
  print (snd (run (count 10) 100))
  print (length (map N [1, 2, 3]) + length (map (\(N n) -> n) (map N [1, 2])))
