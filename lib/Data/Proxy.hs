{-# LANGUAGE NoImplicitPrelude, PolyKinds #-}
-- | A value that says nothing but its type.
module Data.Proxy
  ( Proxy (..), asProxyTypeOf, KProxy (..)
  ) where

import GHC.Base
import GHC.Enum
import GHC.Show

-- | A value of no content, for the sake of its type.
data Proxy t = Proxy

-- | A value of no content, for the sake of a kind.
data KProxy t = KProxy

-- | 'const', with a type that makes the value one of the proxy's type.
asProxyTypeOf :: a -> proxy a -> a
asProxyTypeOf x _ = x

instance Eq (Proxy t) where
  _ == _ = True

instance Ord (Proxy t) where
  compare _ _ = EQ

instance Show (Proxy t) where
  showsPrec _ _ = showString "Proxy"

instance Bounded (Proxy t) where
  minBound = Proxy
  maxBound = Proxy

instance Semigroup (Proxy t) where
  _ <> _ = Proxy

instance Monoid (Proxy t) where
  mempty = Proxy

instance Functor Proxy where
  fmap _ _ = Proxy

instance Applicative Proxy where
  pure _ = Proxy
  _ <*> _ = Proxy

instance Alternative Proxy where
  empty = Proxy
  _ <|> _ = Proxy

instance Monad Proxy where
  _ >>= _ = Proxy

instance MonadPlus Proxy
