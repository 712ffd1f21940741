-- Type abstractions and applications, shown by core-types only. Catches: local
-- definitions that are not generalised, instances at the wrong type.
module M where

compose :: (b -> c) -> (a -> b) -> a -> c
compose f g x = f (g x)

both :: ([Int], String)
both = (twice [1], twice "a")
  where
    twice xs = xs ++ xs
