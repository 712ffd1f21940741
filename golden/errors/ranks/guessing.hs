-- Catches: arguments that are not polymorphic enough, and quantifiers that would have to be guessed.
{-# LANGUAGE RankNTypes, NoImplicitPrelude #-}
module Guessing where

data Bool = False | True

not :: Bool -> Bool
not True = False
not False = True

both :: (forall a. a -> a) -> (Bool, Bool)
both f = (f True, f False)

narrow = both not

newtype ST s a = ST a

runST :: (forall s. ST s a) -> a
runST (ST x) = x

newtype Ref s = Ref s

newRef :: ST s (Ref s)
newRef = newRef

escape = runST newRef

compose f g x = f (g x)

unguessed = compose both

guess f = both f
