-- Catches: names cut at a prime, `-->` taken for a comment, a qualifier taken for a constructor.

f x' = M.lookup x' --> x'--y
