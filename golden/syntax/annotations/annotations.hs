-- Catches: how far an annotation reaches, annotations inside of brackets and lists.
f = x + y :: Int
g = (x :: Int) + [y :: Int, \z -> z :: Int] !! if a then b else c :: Int
h = do { x <- y :: IO Int; z :: M.T }
