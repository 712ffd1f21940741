-- Catches: blocks whose columns are set by the middle of a line.
f x = case x of 1 -> do a
                        b
                2 -> let y = c
                         z = d
                     in y
g = do a <- b; c; let d = e
                      f = g
       h
