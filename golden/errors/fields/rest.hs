-- Catches: `..` behind constructors without fields.
{-# LANGUAGE RecordWildCards, NoImplicitPrelude #-}
module Rest where

data N = N N | M

f N {..} = M
g x = M {..}
