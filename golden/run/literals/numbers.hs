-- Catches: numbers and texts in types: known ones, arithmetic, comparison, and values from types and back.
{-# LANGUAGE DataKinds, KindSignatures, ScopedTypeVariables, TypeApplications, TypeOperators, FlexibleContexts, AllowAmbiguousTypes, NoStarIsType, TypeFamilies #-}
module Main where
import GHC.TypeLits
import Data.Proxy
newtype Mo (n :: Nat) = Mo Integer deriving (Eq, Ord)
instance Show (Mo n) where show (Mo x) = show x
instance KnownNat n => Num (Mo n) where
  Mo a + Mo b = mk (a + b)
  Mo a * Mo b = mk (a * b)
  negate (Mo a) = mk (negate a)
  abs = id
  signum = id
  fromInteger = mk
mk :: forall n. KnownNat n => Integer -> Mo n
mk x = Mo (x `mod` natVal (Proxy :: Proxy n))
newtype Tagged (s :: Symbol) a = Tagged a
describe :: forall s a. (KnownSymbol s, Show a) => Tagged s a -> String
describe (Tagged a) = symbolVal (Proxy @s) ++ ": " ++ show a
newtype Vec (n :: Nat) a = Vec [a] deriving Show
append :: Vec n a -> Vec m a -> Vec (n + m) a
append (Vec a) (Vec b) = Vec (a ++ b)
size :: forall n a. KnownNat n => Vec n a -> Integer
size _ = natVal (Proxy @n)
small :: (n <= 5) => Vec n a -> String
small _ = "small"
main :: IO ()
main = do
  print (sum (map fromInteger [1 .. 10]) :: Mo 7)
  print ((3 :: Mo 5) ^ (10 :: Int))
  putStrLn (describe (Tagged 3 :: Tagged "width" Int))
  let v = append (Vec [1, 2] :: Vec 2 Int) (Vec [3] :: Vec 1 Int)
  print v
  print (size v)
  print (natVal (Proxy @(2 ^ 70 * 3)))
  putStrLn (symbolVal (Proxy @(AppendSymbol "ab" "cd")))
  putStrLn (small v)
  case someNatVal 12 of
    Just (SomeNat p) -> print (natVal p)
    Nothing -> putStrLn "none"
  print (sameNat (Proxy @3) (Proxy @3), sameNat (Proxy @3) (Proxy @4))
  case someSymbolVal "dyn" of SomeSymbol p -> putStrLn (symbolVal p)
