-- Catches: representations whose two sides are exchanged, or in which a field is lost.
{-# LANGUAGE DeriveGeneric, DeriveAnyClass, DefaultSignatures, FlexibleContexts, TypeOperators #-}
module Main (main) where

import Data.Word (Word8)
import GHC.Generics

-- region classes
class Encode a where
  encode :: a -> [Word8]
  decode :: [Word8] -> (a, [Word8])
  default encode :: (Generic a, Encode' (Rep a)) => a -> [Word8]
  encode = encode' . from
  default decode :: (Generic a, Encode' (Rep a)) => [Word8] -> (a, [Word8])
  decode bytes = case decode' bytes of (r, rest) -> (to r, rest)

class Encode' f where
  encode' :: f p -> [Word8]
  decode' :: [Word8] -> (f p, [Word8])
-- end classes

-- region instances
instance Encode' U1 where
  encode' U1 = []
  decode' bytes = (U1, bytes)

instance (Encode' f, Encode' g) => Encode' (f :*: g) where
  encode' (a :*: b) = encode' a ++ encode' b
  decode' bytes = (a :*: b, rest')
    where
      (a, rest) = decode' bytes
      (b, rest') = decode' rest

instance (Encode' f, Encode' g) => Encode' (f :+: g) where
  encode' (L1 a) = 0 : encode' a
  encode' (R1 b) = 1 : encode' b
  decode' (0 : bytes) = case decode' bytes of (a, rest) -> (L1 a, rest)
  decode' (_ : bytes) = case decode' bytes of (b, rest) -> (R1 b, rest)
  decode' [] = error "no more bytes"

instance Encode' f => Encode' (M1 i c f) where
  encode' (M1 x) = encode' x
  decode' bytes = case decode' bytes of (x, rest) -> (M1 x, rest)

instance Encode a => Encode' (K1 i a) where
  encode' (K1 x) = encode x
  decode' bytes = case decode bytes of (x, rest) -> (K1 x, rest)
-- end instances

instance Encode Int where
  encode n = [fromIntegral n]
  decode (b : rest) = (fromIntegral b, rest)
  decode [] = error "no number"

instance Encode Bool
instance Encode a => Encode [a]
instance Encode a => Encode (Maybe a)
instance (Encode a, Encode b) => Encode (a, b)

data Colour = Red | Green | Blue | Grey Int
  deriving (Show, Eq, Generic, Encode)

-- region types
data Tree a = Leaf | Node { left :: Tree a, item :: a, right :: Tree a }
  deriving (Show, Eq, Generic, Encode)
-- end types

newtype Name = Name { unName :: [Int] } deriving (Show, Eq, Generic)
instance Encode Name

roundTrip :: (Encode a, Eq a, Show a) => a -> IO ()
roundTrip value = do
  print (encode value)
  let (again, rest) = decode (encode value ++ [99])
  print (again, again == value, rest)

main :: IO ()
main = do
  mapM_ roundTrip [Red, Green, Blue, Grey 7]
  roundTrip (Node (Node Leaf (1 :: Int) Leaf) 2 Leaf)
  roundTrip [(True, Just 3), (False, Nothing :: Maybe Int)]
  roundTrip (Name [5, 6])
