-- Catches: instances and equations that differ by kind only, polymorphic recursion in kinds, GADTs indexed by kinds.
{-# LANGUAGE AllowAmbiguousTypes, DataKinds, FlexibleInstances, GADTs, PolyKinds, ScopedTypeVariables #-}
{-# LANGUAGE StandaloneKindSignatures, TypeApplications, TypeFamilies, TypeOperators, UndecidableInstances #-}
module Main (main) where

import Data.Kind (Type)
import Data.Proxy (Proxy (..))

class KindName (a :: k) where kindName :: String
instance KindName (a :: Type) where kindName = "Type"
instance KindName (a :: Bool) where kindName = "Bool"
instance KindName (a :: j -> l) where kindName = "a function"

data family Sing (a :: k)
data instance Sing (b :: Bool) where
  STrue :: Sing 'True
  SFalse :: Sing 'False
data Nat = Z | S Nat
data instance Sing (n :: Nat) where
  SZ :: Sing 'Z
  SS :: Sing n -> Sing ('S n)

yes :: Sing (b :: Bool) -> Bool
yes STrue = True
yes SFalse = False

size :: Sing (n :: Nat) -> Int
size SZ = 0
size (SS n) = 1 + size n

type Rep :: forall k. k -> Type
data Rep a where
  Con :: String -> Rep a
  App :: Rep f -> Rep x -> Rep (f x)

render :: Rep a -> String
render (Con name) = name
render (App f x) = render f ++ " " ++ render x

type Plain :: forall k. k -> k
type family Plain a where
  Plain Maybe = []
  Plain Int = Bool
  Plain 'True = 'False

type family Map (f :: a -> b) (xs :: [a]) :: [b] where
  Map f '[] = '[]
  Map f (x ': xs) = f x ': Map f xs

mapped :: Proxy (Map Maybe '[Int, Bool]) -> Proxy '[Maybe Int, Maybe Bool]
mapped = id

main :: IO ()
main = do
  print [kindName @_ @Int, kindName @_ @'True, kindName @_ @Either]
  print (yes STrue, yes SFalse, size (SS (SS SZ)))
  putStrLn (render (App (Con "Maybe" :: Rep Maybe) (Con "Int" :: Rep Int)))
  print ([True] :: Plain Maybe (Plain Int))
  print (mapped Proxy)
