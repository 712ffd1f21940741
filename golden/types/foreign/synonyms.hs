-- Catches: synonyms that are not equal to what they stand for.
module Synonyms where

type Text = String
type Parser a = Text -> [(a, Text)]
type Pair a = (,) a
type Endo a = a -> a

item :: Parser Char
item [] = []
item (c : cs) = [(c, cs)]

result :: a -> Parser a
result x s = [(x, s)]

bind :: Parser a -> (a -> Parser b) -> Parser b
bind p f s = concatMap (\(x, rest) -> f x rest) (p s)

two = bind item (\x -> bind item (\y -> result (x, y)))

pair :: Pair Char Bool
pair = ('a', True)

compose :: Endo a -> Endo a -> Endo a
compose f g = f . g
