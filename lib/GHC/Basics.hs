{-# LANGUAGE NoImplicitPrelude, BangPatterns, MagicHash, RankNTypes #-}
-- |
-- Functions that need no class: on functions, on lists, on 'Maybe'. All else
-- stands on this module, the classes too; programs see it through "GHC.Base".
module GHC.Basics
  ( String, Maybe (..)
  , id, const, (.), flip, ($), ($!), seq, asTypeOf, until, otherwise
  , map, (++), build, foldr, foldl', reverse, lengthFrom, filter, elemChar
  , ord, unsafeChr, minInt, maxInt, isDigitChar
  ) where

import GHC.Classes
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
{-# INLINE (.) #-}

-- | The function with its first two arguments exchanged.
flip :: (a -> b -> c) -> b -> a -> c
flip f x y = f y x

-- | Application. It binds so weakly that it saves parentheses: @f $ g x@.
($) :: (a -> b) -> a -> b
f $ x = f x
{-# INLINE ($) #-}

-- | Application to an argument that is evaluated before the call.
($!) :: (a -> b) -> a -> b
f $! x = case x of !v -> f v
{-# INLINE ($!) #-}

-- | Evaluates the first argument to weak head normal form, then gives the second.
seq :: a -> b -> b
seq !_ y = y
{-# INLINE seq #-}

-- | 'const', with a type that makes both arguments the same.
asTypeOf :: a -> a -> a
asTypeOf x _ = x

-- | @until p f x@ applies @f@ to @x@ until @p@ holds.
until :: (a -> Bool) -> (a -> a) -> a -> a
until p f = go
  where
    go x = if p x then x else go (f x)

-- | 'True', for the last of some guards.
otherwise :: Bool
otherwise = True

-- | The function applied to each element.
map :: (a -> b) -> [a] -> [b]
map f xs = build (\cons nil -> foldr (\x rest -> cons (f x) rest) nil xs)
{-# INLINE map #-}

-- region build
-- | The list that a function makes which is given '(:)' and '[]'. A fold of
-- such a list need not make it: @foldr k z (build g)@ is @g k z@.
build :: (forall b. (a -> b -> b) -> b -> b) -> [a]
build g = g (:) []
{-# INLINE build #-}
-- end build

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
{-# INLINE foldr #-}

-- | @foldl' f z [a, b, c]@ is @f (f (f z a) b) c@, evaluated at each step.
foldl' :: (b -> a -> b) -> b -> [a] -> b
foldl' f z xs = foldr (\x rest acc -> case acc of !a -> rest (f a x)) (\acc -> case acc of !a -> a) xs z
{-# INLINE foldl' #-}

-- | The elements, last first.
reverse :: [a] -> [a]
reverse = go []
  where
    go done []       = done
    go done (x : xs) = go (x : done) xs

-- | The number of elements, added to a number.
lengthFrom :: Int -> [a] -> Int
lengthFrom (I# n) xs = I# (go n xs)
  where
    go :: Int# -> [b] -> Int#
    go i []       = i
    go i (_ : ys) = go (i +# 1#) ys

-- | The elements for which the predicate holds.
filter :: (a -> Bool) -> [a] -> [a]
filter p xs = build (\cons nil -> foldr (\x rest -> if p x then cons x rest else rest) nil xs)
{-# INLINE filter #-}

-- | Is the character in the text?
elemChar :: Char -> String -> Bool
elemChar _ []       = False
elemChar c (x : xs) = eqChar c x || elemChar c xs

-- | The code point of a character.
ord :: Char -> Int
ord (C# c) = I# (ord# c)
{-# INLINE ord #-}

-- | The character with a code point, which is not checked.
unsafeChr :: Int -> Char
unsafeChr (I# n) = C# (chr# n)
{-# INLINE unsafeChr #-}

-- | The least and the greatest 'Int'.
minInt, maxInt :: Int
minInt = I# (-9223372036854775808#)
maxInt = I# 9223372036854775807#

-- | Is it one of @0@ to @9@?
isDigitChar :: Char -> Bool
isDigitChar c = c >= '0' && c <= '9'
