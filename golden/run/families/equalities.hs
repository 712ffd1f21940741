-- Catches: equalities among superclasses, defaults of associated types, and families of constraints.
{-# LANGUAGE TypeFamilies, FlexibleContexts, UndecidableInstances, UndecidableSuperClasses, MultiParamTypeClasses, FlexibleInstances, GADTs, ConstraintKinds, DataKinds, TypeOperators, KindSignatures, ScopedTypeVariables, RankNTypes #-}
module Main where
import Data.Kind

-- equality superclass
class (F a ~ b) => C a b where
  type F a
  conv :: a -> b
instance C Int Bool where
  type F Int = Bool
  conv = (> 0)
useC :: C a b => a -> F a
useC = conv

-- associated default
class Shape s where
  type Dim s
  type Dim s = Double
  area :: s -> Dim s
data Sq = Sq Double
instance Shape Sq where
  area (Sq x) = x * x
data Grid = Grid Int Int
instance Shape Grid where
  type Dim Grid = Int
  area (Grid a b) = a * b

-- HList with All
data HList (ts :: [Type]) where
  HNil :: HList '[]
  (:&) :: t -> HList ts -> HList (t ': ts)
infixr 5 :&
type family All (c :: Type -> Constraint) (ts :: [Type]) :: Constraint where
  All c '[] = ()
  All c (t ': ts) = (c t, All c ts)
showH :: All Show ts => HList ts -> [String]
showH HNil = []
showH (x :& xs) = show x : showH xs

data T a where
  MkT :: (a ~ Int) => a -> T a
unT :: T a -> a
unT (MkT n) = n + 1

-- mutable type
class Monad m => MonadRefLike m where
  type Ref m :: Type -> Type
  newR :: a -> m (Ref m a)
  readR :: Ref m a -> m a
newtype Id a = Id { runId :: a }
instance Functor Id where fmap f (Id a) = Id (f a)
instance Applicative Id where { pure = Id; Id f <*> Id a = Id (f a) }
instance Monad Id where Id a >>= f = f a
instance MonadRefLike Id where
  type Ref Id = Id
  newR = pure . Id
  readR = id
prog :: MonadRefLike m => m Int
prog = do
  r <- newR 5
  s <- newR 'c'
  x <- readR r
  _ <- readR s
  return (x + 1)

main :: IO ()
main = do
  print (useC (3 :: Int))
  print (area (Sq 2), area (Grid 3 4))
  mapM_ putStrLn (showH (1 :& True :& "x" :& HNil))
  print (unT (MkT 4))
  print (runId prog)
