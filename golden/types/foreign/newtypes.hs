-- Catches: constructors of newtypes whose type is that of their content.
module Newtypes where

newtype State s a = State (s -> (a, s))

run (State f) = f

unit x = State (\s -> (x, s))

andThen m k = State (\s -> case run m s of (x, s') -> run (k x) s')

get = State (\s -> (s, s))

put s = State (\_ -> ((), s))

modify f = get `andThen` (\s -> put (f s))
