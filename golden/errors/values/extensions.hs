{-# LANGUAGE LamdaCase, NoSuchThing, UnliftedDatatypes, NoTypeFamilies, Haskell2010 #-}
-- Catches: an extension misspelt, unknown, not supported; turning one off is no mistake.
