-- Catches: a `let` without `in` outside of `do`.
f x = let y = x
g x = let y = x
          z = y
      y + z
h = 1
