-- Catches: a limit of a range that is not a number.
main = mapM_ print [1 .. "ten"]
