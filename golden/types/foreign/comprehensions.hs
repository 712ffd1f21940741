-- Catches: qualifiers that are typed in the wrong scope.
module Comprehensions where

pairs xs ys = [(x, y) | x <- xs, y <- ys]

keep p xs = [x | x <- xs, p x]

rights es = [x | Right x <- es]

withLet f xs = [(x, y) | x <- xs, let { y = f x }, test y]
  where
    test (_, b) = b

flatten xss = [x | xs <- xss, x <- xs]
