{-# LANGUAGE DerivingVia, DeriveAnyClass, GeneralizedNewtypeDeriving, StandaloneDeriving, GADTs, FlexibleContexts, UndecidableInstances #-}
-- Catches: strategies, contexts as written, partial applications, the syntax of GADTs.
module Ways where

newtype Age = Age Int
  deriving newtype (Num, Eq, Ord)
  deriving anyclass C

newtype Total = Total Int deriving (Ord) via Age

deriving stock instance Eq Total

class C a where
  c :: a -> Int
  c _ = 0

newtype App m a = App (m (Maybe a))

deriving instance Eq (m (Maybe a)) => Eq (App m a)

newtype Wrapped m a = Wrapped (m a) deriving newtype (Functor, Applicative, Monad)

data Plain a where
  Some :: Int -> b -> Plain b
  None :: Plain c
  deriving Eq
