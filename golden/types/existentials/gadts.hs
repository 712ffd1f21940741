-- Catches: types of constructors in the syntax of GADTs.
{-# LANGUAGE GADTs, KindSignatures, NoImplicitPrelude #-}
module Gadts where

data Bool = False | True

data Maybe a where { Nothing :: Maybe b; Just :: c -> Maybe c }

data Term f a where
  Lit  :: a -> Term f a
  Con  :: f x -> (x -> a) -> Term f a
  Same :: Term f (Maybe Bool)
  Rec  :: { inner :: Term f b, change :: b -> Bool } -> Term f [b]

run :: (Maybe a -> a) -> Term Maybe a -> a
run f (Lit x) = x
run f (Con x g) = g (from x)
  where
    from (Just y) = y
run f Same = f (Just (Just True))
run f (Rec t g) = []

mono (Lit x) = x

changes :: Term f [b] -> b -> Bool
changes (Rec t g) = g
changes _ = \_ -> True
