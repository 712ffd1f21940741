-- Catches: a string that is not closed swallowing the rest of the file, or reported at its end.
greet = "hello
twice = greet ++ "x
