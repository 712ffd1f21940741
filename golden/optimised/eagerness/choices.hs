-- Catches: a list that a branch makes only to be appended to another one, in a parser that lists its results.
module Main (main) where

newtype Parser a = Parser (String -> [(a, String)])

run :: Parser a -> String -> [(a, String)]
run (Parser p) = p

instance Functor Parser where
  fmap f p = Parser (\s -> [(f a, r) | (a, r) <- run p s])

instance Applicative Parser where
  pure a = Parser (\s -> [(a, s)])
  p <*> q = Parser (\s -> [(f a, r) | (f, t) <- run p s, (a, r) <- run q t])

instance Monad Parser where
  p >>= k = Parser (\s -> concat [run (k a) r | (a, r) <- run p s])

item :: Parser Char
item = Parser (\s -> case s of { [] -> []; c : cs -> [(c, cs)] })

sat :: (Char -> Bool) -> Parser Char
sat p = do
  c <- item
  if p c then return c else Parser (const [])
{-# NOINLINE sat #-}

main :: IO ()
main = interact (\s -> show (run (sat (< 'x')) s))
