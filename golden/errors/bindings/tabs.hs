-- Catches: a line that seems to line up and does not, because of a tab.
f = do
    x
	y <- g
    z
g = case x of
	1 -> 2
        2 -> 3
    	3 +
	4 -> 5
