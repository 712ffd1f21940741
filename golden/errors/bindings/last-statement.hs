-- Catches: a `do` that ends in a binding.
a = do
  x <- y
b = do
  z
  let x = y
c = do { x <- y }
