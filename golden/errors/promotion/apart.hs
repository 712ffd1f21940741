-- Catches: kinds that differ in one application, in one list, and recursion at two kinds that no signature allows.
{-# LANGUAGE DataKinds, GADTs, KindSignatures, PolyKinds #-}
module Main (main) where

import Data.Proxy (Proxy (..))

newtype App f a = App (f a)
newtype Flag (b :: Bool) = Flag Int

flag :: App Flag Int
flag = App (Flag 1)

mixed :: Proxy '[Int, Maybe]
mixed = Proxy

data T a where
  Two :: T Maybe -> T Int -> T a

main :: IO ()
main = pure ()
