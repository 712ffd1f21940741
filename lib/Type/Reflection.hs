{-# LANGUAGE GADTs, MagicHash, PatternSynonyms, PolyKinds, RankNTypes, ScopedTypeVariables, TypeOperators, ViewPatterns #-}
-- | Types at run time, that know what they are of.
module Type.Reflection
  ( Typeable, typeRep, typeOf, withTypeable, (:~:) (..), (:~~:) (..), TypeRep, pattern App, pattern Con, pattern Con', pattern Fun
  , eqTypeRep, typeRepTyCon, rnfTypeRep, SomeTypeRep (..), someTypeRep, someTypeRepTyCon, rnfSomeTypeRep
  , TyCon, tyConPackage, tyConModule, tyConName, rnfTyCon, Module, moduleName, modulePackage
  ) where

import Data.Type.Equality
import Data.Typeable.Internal (TyCon, Typeable (..), TypeRep (..), sameTypeRep, splitTyConApp, tyConModule, tyConName, tyConPackage)
import qualified Data.Typeable.Internal as I
import Data.Typeable (Proxy (..), rnfTyCon)
import GHC.Exts (unsafeCoerce#)

typeRep :: forall a. Typeable a => TypeRep a
typeRep = typeRep#

typeOf :: Typeable a => a -> TypeRep a
typeOf _ = typeRep#

-- | A type of which nothing is known.
data SomeTypeRep where
  SomeTypeRep :: forall a. TypeRep a -> SomeTypeRep

instance Eq SomeTypeRep where
  a == b = sameTypeRep (bare a) (bare b)

instance Ord SomeTypeRep where
  compare a b = compare (bare a) (bare b)

instance Show SomeTypeRep where
  showsPrec p r = showsPrec p (bare r)

bare :: SomeTypeRep -> I.SomeTypeRep
bare (SomeTypeRep (TypeRep r)) = r

someTypeRep :: forall proxy a. Typeable a => proxy a -> SomeTypeRep
someTypeRep _ = SomeTypeRep (typeRep :: TypeRep a)

someTypeRepTyCon :: SomeTypeRep -> TyCon
someTypeRepTyCon = I.typeRepTyCon . bare

-- | With the type as one that is known.
withTypeable :: forall a r. TypeRep a -> (Typeable a => r) -> r
withTypeable rep k = (unsafeCoerce# (Given k :: Given a r) :: Evidence a -> r) (Evidence rep)
{-# NOINLINE withTypeable #-}

newtype Given a r = Given (Typeable a => r)

-- | Held as evidence of 'Typeable' is.
data Evidence a = Evidence (TypeRep a)

-- region eq
-- | The proof that two types are the same, if they are.
eqTypeRep :: forall a b. TypeRep a -> TypeRep b -> Maybe (a :~~: b)
eqTypeRep (TypeRep a) (TypeRep b)
  | sameTypeRep a b = Just (unsafeCoerce# (HRefl :: a :~~: a))
  | otherwise = Nothing
-- end eq

instance TestEquality TypeRep where
  testEquality (TypeRep a) (TypeRep b)
    | sameTypeRep a b = Just (unsafeCoerce# (Refl :: () :~: ()))
    | otherwise = Nothing

typeRepTyCon :: TypeRep a -> TyCon
typeRepTyCon (TypeRep r) = I.typeRepTyCon r

-- What a type may be: a name, or one type applied to another, or a function type.
data View a where
  ViewApp :: forall f x a. (a ~ f x) => TypeRep f -> TypeRep x -> View a
  ViewCon :: TyCon -> View a

data FunView a where
  FunView :: forall x y a. (a ~ (x -> y)) => TypeRep x -> TypeRep y -> FunView a
  NoFun :: FunView a

view :: forall a. TypeRep a -> View a
view (TypeRep (I.TrApp f x)) = unsafeCoerce# (ViewApp (TypeRep f :: TypeRep Maybe) (TypeRep x) :: View (Maybe ()))
view (TypeRep (I.TrCon c)) = ViewCon c

viewFun :: forall a. TypeRep a -> FunView a
viewFun (TypeRep r) = case splitTyConApp r of
  (c, [x, y]) | tyConName c `elem` ["FUN", "->"] -> unsafeCoerce# (FunView (TypeRep x) (TypeRep y) :: FunView (() -> ()))
  _ -> NoFun

pattern App :: forall t. () => forall a b. (t ~ a b) => TypeRep a -> TypeRep b -> TypeRep t
pattern App f x <- (notFun -> Just (ViewApp f x))

pattern Con :: forall a. () => TyCon -> TypeRep a
pattern Con c <- (view -> ViewCon c)

pattern Con' :: forall a. () => TyCon -> [SomeTypeRep] -> TypeRep a
pattern Con' c ks <- (withKinds -> Just (c, ks))

pattern Fun :: forall t. () => forall a b. (t ~ (a -> b)) => TypeRep a -> TypeRep b -> TypeRep t
pattern Fun a b <- (viewFun -> FunView a b)

{-# COMPLETE Fun, App, Con #-}
{-# COMPLETE Fun, App, Con' #-}

notFun :: TypeRep a -> Maybe (View a)
notFun r = case viewFun r of
  NoFun -> Just (view r)
  _ -> Nothing

-- Nothing is known of the kinds.
withKinds :: TypeRep a -> Maybe (TyCon, [SomeTypeRep])
withKinds r = case view r of
  ViewCon c -> Just (c, [])
  _ -> Nothing

rnfTypeRep :: TypeRep a -> ()
rnfTypeRep r = length (show r) `seq` ()

rnfSomeTypeRep :: SomeTypeRep -> ()
rnfSomeTypeRep r = length (show r) `seq` ()

-- | A module of a package.
data Module = Module String String
  deriving (Eq, Show)

modulePackage, moduleName :: Module -> String
modulePackage (Module p _) = p
moduleName (Module _ m) = m
