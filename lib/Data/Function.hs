{-# LANGUAGE NoImplicitPrelude #-}
-- | Functions on functions.
module Data.Function
  ( id, const, (.), flip, ($), (&), on, fix
  ) where

import GHC.Base

infixl 1 &
infixl 0 `on`

-- | Application with the argument first.
(&) :: a -> (a -> b) -> b
x & f = f x
{-# INLINE (&) #-}

-- | @(op \`on\` f) x y@ is @f x \`op\` f y@.
on :: (b -> b -> c) -> (a -> b) -> a -> a -> c
on op f = \x y -> f x `op` f y
{-# INLINE on #-}

-- | The least fixed point: the value that the function maps to itself.
fix :: (a -> a) -> a
fix f = let x = f x in x
