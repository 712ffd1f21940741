-- Catches: fields that are used as functions in spite of NoFieldSelectors.
{-# LANGUAGE NoFieldSelectors, NoImplicitPrelude #-}
module Plain (P (..), foo) where

data P = P { foo :: P }

f :: P -> P
f p = foo (p { foo = p })
