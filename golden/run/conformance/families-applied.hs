{-# LANGUAGE FlexibleContexts, PolyKinds, TypeFamilies #-}
-- Catches: calls whose function has a family for its type until a later argument says which.
module Main (main) where

import Data.Kind (Type)

class Mapping f where
  type Arrow f :: Type -> Type -> Type
  over :: (a -> b) -> Arrow f (f a) (f b)

instance Mapping Maybe where
  type Arrow Maybe = (->)
  over = fmap

type family Then a r
type instance Then Int r = Bool -> r
type instance Then Char r = r

class Ask a where
  ask :: a -> (String -> r) -> Then a r
instance Ask Int where
  ask n k b = k (if b then show n else "")
instance Ask Char where
  ask c k = k [c]

main :: IO ()
main = do
  print (over (+ 1) (Just 2))
  print (ask (3 :: Int) length True, ask 'x' id)
