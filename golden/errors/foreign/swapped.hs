-- Catches: arguments in the wrong order.
main = putStrLn (concat (replicate "ab" (length "xyz")))
