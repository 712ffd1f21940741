-- | What may be evaluated at the same time. There is one processor, so nothing is.
module Control.Parallel (par, pseq) where

infixr 0 `par`, `pseq`

-- | The second; the first may be evaluated meanwhile.
par :: a -> b -> b
par _ b = b
{-# INLINE par #-}

-- | The second, after the first.
pseq :: a -> b -> b
pseq = seq
{-# INLINE pseq #-}
