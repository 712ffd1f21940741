-- Catches: escapes that do not exist, characters beyond the last, open gaps.
a = "\q" ++ "\x" ++ "\x110000" ++ "C:\path\Users" ++ "a\   b" ++ "\^a"
