{-# LANGUAGE NoImplicitPrelude, PatternSynonyms #-}
-- Catches: patterns used at other types than their signatures allow.
module Signatures where

data Option a = None | Some a
data Answer = Yes | No

pattern Answered :: Answer -> Option Answer
pattern Answered a = Some a

f :: Option (Option b) -> Option b
f (Answered b) = b
f _ = None
