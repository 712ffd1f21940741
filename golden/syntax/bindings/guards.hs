-- Catches: patterns and `let` in guards, several guards, `where` behind all of them.
f x | x = 1
    | Just y <- x, y, let z = y, (a, b) <- z = 2
    | otherwise = 3
  where w = 4
