{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, BangPatterns #-}
-- |
-- What everything else needs: functions on functions, the beginnings of
-- lists, and 'IO' actions one after the other.
module GHC.Base
  ( module GHC.Types, module GHC.Classes
  , String, Maybe (..)
  , id, const, (.), flip, ($), ($!), seq, asTypeOf, until, otherwise
  , map, (++), foldr
  , ord
  , returnIO, bindIO, thenIO, failIO, fmapIO, unIO
  , unsafePerformIO, unsafeInterleaveIO
  ) where

import GHC.CString
import GHC.Classes
import GHC.Err
import GHC.Prim
import GHC.Types

infixr 9 .
infixr 5 ++
infixr 0 $, $!, `seq`

-- | A list of characters.
type String = [Char]

-- | A value, or none.
data Maybe a = Nothing | Just a

-- | Gives back what it gets.
id :: a -> a
id x = x

-- | @const x@ is the function whose value is always @x@.
const :: a -> b -> a
const x _ = x

-- | First the right function, then the left.
(.) :: (b -> c) -> (a -> b) -> a -> c
(.) f g = \x -> f (g x)

-- | The function with its first two arguments exchanged.
flip :: (a -> b -> c) -> b -> a -> c
flip f x y = f y x

-- | Application. It binds so weakly that it saves parentheses: @f $ g x@.
($) :: (a -> b) -> a -> b
f $ x = f x

-- | Application to an argument that is evaluated before the call.
($!) :: (a -> b) -> a -> b
f $! x = case x of !v -> f v

-- | Evaluates the first argument to weak head normal form, then gives the second.
seq :: a -> b -> b
seq !_ y = y

-- | 'const', with a type that makes both arguments the same.
asTypeOf :: a -> a -> a
asTypeOf x _ = x

-- | @until p f x@ applies @f@ to @x@ until @p@ holds.
until :: (a -> Bool) -> (a -> a) -> a -> a
until p f x
  | p x       = x
  | otherwise = until p f (f x)

-- | 'True', for the last of some guards.
otherwise :: Bool
otherwise = True

-- | The function applied to each element.
map :: (a -> b) -> [a] -> [b]
map _ []       = []
map f (x : xs) = f x : map f xs

-- | One list after the other.
(++) :: [a] -> [a] -> [a]
[]       ++ ys = ys
(x : xs) ++ ys = x : (xs ++ ys)

-- | @foldr f z [a, b, c]@ is @f a (f b (f c z))@: the list with @f@ in the
-- place of each @(:)@ and @z@ in the place of @[]@.
foldr :: (a -> b -> b) -> b -> [a] -> b
foldr f z = go
  where
    go []       = z
    go (x : xs) = f x (go xs)

-- | The code point of a character.
ord :: Char -> Int
ord (C# c) = I# (ord# c)

-- region monad-io
-- | The action that does nothing and gives the value.
returnIO :: a -> IO a
returnIO x = IO (\s -> (# s, x #))

-- | Performs the first action, gives its result to the function, and performs
-- the action that this makes.
bindIO :: IO a -> (a -> IO b) -> IO b
bindIO (IO m) k = IO (\s -> case m s of (# s', x #) -> unIO (k x) s')

-- | Performs both actions, one after the other, for the second's result.
thenIO :: IO a -> IO b -> IO b
thenIO (IO m) k = IO (\s -> case m s of (# s', _ #) -> unIO k s')

-- | The function that an action is.
unIO :: IO a -> State# RealWorld -> (# State# RealWorld, a #)
unIO (IO m) = m
-- end monad-io

-- | Applies a function to the result of an action.
fmapIO :: (a -> b) -> IO a -> IO b
fmapIO f (IO m) = IO (\s -> case m s of (# s', x #) -> (# s', f x #))

-- | The action that fails: the program ends with @user error@ and the text.
failIO :: String -> IO a
failIO text = IO (\s ->
  unIO (errorWithoutStackTrace (unpackAppendCString# "user error ("# (text ++ ")"))) s)

-- | The result of an action, as a value: the action is performed when the
-- value is evaluated, if it ever is. Safe only where it does not matter when.
unsafePerformIO :: IO a -> a
unsafePerformIO (IO m) = case m realWorld# of (# _, x #) -> x
{-# NOINLINE unsafePerformIO #-}

-- region interleave
-- | Performs the action later: when its result is evaluated. Lazy input is
-- made of this.
unsafeInterleaveIO :: IO a -> IO a
unsafeInterleaveIO (IO m) =
  IO (\s -> let later = case m s of (# _, x #) -> x in (# s, later #))
{-# NOINLINE unsafeInterleaveIO #-}
-- end interleave
