{-# LANGUAGE NoImplicitPrelude, PatternSynonyms #-}
-- Catches: patterns used without what their signatures need.
module SignatureContexts where

data Option a = None | Some a
data Answer = Yes | No

class Shown a where
  shown :: a -> Answer

pattern Visible :: Shown a => a -> Option a
pattern Visible x = Some x

g :: Option b -> Answer
g (Visible _) = Yes
g _ = No
