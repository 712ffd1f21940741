-- | Nothing any more.
module GHC.Constants where
