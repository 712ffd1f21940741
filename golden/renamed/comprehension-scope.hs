-- Catches comprehensions whose qualifiers are seen from the right, or whose names leak.
module ComprehensionScope where

pairs x = [(x, y) | x <- [x, x + 1], y <- [x], let { z = x + y; x = z - y }, even x, x <- [z]]
after x = [x | x <- x] ++ x
