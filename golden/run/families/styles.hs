-- Catches: families among monads: free ones, classes in the style of mtl, tagless interpreters, stores.
{-# LANGUAGE TypeFamilies, FlexibleContexts, MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, UndecidableInstances, GeneralizedNewtypeDeriving, RankNTypes, ScopedTypeVariables, DerivingVia, StandaloneDeriving, PatternSynonyms, ViewPatterns, ConstraintKinds, ExistentialQuantification, LambdaCase #-}
module Main where
import Data.Kind
import qualified Data.Map as Map
import Control.Monad.State
import Control.Monad.Reader
import Control.Monad.Writer
import Control.Monad.ST
import Data.STRef
import Data.Monoid
import Data.Coerce

-- own free monads
data Free f a = Pure a | Free (f (Free f a))
instance Functor f => Functor (Free f) where
  fmap f (Pure a) = Pure (f a)
  fmap f (Free x) = Free (fmap (fmap f) x)
instance Functor f => Applicative (Free f) where { pure = Pure; (<*>) = ap }
instance Functor f => Monad (Free f) where
  Pure a >>= k = k a
  Free x >>= k = Free (fmap (>>= k) x)
data Cmd k = Say String k | Ask (String -> k)
instance Functor Cmd where
  fmap f (Say s k) = Say s (f k)
  fmap f (Ask g) = Ask (f . g)
foldFree :: Monad m => (forall x. f x -> m x) -> Free f a -> m a
foldFree _ (Pure a) = return a
foldFree h (Free x) = h x >>= foldFree h
say s = Free (Say s (Pure ()))
ask' = Free (Ask Pure)
prog :: Free Cmd Int
prog = do { say "hi"; n <- ask'; say n; return (length n) }
runW :: Free Cmd a -> WriterT [String] (State [String]) a
runW = foldFree $ \case
  Say s k -> tell [s] >> return k
  Ask k -> do { xs <- lift get; lift (put (tail xs)); return (k (head xs)) }

-- mtl style
newtype App a = App { unApp :: ReaderT Int (StateT [String] IO) a }
  deriving (Functor, Applicative, Monad, MonadIO, MonadReader Int, MonadState [String])
logIt :: (MonadState [String] m) => String -> m ()
logIt s = modify (s :)
work :: (MonadReader Int m, MonadState [String] m, MonadIO m) => m Int
work = do { n <- ask; logIt ("n=" ++ show n); liftIO (putStrLn "io"); return (n * 2) }

-- tagless with families
class Monad (M r) => Interp r where
  type M r :: Type -> Type
  type Val r
  type Val r = Int
  lit :: r -> Int -> M r (Val r)
  add :: r -> Val r -> Val r -> M r (Val r)
data IOI = IOI
instance Interp IOI where
  type M IOI = IO
  lit _ n = do { putStrLn ("lit " ++ show n); return n }
  add _ a b = return (a + b)
expr :: Interp r => r -> M r (Val r)
expr r = do { a <- lit r 1; b <- lit r 2; add r a b }

newtype Age = Age Int deriving (Show, Eq, Ord) deriving (Semigroup, Monoid) via (Sum Int)

sumST :: [Int] -> Int
sumST xs = runST $ do
  r <- newSTRef 0
  mapM_ (\x -> modifySTRef r (+ x)) xs
  readSTRef r

-- store with family
class Store s where
  data Handle s
  type Key s
  open :: s -> Handle s
  look :: Ord (Key s) => Handle s -> Key s -> Maybe String
newtype MapStore k = MapStore [(k, String)]
instance Ord k => Store (MapStore k) where
  newtype Handle (MapStore k) = H (Map.Map k String)
  type Key (MapStore k) = k
  open (MapStore kvs) = H (Map.fromList kvs)
  look (H m) k = Map.lookup k m

class Iso a b | a -> b where { to :: a -> b; from :: b -> a }
instance Iso Bool Int where { to = fromEnum; from = toEnum }

type family Ret f where
  Ret (a -> b) = Ret b
  Ret r = r
class Variadic f where collect :: [Int] -> f -> Ret f
apply3 :: (a ~ Int) => (a -> a -> a) -> a
apply3 f = f 1 2

main :: IO ()
main = do
  print (runState (runWriterT (runW prog)) ["bob"])
  (r, s) <- runStateT (runReaderT (unApp work) 21) []
  print r >> print s
  expr IOI >>= print
  print (Age 3 <> Age 4, mempty :: Age)
  print (sumST [1..10])
  print (look (open (MapStore [(1, "a"), (2, "b")])) 2)
  print (to True, (from 0 :: Bool))
  print (apply3 (+))
  print (coerce [Age 1, Age 2] :: [Int])
