-- Catches: patterns in statements taken for expressions, `let` with and without `in`.
f = do
  x
  y <- g x
  (a, Just b) : c <- h
  ~(d, _) <- let z = 1 in i z
  let w = 1
      v = 2
  let u = 3 in k u
  _ <- do { l; m }
  return (x + 1)
