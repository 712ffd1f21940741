-- One definition at several types, at top level and in let. Catches: types that
-- are not generalised, local functions whose free variables are.
module Main where

twice :: (a -> a) -> a -> a
twice f = f . f

pairUp :: a -> (a, a)
pairUp x = (x, x)

main :: IO ()
main = do
  let swap (a, b) = (b, a)
      single x = [x]
      compose f g x = f (g x)
  print (fst (swap ("b", 1)))
  putStrLn (snd (swap ("b", 2)))
  print (length (single 'c') + length (single [1, 2, 3]))
  print (twice (+ 3) 10)
  putStrLn (twice ('x' :) "yz")
  print (twice twice (* 2) 5)
  print (compose length show 12345)
  putStrLn (compose reverse show 12345)
  print (fst (fst (pairUp (pairUp 6))))
