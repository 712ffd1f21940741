-- Catches: errors that hide each other, or that come in flocks.
f x = (x +
g x = if x then y
  where h = [1, 2
        i = 3
j x = case x of
  1 -> let y = 2
  2 -> )
  3 -> 4
k = 5
