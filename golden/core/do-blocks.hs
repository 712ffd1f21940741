-- Statements become calls of the operators of IO; a pattern that can fail calls
-- fail with its place. Catches: a let that is seen too early, the last statement
-- bound.
module M where

main :: IO ()
main = do
  name <- getLine
  let greeting = "Hello, " ++ name
  (a, ~(b, _)) <- return (1, (2, 3))
  Just n <- return (Just a)
  putStrLn greeting
  print (n + b)
