-- Calls, and nothing else. Catches: arguments in the wrong order, results lost
-- across a call.
main :: IO ()
main = print (fib 18)
fib :: Int -> Int
fib n = if n < 2 then n else fib (n-1) + fib (n-2)
