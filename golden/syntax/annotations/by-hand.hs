{-# LANGUAGE RankNTypes #-}
-- Catches: arrows that associate to the left, a context taken for an argument, a quantifier that reaches too far.
pick :: (Eq a, Show a) => a -> [Maybe a] -> (Int, a)
apply :: (forall b. b -> b) -> Either String c
start = (limit :: Int)
