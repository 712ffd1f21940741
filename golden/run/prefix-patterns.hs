-- Catches: constructor operators and tuples before their arguments, in patterns that are not on a left-hand side.
module Main (main) where

data Pair a = a :& a

main :: IO ()
main = do
  print (case (1, 2) of (,) a b -> a + b)
  print (case [1, 2] of { (:) a _ -> a; _ -> 0 })
  print ((\((:&) x _) ((:&) _ y) -> x - y) (3 :& 4) (5 :& 6))
  (,,) p q _ <- return (1, 2, 3)
  print (p + q)
