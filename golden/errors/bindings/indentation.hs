-- Catches: statements that do not line up.
a = do
  x
    y <- z
  w
b = do
   x
  y
c = let x = 1
     y = 2
    in x
