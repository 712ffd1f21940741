-- Catches: alternatives of different types.
name m = case m of
  Nothing -> "nobody"
  Just c -> length c

main = putStrLn (name (Just "x"))
