-- Catches: a pragma that stands too late to have an effect.
f = 1
{-# LANGUAGE BangPatterns #-}
g = f
h = 'ab'
