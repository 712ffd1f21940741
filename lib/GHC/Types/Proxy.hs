{-# LANGUAGE NoImplicitPrelude, MagicHash, PolyKinds, RankNTypes #-}
-- | A value that says nothing but what type it is of.
module GHC.Types.Proxy (Proxy#, proxy#) where

-- | It is an ordinary value here, of which there is one.
data Proxy# a = Proxy#

proxy# :: forall a. Proxy# a
proxy# = Proxy#
