-- Catches: an empty export list taken for none.
module M () where
