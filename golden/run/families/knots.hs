-- Catches: instances whose contexts lead back to themselves, at types that are still unknown when that happens.
{-# LANGUAGE StandaloneDeriving, FlexibleContexts, UndecidableInstances #-}
module Main where
data Free f a = Pure a | Free (f (Free f a))
deriving instance (Eq a, Eq (f (Free f a))) => Eq (Free f a)
deriving instance (Show a, Show (f (Free f a))) => Show (Free f a)
newtype Fix f = Fix (f (Fix f))
deriving instance Show (f (Fix f)) => Show (Fix f)
instance Eq (f (Fix f)) => Eq (Fix f) where
  Fix a == Fix b = a == b
main :: IO ()
main = do
  let x = Free [Pure 1, Free [Pure 2]]
  print (x == x)
  print x
  print (Fix (Just (Fix Nothing)))
  print (Fix (Just (Fix Nothing)) == Fix Nothing)
