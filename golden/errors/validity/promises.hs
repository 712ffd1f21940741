-- Catches families whose result should tell the arguments, and does not.
{-# LANGUAGE TypeFamilyDependencies #-}
module Main (main) where

type family Lost a b = r | r -> a b
type instance Lost Int b = Maybe Int

type family Item c = r | r -> c
type instance Item [a] = a

type family Fine a = (r :: *) | r -> a where
  Fine Int = Bool
  Fine a = [a]

main :: IO ()
main = print 1
