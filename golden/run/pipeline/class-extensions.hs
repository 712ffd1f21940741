-- Catches: dependencies, overlap, equalities, printf by classes, dictionaries of recursive types, constraint synonyms.
{-# LANGUAGE GADTs, TypeFamilies, FlexibleInstances, FlexibleContexts, MultiParamTypeClasses, FunctionalDependencies, UndecidableInstances, DefaultSignatures, ScopedTypeVariables, OverloadedStrings, ConstraintKinds #-}
module Main (main) where
import Data.String
f :: (a ~ Int) => a -> a
f x = x + 1
newtype Name = Name String deriving (Show, Eq)
instance (a ~ Char) => IsString (Box a) where fromString = Box . head
newtype Box a = Box a deriving Show
instance IsString Name where fromString = Name

class Monad m => MonadState s m | m -> s where
  get :: m s
  put :: s -> m ()
newtype StateT s m a = StateT { runStateT :: s -> m (a, s) }
instance Monad m => Functor (StateT s m) where fmap f (StateT g) = StateT (\s -> g s >>= \(a, s') -> return (f a, s'))
instance Monad m => Applicative (StateT s m) where { pure a = StateT (\s -> return (a, s)); StateT f <*> StateT g = StateT (\s -> f s >>= \(h, s1) -> g s1 >>= \(a, s2) -> return (h a, s2)) }
instance Monad m => Monad (StateT s m) where StateT g >>= f = StateT (\s -> g s >>= \(a, s1) -> runStateT (f a) s1)
instance Monad m => MonadState s (StateT s m) where { get = StateT (\s -> return (s, s)); put s = StateT (\_ -> return ((), s)) }
class MonadTrans t where lift :: Monad m => m a -> t m a
instance MonadTrans (StateT s) where lift m = StateT (\s -> m >>= \a -> return (a, s))
newtype ReaderT r m a = ReaderT { runReaderT :: r -> m a }
instance Functor m => Functor (ReaderT r m) where fmap f (ReaderT g) = ReaderT (fmap f . g)
instance Applicative m => Applicative (ReaderT r m) where { pure = ReaderT . const . pure; ReaderT f <*> ReaderT g = ReaderT (\r -> f r <*> g r) }
instance Monad m => Monad (ReaderT r m) where ReaderT g >>= f = ReaderT (\r -> g r >>= \a -> runReaderT (f a) r)
instance MonadTrans (ReaderT r) where lift = ReaderT . const
instance MonadState s m => MonadState s (ReaderT r m) where { get = lift get; put = lift . put }
modify f = get >>= put . f
tick :: (Num s, MonadState s m) => m s
tick = do { n <- get; put (n + 1); return n }

class Printf r where spr :: String -> [String] -> r
instance Printf String where spr fmt args = go fmt (reverse args) where
                               go ('%' : cs) (a : as) = a ++ go cs as
                               go (c : cs) as = c : go cs as
                               go [] _ = []
instance (Show a, Printf r) => Printf (a -> r) where spr fmt args a = spr fmt (show a : args)
printf' :: Printf r => String -> r
printf' fmt = spr fmt []

class Describe a where
  describe :: a -> String
instance Describe Int where describe x = "<" ++ show x ++ ">"
instance Describe Bool where describe b = if b then "yes" else "no"
instance {-# OVERLAPPABLE #-} Show a => Describe [a] where describe xs = "list of " ++ show (length xs)
instance {-# OVERLAPPING #-} Describe [Char] where describe s = s
type ShowNum a = (Show a, Num a)
double :: ShowNum a => a -> String
double x = show (x + x)
class Container f where { empty :: f a; insert :: a -> f a -> f a; toL :: f a -> [a] }
instance Container [] where { empty = []; insert = (:); toL = id }
newtype Rev a = Rev [a]
instance Container Rev where { empty = Rev []; insert x (Rev xs) = Rev (xs ++ [x]); toL (Rev xs) = xs }
fill :: Container f => [a] -> f a
fill = foldr insert empty
data Fix f = Fix (f (Fix f))
instance Show (f (Fix f)) => Show (Fix f) where showsPrec d (Fix x) = showParen (d > 10) (showString "Fix " . showsPrec 11 x)
data ListF a r = Nil | Cons a r deriving Show
main :: IO ()
main = do
  print (f 3, Name "x" == "x", ("q" :: Box Char))
  r <- runStateT (runReaderT (do { a <- tick; b <- tick; modify (* 10); lift (lift (print (a, b :: Int))); tick }) 'e') 5
  print r
  putStrLn (printf' "% and %!" (1 :: Int) "two")
  putStrLn (describe (3 :: Int) ++ describe True ++ describe [1, 2, 3 :: Int] ++ describe ("str" :: String))
  putStrLn (double (2 :: Int) ++ double 2.5)
  print (toL (fill [1, 2, 3] :: Rev Int), toL (fill "abc" :: [Char]))
  print (Fix (Cons 'a' (Fix Nil)))
