-- Catches a heap in a map under a state monad that is not what it was: a compiler to a graph machine, and that machine.
-- A compiler of a lazy language to the G-machine, and that machine: parser,
-- lambda lifting with a state monad, a heap in a map.
module Main (main) where

import Control.Monad
import GMachine.Lift
import GMachine.Machine
import GMachine.Parser

prelude :: String
prelude = unlines
  [ "id x = x; const x y = x; compose f g x = f (g x); twice f = compose f f;"
  , "if c t e = case c of <1> -> e; <2> -> t;"
  , "nil = Pack{1,0}; cons x xs = Pack{2,2} x xs;"
  , "head l = case l of <1> -> 0 / 0; <2> x xs -> x;"
  , "take n l = if (n == 0) nil (case l of <1> -> nil; <2> x xs -> cons x (take (n - 1) xs));"
  , "map f l = case l of <1> -> nil; <2> x xs -> cons (f x) (map f xs);"
  , "filter p l = case l of <1> -> nil; <2> x xs -> if (p x) (cons x (filter p xs)) (filter p xs);"
  , "sum l = case l of <1> -> 0; <2> x xs -> x + sum xs;"
  , "from n = cons n (from (n + 1));"
  ]

programs :: [(String, String)]
programs =
  [ ("arith", "main = 3 + 4 * 5 - 20 / 3")
  , ("twice", "main = twice (twice (\\x. x * 2)) 5")
  , ("fac", "fac n = if (n == 0) 1 (n * fac (n - 1)); main = fac 15")
  , ("lazy", "main = const 3 (0 / 0)")
  , ("list", "main = take 5 (map (\\x. x * x) (from 1))")
  , ("closure", "main = let k = 10 in sum (take 20 (map (\\x. x * k) (filter (\\y. y > k) (from 1))))")
  , ("letrec", "main = letrec ones = cons 1 ones in take 3 ones")
  , ("sieve", "rem a b = a - (a / b) * b; sieve l = case l of <1> -> nil; <2> p xs -> cons p (sieve (filter (\\x. rem x p /= 0) xs)); main = take 150 (sieve (from 2))")
  , ("fib", "fib n = if (n < 2) n (fib (n - 1) + fib (n - 2)); main = fib 21")
  , ("queue", "pair a b = Pack{1,2} a b; main = let p = pair 1 (pair 2 3) in p")
  , ("div0", "main = 1 + 1 / 0")
  , ("undef", "main = foo 3")
  , ("syntax", "main = let x = in 3")
  , ("toomuch", "main = 3 ;")
  ]

main :: IO ()
main = forM_ programs $ \(title, source) -> do
  putStr (title ++ ": ")
  case parseProgram source of
    Left e -> putStrLn ("syntax, " ++ e)
    Right own -> case parseProgram (init (dropWhileEnd' prelude)) of
      Left e -> putStrLn ("prelude, " ++ e)
      Right std -> do
        let lifted = lambdaLift (std ++ own)
            code = compile lifted
        case run code of
          Left e -> putStrLn ("error, " ++ e)
          Right (r, st) -> putStrLn (r ++ "   " ++ show st ++ " " ++ show (length lifted, sum [length c | (_, _, c) <- code]))
  where dropWhileEnd' = reverse . dropWhile (/= ';') . reverse
