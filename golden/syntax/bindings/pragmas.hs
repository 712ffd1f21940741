-- Catches: pragmas of bindings at the top and inside, phases, operators.
{-# INLINE f #-}
f = g where {-# NOINLINE h #-}
            h = 1
{-# INLINE [1] (+) #-}
{-# INLINABLE [~2] k #-}
