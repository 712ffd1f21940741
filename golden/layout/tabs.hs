-- Catches: tabs counted as one column.
f = do
	a
        b
  where
 	x = 1
	y = 2
