-- Catches: the four pieces of syntax that only patterns have, a line that only looks like one.
f _ whole@(first : _) ~(a, b) = do
  Just (x, y) : rest <- whole
  Just (x, y) : rest `seq` return ()
