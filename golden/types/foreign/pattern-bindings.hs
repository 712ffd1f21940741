-- Catches: variables of one pattern that lose the type that they share.
module PatternBindings where

(front, back) = span isSpace "a b"
  where
    isSpace ' ' = True
    isSpace _ = False

parts xs = (as, bs)
  where
    (as, bs) = unzip xs

headOf xs = let (y : _) = xs in y

Just found = lookup' 'a' [('a', "x")]

lookup' _ [] = Nothing
lookup' k ((_, v) : _) = if True then Just v else lookup' k []
