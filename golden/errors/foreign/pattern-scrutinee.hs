-- Catches: a pattern for another type than that of the value.
first :: [a] -> Maybe a
first xs = case xs of
  Nothing -> Nothing
  Just x -> Just x

main = print (length (maybe [] (: []) (first "x")))
