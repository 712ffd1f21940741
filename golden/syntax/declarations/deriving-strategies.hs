{-# LANGUAGE DerivingVia, DeriveAnyClass, GeneralizedNewtypeDeriving, StandaloneDeriving #-}
-- Catches: strategies taken for classes, `via` in the wrong place, clauses run together.
newtype Age = Age Int
  deriving stock (Show)
  deriving newtype (Eq, Ord, Num)
  deriving anyclass C
  deriving (Semigroup, Monoid) via (Sum Int)
newtype App a = App (StateT Int IO a)
  deriving (Functor, MonadState Int)
deriving stock instance Read Age
deriving newtype instance Enum Age
deriving via (Sum Int) instance Bounded Age
stock = anyclass via where via = newtypes
