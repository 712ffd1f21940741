-- Catches where bindings of instance methods, and class variables that stay in view after the class.
module WhereClass where

class Size a where
  size :: a -> Int
  size x = one
    where one = 1

instance Size a => Size [a] where
  size xs = go xs 0
    where
      go [] n = n
      go (y : ys) n = go ys (n + size y)

after :: a -> Int
after _ = 1
