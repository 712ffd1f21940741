-- Catches: a newtype that costs something, or that hides the parameters of a function.
module Main where

newtype Reader a = Reader (Int -> a)

run :: Reader a -> Int -> a
run (Reader f) = f

ask :: Reader Int
ask = Reader (\env -> env)

bind :: Reader a -> (a -> Reader b) -> Reader b
bind m k = Reader (\env -> run (k (run m env)) env)

main :: IO ()
main = print (run (bind ask (\x -> Reader (\y -> x + y))) 21)
