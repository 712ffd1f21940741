-- Catches: instances that an empty import does not bring, and types whose constructors get out (Haskell 2010, §5.4, §5.8).
module Main (main) where

import Abstract.Instances ()
import Abstract.Stack (Stack, empty, pop, push)

drain :: Stack a -> [a]
drain s = case pop s of
  Nothing -> []
  Just (x, rest) -> x : drain rest

main :: IO ()
main = do
  print (drain (push 3 (push 2 (push (1 :: Int) empty))))
  print (push 'a' empty)
  print (not, [show :: Int -> String])
