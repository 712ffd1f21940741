{-# LANGUAGE DataKinds, PolyKinds, GADTs, RankNTypes, ScopedTypeVariables, TypeFamilies, TypeOperators, TypeApplications, AllowAmbiguousTypes, UndecidableInstances, StandaloneKindSignatures, ConstraintKinds, FlexibleContexts, FlexibleInstances, MultiParamTypeClasses #-}
-- Catches: families that look at kinds, in singletons: what a kind says must reach the patterns.
module Main (main) where
import Data.Kind

data Nat = Z | S Nat deriving (Show, Eq)

data family Sing (a :: k)
data instance Sing (n :: Nat) where
  SZ :: Sing 'Z
  SS :: Sing n -> Sing ('S n)
data instance Sing (b :: Bool) where
  SFalse :: Sing 'False
  STrue :: Sing 'True
data instance Sing (xs :: [k]) where
  SNil :: Sing '[]
  SCons :: Sing x -> Sing xs -> Sing (x ': xs)

data SomeSing k where SomeSing :: Sing (a :: k) -> SomeSing k

class SingKind k where
  type Demote k :: Type
  fromSing :: Sing (a :: k) -> Demote k
  toSing :: Demote k -> SomeSing k

instance SingKind Bool where
  type Demote Bool = Bool
  fromSing SFalse = False
  fromSing STrue = True
  toSing False = SomeSing SFalse
  toSing True = SomeSing STrue

instance SingKind Nat where
  type Demote Nat = Nat
  fromSing SZ = Z
  fromSing (SS n) = S (fromSing n)
  toSing Z = SomeSing SZ
  toSing (S n) = case toSing n of SomeSing m -> SomeSing (SS m)

instance SingKind k => SingKind [k] where
  type Demote [k] = [Demote k]
  fromSing SNil = []
  fromSing (SCons x xs) = fromSing x : fromSing xs
  toSing [] = SomeSing SNil
  toSing (x : xs) = case (toSing x, toSing xs) of
    (SomeSing y, SomeSing ys) -> SomeSing (SCons y ys)

class SingI (a :: k) where sing :: Sing a
instance SingI 'Z where sing = SZ
instance SingI n => SingI ('S n) where sing = SS sing
instance SingI 'True where sing = STrue
instance SingI 'False where sing = SFalse
instance SingI '[] where sing = SNil
instance (SingI x, SingI xs) => SingI (x ': xs) where sing = SCons sing sing

demote :: forall k (a :: k). (SingI a, SingKind k) => Demote k
demote = fromSing (sing :: Sing a)

type (+) :: Nat -> Nat -> Nat
type family a + b where
  'Z + b = b
  'S a + b = 'S (a + b)

plus :: Sing a -> Sing b -> Sing (a + b)
plus SZ m = m
plus (SS n) m = SS (plus n m)

type Length :: [k] -> Nat
type family Length xs where
  Length '[] = 'Z
  Length (x ': xs) = 'S (Length xs)

len :: Sing xs -> Sing (Length xs)
len SNil = SZ
len (SCons _ xs) = SS (len xs)

data Vec n a where
  Nil :: Vec 'Z a
  (:>) :: a -> Vec n a -> Vec ('S n) a
infixr 5 :>

replicateV :: Sing n -> a -> Vec n a
replicateV SZ _ = Nil
replicateV (SS n) x = x :> replicateV n x

toList :: Vec n a -> [a]
toList Nil = []
toList (x :> xs) = x : toList xs

withSome :: Demote k -> (SingKind k => forall (a :: k). Sing a -> r) -> SingKind k => r
withSome d f = case toSing d of SomeSing s -> f s

main :: IO ()
main = do
  print (demote @Nat @('S ('S 'Z)))
  print (demote @[Bool] @'[ 'True, 'False])
  print (demote @[[Nat]] @'[ '[ 'Z], '[], '[ 'S 'Z, 'Z]])
  print (fromSing (plus (SS SZ) (SS (SS SZ))))
  print (fromSing (len (SCons STrue (SCons SFalse SNil))))
  print (toList (replicateV (SS (SS (SS SZ))) 'x'))
  case (toSing [S Z, Z] :: SomeSing [Nat]) of SomeSing s -> print (fromSing s, fromSing (len s))
