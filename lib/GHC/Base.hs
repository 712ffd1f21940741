{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, BangPatterns, RankNTypes #-}
-- |
-- The classes of what can be combined, mapped and put in sequence, with their
-- instances for functions, lists, pairs, 'Maybe' and 'IO'.
module GHC.Base
  ( module GHC.Types, module GHC.Classes, module GHC.CString, module GHC.Basics, module GHC.Err
  , Semigroup (..), Monoid (..), NonEmpty (..)
  , Functor (..), (<$!>), Applicative (..), Monad (..), Alternative (..), MonadPlus (..)
  , liftA, liftA3, (<**>), join, (=<<), when, sequence, mapM
  , liftM, liftM2, liftM3, liftM4, liftM5, ap
  , eqString, stimesDefault, stimesIdempotent, stimesMonoid, stimesList, stimesMaybe
  , returnIO, bindIO, thenIO, failIO, fmapIO, unIO
  , fixIO, unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO
  , quotInt, remInt, divInt, modInt, quotRemInt, divModInt, getTag
  , breakpoint, breakpointCond, assertIgnored, mapFB, augment
  , module GHC.Prim, module GHC.Prim.Ext, module GHC.Magic
  ) where

import GHC.Basics hiding (foldl', reverse, lengthFrom, filter, elemChar, isDigitChar)
import GHC.CString
import GHC.Classes
import GHC.Enum
import GHC.Err
import GHC.Magic
import GHC.Num
import GHC.Prim hiding (Any)
import GHC.Prim.Ext
import GHC.Real
import GHC.Show
import GHC.Types hiding (Any, Multiplicity (..))

infixr 6 <>
infixr 5 :|
infixl 4 <$, <$!>, <*>, <*, *>, <**>
infixl 3 <|>
infixl 1 >>=, >>
infixr 1 =<<

-- | A list with at least one element.
data NonEmpty a = a :| [a]

instance Eq a => Eq (NonEmpty a) where
  (x :| xs) == (y :| ys) = x == y && xs == ys

instance Ord a => Ord (NonEmpty a) where
  compare (x :| xs) (y :| ys) = case compare x y of
    EQ -> compare xs ys
    o  -> o

instance Show a => Show (NonEmpty a) where
  showsPrec p (x :| xs) = showParen (p > 5) (\rest ->
    showsPrec 6 x (' ' : ':' : '|' : ' ' : showsPrec 6 xs rest))

-- region semigroup
-- | Types with an associative operation.
class Semigroup a where
  -- | The operation.
  (<>) :: a -> a -> a
  -- | All the elements, combined.
  sconcat :: NonEmpty a -> a
  -- | The value combined with itself, so many times; at least once.
  stimes :: Integral b => b -> a -> a

  a <> b = sconcat (a :| [b])
  sconcat (x :| xs) = go x xs
    where
      go y (z : zs) = y <> go z zs
      go y []       = y
  stimes = stimesDefault
  {-# MINIMAL (<>) | sconcat #-}

-- | Semigroups with a neutral element.
class Semigroup a => Monoid a where
  -- | The neutral element.
  mempty :: a
  -- | '<>'.
  mappend :: a -> a -> a
  -- | All the elements, combined.
  mconcat :: [a] -> a

  mappend = (<>)
  mconcat = foldr mappend mempty
  {-# MINIMAL mempty #-}
-- end semigroup

-- region stimes
-- | 'stimes' by repeated doubling.
stimesDefault :: (Integral b, Semigroup a) => b -> a -> a
stimesDefault n x
  | n <= 0    = errorWithoutStackTrace "stimes: positive multiplier expected"
  | otherwise = double x n
  where
    double y i
      | even i    = double (y <> y) (i `quot` 2)
      | i == 1    = y
      | otherwise = addTo (y <> y) (i `quot` 2) y
    addTo y i z
      | even i    = addTo (y <> y) (i `quot` 2) z
      | i == 1    = y <> z
      | otherwise = addTo (y <> y) (i `quot` 2) (y <> z)
-- end stimes

-- | 'stimes' where @x <> x == x@.
stimesIdempotent :: Integral b => b -> a -> a
stimesIdempotent n x
  | n <= 0    = errorWithoutStackTrace "stimesIdempotent: positive multiplier expected"
  | otherwise = x

-- | 'stimes' of a monoid: none at all gives 'mempty'.
stimesMonoid :: (Integral b, Monoid a) => b -> a -> a
stimesMonoid n x = case compare n 0 of
  LT -> errorWithoutStackTrace "stimesMonoid: negative multiplier"
  EQ -> mempty
  GT -> stimesDefault n x

-- | 'stimes' for lists.
stimesList :: Integral b => b -> [a] -> [a]
stimesList n xs
  | n < 0     = errorWithoutStackTrace "stimes: [], negative multiplier"
  | otherwise = go n
  where
    go i = if i == 0 then [] else xs ++ go (i - 1)

-- | 'stimes' for 'Maybe'.
stimesMaybe :: (Integral b, Semigroup a) => b -> Maybe a -> Maybe a
stimesMaybe _ Nothing = Nothing
stimesMaybe n (Just x) = case compare n 0 of
  LT -> errorWithoutStackTrace "stimes: Maybe, negative multiplier"
  EQ -> Nothing
  GT -> Just (stimes n x)

-- region functor
-- | Types of containers and actions whose results can be mapped.
class Functor f where
  -- | The function applied to every element.
  fmap :: (a -> b) -> f a -> f b
  -- | The same value in the place of every element.
  (<$) :: a -> f b -> f a
  x <$ m = fmap (const x) m
  {-# MINIMAL fmap #-}

-- | Functors that can be combined.
class Functor f => Applicative f where
  -- | The value alone.
  pure :: a -> f a
  -- | The functions of the one applied to the results of the other.
  (<*>) :: f (a -> b) -> f a -> f b
  -- | A function applied to the results of both.
  liftA2 :: (a -> b -> c) -> f a -> f b -> f c
  -- | Both, for the result of the second, of the first.
  (*>) :: f a -> f b -> f b
  (<*) :: f a -> f b -> f a

  (<*>) = liftA2 id
  liftA2 f x y = fmap f x <*> y
  x *> y = (id <$ x) <*> y
  x <* y = liftA2 const x y
  {-# MINIMAL pure, ((<*>) | liftA2) #-}

-- | Actions whose results decide what comes next.
class Applicative m => Monad m where
  -- | The action, then what the function makes of its result.
  (>>=) :: m a -> (a -> m b) -> m b
  -- | Both actions, for the result of the second.
  (>>) :: m a -> m b -> m b
  -- | 'pure'.
  return :: a -> m a

  m >> k = m >>= \_ -> k
  return = pure
  {-# MINIMAL (>>=) #-}
-- end functor

-- | Applicative functors with a choice.
class Applicative f => Alternative f where
  -- | No result.
  empty :: f a
  -- | The first or the second.
  (<|>) :: f a -> f a -> f a
  -- | One or more, none or more.
  some, many :: f a -> f [a]

  some v = many1
    where
      many0 = many1 <|> pure []
      many1 = liftA2 (:) v many0
  many v = many0
    where
      many0 = many1 <|> pure []
      many1 = liftA2 (:) v many0
  {-# MINIMAL empty, (<|>) #-}

-- | Monads with a choice.
class (Alternative m, Monad m) => MonadPlus m where
  -- | 'empty'.
  mzero :: m a
  mzero = empty
  -- | '<|>'.
  mplus :: m a -> m a -> m a
  mplus = (<|>)

-- | 'fmap' with the methods of 'Applicative'.
liftA :: Applicative f => (a -> b) -> f a -> f b
liftA f x = pure f <*> x

-- | A function of three, applied to results.
liftA3 :: Applicative f => (a -> b -> c -> d) -> f a -> f b -> f c -> f d
liftA3 f x y z = liftA2 f x y <*> z

-- | '<*>' with the argument before the function.
(<**>) :: Applicative f => f a -> f (a -> b) -> f b
(<**>) = liftA2 (\x f -> f x)

-- | An action that gives an action, and that one.
join :: Monad m => m (m a) -> m a
join m = m >>= id

-- | '>>=' with its arguments exchanged.
(=<<) :: Monad m => (a -> m b) -> m a -> m b
k =<< m = m >>= k

-- | The action, if the condition holds.
when :: Applicative f => Bool -> f () -> f ()
when c action = if c then action else pure ()
{-# INLINE when #-}

-- | The actions of a list, in order, and the list of their results.
sequence :: Monad m => [m a] -> m [a]
sequence = mapM id

-- | The action of each element, in order, and the list of their results.
mapM :: Monad m => (a -> m b) -> [a] -> m [b]
mapM f = foldr (\x rest -> f x >>= \y -> rest >>= \ys -> return (y : ys)) (return [])

-- | 'fmap' with the methods of 'Monad'.
liftM :: Monad m => (a -> r) -> m a -> m r
liftM f m = m >>= \x -> return (f x)

-- | 'fmap' that evaluates the result.
(<$!>) :: Monad m => (a -> b) -> m a -> m b
f <$!> m = m >>= \x -> let !y = f x in return y

-- | A function of several, applied to results.
liftM2 :: Monad m => (a -> b -> r) -> m a -> m b -> m r
liftM2 f m1 m2 = m1 >>= \a -> m2 >>= \b -> return (f a b)

liftM3 :: Monad m => (a -> b -> c -> r) -> m a -> m b -> m c -> m r
liftM3 f m1 m2 m3 = m1 >>= \a -> m2 >>= \b -> m3 >>= \c -> return (f a b c)

liftM4 :: Monad m => (a -> b -> c -> d -> r) -> m a -> m b -> m c -> m d -> m r
liftM4 f m1 m2 m3 m4 =
  m1 >>= \a -> m2 >>= \b -> m3 >>= \c -> m4 >>= \d -> return (f a b c d)

liftM5 :: Monad m => (a -> b -> c -> d -> e -> r) -> m a -> m b -> m c -> m d -> m e -> m r
liftM5 f m1 m2 m3 m4 m5 =
  m1 >>= \a -> m2 >>= \b -> m3 >>= \c -> m4 >>= \d -> m5 >>= \e -> return (f a b c d e)

-- | '<*>' with the methods of 'Monad'.
ap :: Monad m => m (a -> b) -> m a -> m b
ap m1 m2 = m1 >>= \f -> m2 >>= \x -> return (f x)

-- Lists

instance Semigroup [a] where
  (<>) = (++)
  stimes = stimesList

instance Monoid [a] where
  mempty = []
  mconcat xss = foldr (++) [] xss

-- region list-monad
instance Functor [] where
  fmap = map

instance Applicative [] where
  pure x = [x]
  fs <*> xs = foldr (\f rest -> foldr (\x more -> f x : more) rest xs) [] fs
  liftA2 f xs ys = foldr (\x rest -> foldr (\y more -> f x y : more) rest ys) [] xs
  xs *> ys = foldr (\_ rest -> ys ++ rest) [] xs

instance Monad [] where
  xs >>= f = foldr (\x rest -> f x ++ rest) [] xs
  (>>) = (*>)
-- end list-monad

instance Alternative [] where
  empty = []
  (<|>) = (++)

instance MonadPlus []

-- Lists with an element

instance Semigroup (NonEmpty a) where
  (x :| xs) <> ~(y :| ys) = x :| (xs ++ y : ys)

instance Functor NonEmpty where
  fmap f ~(x :| xs) = f x :| map f xs
  y <$ ~(_ :| xs) = y :| map (const y) xs

instance Applicative NonEmpty where
  pure x = x :| []
  (<*>) = ap
  liftA2 = liftM2

instance Monad NonEmpty where
  ~(x :| xs) >>= f = y :| (ys ++ (xs >>= \z -> case f z of w :| ws -> w : ws))
    where
      y :| ys = f x

-- Maybe

instance Eq a => Eq (Maybe a) where
  Nothing == Nothing = True
  Just x  == Just y  = x == y
  _       == _       = False

instance Ord a => Ord (Maybe a) where
  compare Nothing  Nothing  = EQ
  compare Nothing  (Just _) = LT
  compare (Just _) Nothing  = GT
  compare (Just x) (Just y) = compare x y

instance Semigroup a => Semigroup (Maybe a) where
  Nothing <> b       = b
  a       <> Nothing = a
  Just a  <> Just b  = Just (a <> b)
  stimes = stimesMaybe

instance Semigroup a => Monoid (Maybe a) where
  mempty = Nothing

-- region maybe-monad
instance Functor Maybe where
  fmap _ Nothing  = Nothing
  fmap f (Just x) = Just (f x)

instance Applicative Maybe where
  pure = Just
  Just f  <*> m = fmap f m
  Nothing <*> _ = Nothing
  liftA2 f (Just x) (Just y) = Just (f x y)
  liftA2 _ _        _        = Nothing
  Just _  *> m = m
  Nothing *> _ = Nothing

instance Monad Maybe where
  Just x  >>= k = k x
  Nothing >>= _ = Nothing
  (>>) = (*>)
-- end maybe-monad

instance Alternative Maybe where
  empty = Nothing
  Nothing <|> r = r
  l       <|> _ = l

instance MonadPlus Maybe

-- Functions

instance Semigroup b => Semigroup (a -> b) where
  f <> g = \x -> f x <> g x
  stimes n f = \x -> stimes n (f x)

instance Monoid b => Monoid (a -> b) where
  mempty = \_ -> mempty
  mconcat fs = \x -> mconcat (map (\f -> f x) fs)

instance Functor ((->) r) where
  fmap = (.)

instance Applicative ((->) r) where
  pure = const
  (<*>) f g = \x -> f x (g x)
  liftA2 q f g = \x -> q (f x) (g x)

instance Monad ((->) r) where
  f >>= k = \r -> k (f r) r

-- Tuples

instance Functor ((,) a) where
  fmap f (x, y) = (x, f y)

instance Monoid a => Applicative ((,) a) where
  pure x = (mempty, x)
  (u, f) <*> (v, x) = (u <> v, f x)
  liftA2 f (u, x) (v, y) = (u <> v, f x y)

instance Monoid a => Monad ((,) a) where
  (u, a) >>= k = case k a of (v, b) -> (u <> v, b)

instance Functor ((,,) a b) where
  fmap f (a, b, c) = (a, b, f c)

instance (Monoid a, Monoid b) => Applicative ((,,) a b) where
  pure x = (mempty, mempty, x)
  (a, b, f) <*> (a', b', x) = (a <> a', b <> b', f x)

instance (Monoid a, Monoid b) => Monad ((,,) a b) where
  (u, v, a) >>= k = case k a of (u', v', b) -> (u <> u', v <> v', b)

instance Functor ((,,,) a b c) where
  fmap f (a, b, c, d) = (a, b, c, f d)

instance (Monoid a, Monoid b, Monoid c) => Applicative ((,,,) a b c) where
  pure x = (mempty, mempty, mempty, x)
  (a, b, c, f) <*> (a', b', c', x) = (a <> a', b <> b', c <> c', f x)

instance (Monoid a, Monoid b, Monoid c) => Monad ((,,,) a b c) where
  (u, v, w, a) >>= k = case k a of (u', v', w', b) -> (u <> u', v <> v', w <> w', b)

-- Small types

instance Semigroup Ordering where
  LT <> _ = LT
  EQ <> y = y
  GT <> _ = GT
  stimes n x = case compare n 0 of
    LT -> errorWithoutStackTrace "stimesIdempotentMonoid: negative multiplier"
    EQ -> EQ
    GT -> x

instance Monoid Ordering where
  mempty = EQ

instance Semigroup () where
  _ <> _ = ()
  sconcat _ = ()
  stimes _ _ = ()

instance Monoid () where
  mempty = ()
  mconcat _ = ()

-- region monad-io
instance Functor IO where
  fmap f (IO m) = IO (\s -> case m s of (# s', x #) -> (# s', f x #))
  {-# INLINE fmap #-}

instance Applicative IO where
  pure x = IO (\s -> (# s, x #))
  IO f <*> IO m = IO (\s -> case f s of
    (# s', g #) -> case m s' of (# s'', x #) -> (# s'', g x #))
  liftA2 f (IO m) (IO n) = IO (\s -> case m s of
    (# s', x #) -> case n s' of (# s'', y #) -> (# s'', f x y #))
  IO m *> IO n = IO (\s -> case m s of (# s', _ #) -> n s')
  IO m <* IO n = IO (\s -> case m s of
    (# s', x #) -> case n s' of (# s'', _ #) -> (# s'', x #))
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE liftA2 #-}
  {-# INLINE (*>) #-}
  {-# INLINE (<*) #-}

instance Monad IO where
  IO m >>= k = IO (\s -> case m s of (# s', x #) -> unIO (k x) s')
  IO m >> IO n = IO (\s -> case m s of (# s', _ #) -> n s')
  {-# INLINE (>>=) #-}
  {-# INLINE (>>) #-}
-- end monad-io

instance Semigroup a => Semigroup (IO a) where
  (<>) = liftA2 (<>)

instance Monoid a => Monoid (IO a) where
  mempty = pure mempty

-- | The methods of 'Monad' and 'Functor' on 'IO'.
returnIO :: a -> IO a
returnIO x = IO (\s -> (# s, x #))
{-# INLINE returnIO #-}

bindIO :: IO a -> (a -> IO b) -> IO b
bindIO (IO m) k = IO (\s -> case m s of (# s', x #) -> unIO (k x) s')
{-# INLINE bindIO #-}

thenIO :: IO a -> IO b -> IO b
thenIO (IO m) (IO k) = IO (\s -> case m s of (# s', _ #) -> k s')
{-# INLINE thenIO #-}

fmapIO :: (a -> b) -> IO a -> IO b
fmapIO f (IO m) = IO (\s -> case m s of (# s', x #) -> (# s', f x #))
{-# INLINE fmapIO #-}

-- | The function that an action is.
unIO :: IO a -> State# RealWorld -> (# State# RealWorld, a #)
unIO (IO m) = m
{-# INLINE unIO #-}

-- | The action that fails: the program ends with @user error@ and the text.
failIO :: String -> IO a
failIO text = IO (\s ->
  unIO (errorWithoutStackTrace (unpackAppendCString# "user error ("# (text ++ ")"))) s)

-- | The result of an action, as a value: the action is performed when the
-- value is evaluated, if it ever is. Safe only where it does not matter when.
unsafePerformIO :: IO a -> a
unsafePerformIO (IO m) = case m realWorld# of (# _, x #) -> x
{-# NOINLINE unsafePerformIO #-}

-- | 'unsafePerformIO'.
unsafeDupablePerformIO :: IO a -> a
unsafeDupablePerformIO = unsafePerformIO

-- region interleave
-- | Performs the action later: when its result is evaluated. Lazy input is
-- made of this.
unsafeInterleaveIO :: IO a -> IO a
unsafeInterleaveIO (IO m) =
  IO (\s -> let later = case m s of (# _, x #) -> x in (# s, later #))
{-# NOINLINE unsafeInterleaveIO #-}
-- end interleave

-- | The action performed with its own result, which must not be looked at
-- before there is one.
fixIO :: (a -> IO a) -> IO a
fixIO k = IO (\s0 -> case newMutVar# (errorWithoutStackTrace "cyclic evaluation in fixIO") s0 of
  (# s1, var #) ->
    let later = case readMutVar# var realWorld# of (# _, x #) -> x
    in case unIO (k later) s1 of
      (# s2, result #) -> case writeMutVar# var result s2 of
        s3 -> (# s3, result #))
{-# NOINLINE fixIO #-}

-- | Equality of texts.
eqString :: String -> String -> Bool
eqString []       []       = True
eqString (x : xs) (y : ys) = eqChar x y && eqString xs ys
eqString _        _        = False

-- | Division of 'Int's by numbers other than 0 and -1.
quotInt, remInt, divInt, modInt :: Int -> Int -> Int
quotInt (I# x) (I# y) = I# (quotInt# x y)
remInt (I# x) (I# y) = I# (remInt# x y)
divInt (I# x) (I# y) = I# (divInt# x y)
modInt (I# x) (I# y) = I# (modInt# x y)

-- | Both results.
quotRemInt, divModInt :: Int -> Int -> (Int, Int)
quotRemInt x y = (quotInt x y, remInt x y)
divModInt x y = (divInt x y, modInt x y)

-- | The position of a value's constructor among those of its type.
getTag :: a -> Int#
getTag !x = dataToTag# x

-- | What 'map' does to a fold.
mapFB :: (elt -> lst -> lst) -> (a -> elt) -> a -> lst -> lst
mapFB c f = \x ys -> c (f x) ys

-- | 'id', where a debugger would stop.
breakpoint :: a -> a
breakpoint x = x

-- | What 'Control.Exception.assert' is in modules that ignore assertions.
assertIgnored :: Bool -> a -> a
assertIgnored _ x = x

instance (Semigroup a, Semigroup b) => Semigroup (a, b) where
  (a1, b1) <> (a2, b2) = (a1 <> a2, b1 <> b2)
  stimes n (a, b) = (stimes n a, stimes n b)

instance (Monoid a, Monoid b) => Monoid (a, b) where
  mempty = (mempty, mempty)

instance (Semigroup a, Semigroup b, Semigroup c) => Semigroup (a, b, c) where
  (a1, b1, c1) <> (a2, b2, c2) = (a1 <> a2, b1 <> b2, c1 <> c2)
  stimes n (a, b, c) = (stimes n a, stimes n b, stimes n c)

instance (Monoid a, Monoid b, Monoid c) => Monoid (a, b, c) where
  mempty = (mempty, mempty, mempty)

instance (Semigroup a, Semigroup b, Semigroup c, Semigroup d) => Semigroup (a, b, c, d) where
  (a1, b1, c1, d1) <> (a2, b2, c2, d2) = (a1 <> a2, b1 <> b2, c1 <> c2, d1 <> d2)
  stimes n (a, b, c, d) = (stimes n a, stimes n b, stimes n c, stimes n d)

instance (Monoid a, Monoid b, Monoid c, Monoid d) => Monoid (a, b, c, d) where
  mempty = (mempty, mempty, mempty, mempty)

instance (Semigroup a, Semigroup b, Semigroup c, Semigroup d, Semigroup e) => Semigroup (a, b, c, d, e) where
  (a1, b1, c1, d1, e1) <> (a2, b2, c2, d2, e2) = (a1 <> a2, b1 <> b2, c1 <> c2, d1 <> d2, e1 <> e2)
  stimes n (a, b, c, d, e) = (stimes n a, stimes n b, stimes n c, stimes n d, stimes n e)

instance (Monoid a, Monoid b, Monoid c, Monoid d, Monoid e) => Monoid (a, b, c, d, e) where
  mempty = (mempty, mempty, mempty, mempty, mempty)

breakpointCond :: Bool -> a -> a
breakpointCond _ x = x

-- | The same, in front of a list.
augment :: (forall b. (a -> b -> b) -> b -> b) -> [a] -> [a]
augment g = g (:)
{-# INLINE augment #-}
