-- Catches: blocks inside of lambdas inside of arguments.
main = forever $ \x -> do
  a x
  b $ \y -> case y of
    1 -> c
    _ -> d
  e
