-- Catches: an import that only kinds and equations of families use, reported as unused.
{-# LANGUAGE TypeFamilies, DataKinds, KindSignatures, DefaultSignatures, FlexibleContexts #-}
{-# OPTIONS_GHC -Wall #-}
module Main (main) where
import Data.Kind (Type)
import Data.Word (Word8)
import GHC.TypeLits (Nat)

type family Wide a where
  Wide Word8 = Int
  Wide a = a

class Box (b :: Type) where
  type Content b :: Type
  unbox :: b -> Content b

newtype I (n :: Nat) = I Int

instance Box (I n) where
  type Content (I n) = Int
  unbox (I x) = x

wide :: Wide Word8 -> Int
wide = id

main :: IO ()
main = print (wide (unbox (I 3 :: I 4)))
