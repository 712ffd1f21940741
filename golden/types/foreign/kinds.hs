-- Catches: kinds of parameters that are taken to be Type.
module Kinds where

newtype Fix f = Fix (f (Fix f))

newtype Compose f g a = Compose (f (g a))

data Free f a = Pure a | Free (f (Free f a))

data App f = App (f Char) (f Bool)

data Phantom a = Phantom

type Nest f a = f (f a)

unfix (Fix x) = x

layer (Free x) = x
layer (Pure x) = undefined

decompose (Compose x) = x

nest (x, y) = App (Just x) (Just y)

twice :: Nest Maybe Char -> Char
twice (Just (Just c)) = c
twice _ = 'x'
