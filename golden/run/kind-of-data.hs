{-# LANGUAGE GADTs, KindSignatures, StandaloneDeriving #-}
-- Catches: the parameters that only a kind gives (`data E :: * -> *`) keep `*` as a synonym, so that
-- no instance fits any use of the type.
module Main (main) where

data E :: * -> * where
  I :: Int -> E Int
  B :: Bool -> E Bool
  If :: E Bool -> E a -> E a -> E a
  Both :: { first :: E a, second :: E b } -> E (a, b)

deriving instance Show (E a)

class Size f where
  size :: f a -> Int

instance Size E where
  size (If c t e) = 1 + size c + size t + size e
  size (Both a b) = 1 + size a + size b
  size _ = 1

main :: IO ()
main = do
  print (If (B True) (I (-1)) (I 2))
  print (Both (I 1) (B True))
  print (size (Both (I 1) (B True)))
