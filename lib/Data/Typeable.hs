{-# LANGUAGE NoImplicitPrelude, MagicHash, PolyKinds, ScopedTypeVariables, RankNTypes, GADTs, TypeOperators #-}
-- | Types at run time, and safe conversions by them.
module Data.Typeable
  ( Typeable, typeOf, typeRep, cast, eqT, gcast, gcast1, gcast2, (:~:) (..), (:~~:) (..), Proxy (..)
  , TypeRep, TyCon, showsTypeRep, mkFunTy, funResultTy, splitTyConApp, typeRepArgs, typeRepTyCon
  , typeOf1, typeOf2, typeOf3, typeOf4, typeOf5, typeOf6, typeOf7, rnfTyCon
  , tyConName, tyConModule, tyConPackage, rnfTypeRep
  ) where

import Data.Proxy
import Data.Type.Equality
import Data.Typeable.Internal hiding (TypeRep)
import GHC.Base
import GHC.Prim
import GHC.Show

-- | A type.
type TypeRep = SomeTypeRep

-- | The type of a value, which is not looked at; the type that a proxy is of.
typeOf :: forall a. Typeable a => a -> TypeRep
typeOf _ = typeRepOf (Proxy :: Proxy a)

typeRep :: forall proxy a. Typeable a => proxy a -> TypeRep
typeRep p = typeRepOf p

-- region cast
-- | The value, if it is of the type that is wanted.
cast :: forall a b. (Typeable a, Typeable b) => a -> Maybe b
cast x
  | sameTypeRep (typeRepOf (Proxy :: Proxy a)) (typeRepOf (Proxy :: Proxy b)) = Just (unsafeCoerce# x)
  | otherwise = Nothing
-- end cast

-- | The proof that two types are the same, if they are.
eqT :: forall a b. (Typeable a, Typeable b) => Maybe (a :~: b)
eqT
  | sameTypeRep (typeRepOf (Proxy :: Proxy a)) (typeRepOf (Proxy :: Proxy b)) =
      Just (unsafeCoerce# (Refl :: a :~: a))
  | otherwise = Nothing

-- | 'cast' inside of another type.
gcast :: forall a b c. (Typeable a, Typeable b) => c a -> Maybe (c b)
gcast x
  | sameTypeRep (typeRepOf (Proxy :: Proxy a)) (typeRepOf (Proxy :: Proxy b)) = Just (unsafeCoerce# x)
  | otherwise = Nothing

-- | 'shows'.
showsTypeRep :: TypeRep -> ShowS
showsTypeRep = shows

-- | Evaluates all of it.
rnfTypeRep :: TypeRep -> ()
rnfTypeRep r = case eqString (show r) "" of { True -> (); False -> () }

rnfTyCon :: TyCon -> ()
rnfTyCon c = case eqString (tyConName c) "" of { True -> (); False -> () }

-- | 'gcast' for types with one and with two parameters more.
gcast1 :: forall c t t' a. (Typeable t, Typeable t') => c (t a) -> Maybe (c (t' a))
gcast1 x = case eqT :: Maybe (t :~: t') of
  Just Refl -> Just x
  Nothing -> Nothing

gcast2 :: forall c t t' a b. (Typeable t, Typeable t') => c (t a b) -> Maybe (c (t' a b))
gcast2 x = case eqT :: Maybe (t :~: t') of
  Just Refl -> Just x
  Nothing -> Nothing

-- | The type of a value without its arguments.
typeOf1 :: forall t a. Typeable t => t a -> TypeRep
typeOf1 _ = typeRepOf (Proxy :: Proxy t)

typeOf2 :: forall t a b. Typeable t => t a b -> TypeRep
typeOf2 _ = typeRepOf (Proxy :: Proxy t)

typeOf3 :: forall t a b c. Typeable t => t a b c -> TypeRep
typeOf3 _ = typeRepOf (Proxy :: Proxy t)

typeOf4 :: forall t a b c d. Typeable t => t a b c d -> TypeRep
typeOf4 _ = typeRepOf (Proxy :: Proxy t)

typeOf5 :: forall t a b c d e. Typeable t => t a b c d e -> TypeRep
typeOf5 _ = typeRepOf (Proxy :: Proxy t)

typeOf6 :: forall t a b c d e f. Typeable t => t a b c d e f -> TypeRep
typeOf6 _ = typeRepOf (Proxy :: Proxy t)

typeOf7 :: forall t a b c d e f g. Typeable t => t a b c d e f g -> TypeRep
typeOf7 _ = typeRepOf (Proxy :: Proxy t)
