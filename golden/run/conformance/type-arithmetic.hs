{-# LANGUAGE DataKinds, TypeOperators, KindSignatures, TypeFamilies, ScopedTypeVariables, TypeApplications, GADTs, NoStarIsType, AllowAmbiguousTypes #-}
-- Catches: arithmetic in types that wants two literals where one is enough, and never goes backwards.
module Main (main) where

import Data.Proxy
import GHC.TypeLits

sums :: Proxy '(0 + n, n + 0, n - 0) -> Proxy '(n, n, n)
sums = id

products :: Proxy '(n * 1, 1 * n, n * 0, 0 * n) -> Proxy '(n, n, 0, 0)
products = id

powers :: Proxy '(n ^ 1, n ^ 0, 1 ^ n) -> Proxy '(n, 1, 1)
powers = id

orders :: Proxy '(n <=? n, 0 <=? n, CmpNat n n, CmpSymbol s s) -> Proxy '( 'True, 'True, 'EQ, 'EQ)
orders = id

texts :: Proxy '(AppendSymbol "" s, AppendSymbol s "") -> Proxy '(s, s)
texts = id

two :: Proxy (2 + n) -> Proxy n
two _ = Proxy

after :: Proxy (n - 2) -> Proxy n
after _ = Proxy

third :: Proxy (n * 3) -> Proxy n
third _ = Proxy

extension :: Proxy (AppendSymbol "main." s) -> Proxy s
extension _ = Proxy

data Vec (n :: Nat) a where
  Nil :: Vec 0 a
  Cons :: a -> Vec n a -> Vec (n + 1) a

size :: forall n a. KnownNat n => Vec n a -> Integer
size _ = natVal (Proxy :: Proxy n)

main :: IO ()
main = do
  print (natVal (two (Proxy @7)), natVal (after (Proxy @5)), natVal (third (Proxy @12)))
  putStrLn (symbolVal (extension (Proxy @"main.hs")))
  print (size (Cons 'a' (Cons 'b' Nil)))
  print (natVal (Proxy @(Log2 1000)), natVal (Proxy @(Log2 1024)))
  print (natVal (sums' (Proxy @4)))
 where
  sums' :: Proxy (n + 0) -> Proxy n
  sums' = id
