-- Catches: a lambda that ends before its operators, patterns of lambdas.
a = \x y -> x y
b = f $ \(x, _) [y] ~z w@(Just v) 1 -> x + \u -> u >> y
c = (\x -> x) y
