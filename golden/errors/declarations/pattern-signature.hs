{-# LANGUAGE PatternSynonyms #-}
-- Catches: the signature of a pattern synonym without the synonym.
module Signature where

pattern Lonely :: Int -> Maybe Int

pattern Known :: Int -> Maybe Int
pattern Known x = Just x
