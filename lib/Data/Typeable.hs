{-# LANGUAGE NoImplicitPrelude, MagicHash, PolyKinds, ScopedTypeVariables, RankNTypes, GADTs, TypeOperators #-}
-- | Types at run time, and safe conversions by them.
module Data.Typeable
  ( Typeable, typeOf, typeRep, cast, eqT, gcast, (:~:) (..), Proxy (..)
  , TypeRep, TyCon, showsTypeRep, mkFunTy, funResultTy, splitTyConApp, typeRepArgs, typeRepTyCon
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
