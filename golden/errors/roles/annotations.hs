-- Catches: annotations that are weaker than the fields, of the wrong length, twice, or of what is no data type.
{-# LANGUAGE RoleAnnotations #-}
module Main (main) where

type role Tagged phantom _
data Tagged a b = Tagged [a]

type role Pair nominal
data Pair a b = Pair a b

type role Key nominal
type role Key nominal
newtype Key a = Key Int

type role Keys nominal
type Keys a = [Key a]

type role Nothing nominal

main :: IO ()
main = pure ()
