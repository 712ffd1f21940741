-- Catches: instances chosen by a list of types, existential results of effects, and results of injective families that say nothing of the arguments.
{-# LANGUAGE DataKinds, GADTs, RankNTypes, TypeOperators, KindSignatures, FlexibleContexts, FlexibleInstances, MultiParamTypeClasses, EmptyCase, TypeFamilyDependencies, ImpredicativeTypes #-}
module Main (main) where

import Data.Kind (Type)

data Union (r :: [Type -> Type]) a where
  Here :: t a -> Union (t ': r) a
  There :: Union r a -> Union (t ': r) a

class Member t r where
  inj :: t a -> Union r a

instance {-# OVERLAPPING #-} Member t (t ': r) where
  inj = Here

instance Member t r => Member t (u ': r) where
  inj = There . inj

data Eff r a = Val a | forall b. E (Union r b) (b -> Eff r a)

instance Functor (Eff r) where
  fmap f (Val a) = Val (f a)
  fmap f (E u k) = E u (fmap f . k)

instance Applicative (Eff r) where
  pure = Val
  Val f <*> x = fmap f x
  E u k <*> x = E u (\b -> k b <*> x)

instance Monad (Eff r) where
  Val a >>= f = f a
  E u k >>= f = E u (\b -> k b >>= f)

data State s a where
  Get :: State s s
  Put :: s -> State s ()

data Writer w a where
  Tell :: w -> Writer w ()

send :: Member t r => t a -> Eff r a
send t = E (inj t) Val

run :: Eff '[] a -> a
run (Val a) = a
run (E u _) = case u of {}

runState :: s -> Eff (State s ': r) a -> Eff r (a, s)
runState s (Val a) = Val (a, s)
runState s (E (Here Get) k) = runState s (k s)
runState _ (E (Here (Put s)) k) = runState s (k ())
runState s (E (There u) k) = E u (runState s . k)

runWriter :: Monoid w => Eff (Writer w ': r) a -> Eff r (a, w)
runWriter (Val a) = Val (a, mempty)
runWriter (E (Here (Tell w)) k) = fmap (fmap (w <>)) (runWriter (k ()))
runWriter (E (There u) k) = E u (runWriter . k)

countdown :: (Member (State Int) r, Member (Writer [String]) r) => Eff r Int
countdown = do
  n <- send Get
  send (Tell [show (n :: Int)])
  if n == 0 then return 42 else send (Put (n - 1)) >> countdown

type family Other a = r | r -> a where
  Other Bool = Int
  Other Int = Bool

class Flip a where
  flipped :: a -> Other a

instance Flip Int where
  flipped = even

instance Flip Bool where
  flipped = fromEnum

back :: Flip a => (Other a -> a) -> a -> Other a
back f x = flipped (f (flipped x))

steps :: Maybe (forall a. [a] -> [a]) -> ([Int], String)
steps (Just f) = (f [1, 2, 3], f "abc")
steps Nothing = ([], "")

main :: IO ()
main = do
  print (run (runWriter (runState 3 countdown)) :: ((Int, Int), [String]))
  print (run (runState 2 (runWriter countdown)) :: ((Int, [String]), Int))
  print (back (\b -> if b then 10 else 7) 3)
  print (steps Nothing)
