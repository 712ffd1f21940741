{-# LANGUAGE NoImplicitPrelude #-}
-- | Functions on what can be mapped.
module Data.Functor
  ( Functor (..), ($>), (<$>), (<&>), void
  ) where

import GHC.Base

infixl 4 <$>, $>
infixl 1 <&>

-- | The function applied to every element.
(<$>) :: Functor f => (a -> b) -> f a -> f b
(<$>) = fmap
{-# INLINE (<$>) #-}

-- | '<$>' with its arguments exchanged.
(<&>) :: Functor f => f a -> (a -> b) -> f b
m <&> f = fmap f m
{-# INLINE (<&>) #-}

-- | The same value in the place of every element.
($>) :: Functor f => f a -> b -> f b
m $> x = x <$ m
{-# INLINE ($>) #-}

-- | The action without its result.
void :: Functor f => f a -> f ()
void m = () <$ m
{-# INLINE void #-}
