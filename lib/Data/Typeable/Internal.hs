{-# LANGUAGE NoImplicitPrelude, MagicHash, PolyKinds, KindSignatures, ScopedTypeVariables, AllowAmbiguousTypes, TypeApplications, UnboxedTuples #-}
-- |
-- Types at run time. The compiler gives evidence of 'Typeable' for every type
-- that is known: 'mkTrCon' and 'mkTrApp' along its structure.
module Data.Typeable.Internal
  ( Typeable (..), TypeRep (..), SomeTypeRep (TrCon, TrApp), TyCon
  , mkTrCon, mkTrApp, sameTypeRep, typeRepOf, typeRepTyCon, splitTyConApp
  , tyConName, tyConModule, tyConPackage, typeRepArgs, mkFunTy, funResultTy, showTypeable
  ) where

import GHC.Basics
import GHC.CString
import GHC.Classes
import GHC.Prim
import GHC.Show
import GHC.Types

-- region type-rep
-- | The name of a type: its module, a space, and itself, as bytes.
data TyCon = TyCon Addr#

-- | A type without variables: a name, or one type applied to another.
data SomeTypeRep = TrCon TyCon | TrApp SomeTypeRep SomeTypeRep

-- | The same, together with what it is of.
newtype TypeRep a = TypeRep SomeTypeRep

-- | Types that are known at run time. There are no other instances than those
-- that the compiler makes.
class Typeable a where
  typeRep# :: TypeRep a

-- | What evidence is made of. The text is @MODULE NAME@.
mkTrCon :: Addr# -> TypeRep a
mkTrCon name = TypeRep (TrCon (TyCon name))

mkTrApp :: TypeRep f -> TypeRep b -> TypeRep c
mkTrApp (TypeRep f) (TypeRep x) = TypeRep (TrApp f x)
-- end type-rep

-- | The type of an argument, which is not looked at.
typeRepOf :: forall proxy a. Typeable a => proxy a -> SomeTypeRep
typeRepOf _ = case (typeRep# :: TypeRep a) of TypeRep r -> r

-- | Are they the same type?
sameTypeRep :: SomeTypeRep -> SomeTypeRep -> Bool
sameTypeRep (TrCon a)   (TrCon b)     = a == b
sameTypeRep (TrApp f x) (TrApp g y)   = sameTypeRep f g && sameTypeRep x y
sameTypeRep _           _             = False

instance Eq TyCon where
  TyCon a == TyCon b = case eqAddr# a b of
    1# -> True
    _  -> isTrue# (compareBytes# a b 0# ==# 0#)

instance Ord TyCon where
  compare (TyCon a) (TyCon b) = case compareBytes# a b 0# of
    0# -> EQ
    n  -> case n <# 0# of { 1# -> LT; _ -> GT }

-- The difference of two texts that end with a zero byte.
compareBytes# :: Addr# -> Addr# -> Int# -> Int#
compareBytes# a b i = case ord# (indexCharOffAddr# a i) of
  x -> case ord# (indexCharOffAddr# b i) of
    y -> case x ==# y of
      1# -> case x of
        0# -> 0#
        _  -> compareBytes# a b (i +# 1#)
      _  -> x -# y

instance Show TyCon where
  showsPrec _ c = showString (tyConName c)

instance Eq SomeTypeRep where
  (==) = sameTypeRep

instance Ord SomeTypeRep where
  compare (TrCon a)   (TrCon b)   = compare a b
  compare (TrCon _)   (TrApp _ _) = LT
  compare (TrApp _ _) (TrCon _)   = GT
  compare (TrApp f x) (TrApp g y) = case compare f g of
    EQ -> compare x y
    o  -> o

instance Eq (TypeRep a) where
  _ == _ = True

instance Ord (TypeRep a) where
  compare _ _ = EQ

instance Show (TypeRep a) where
  showsPrec p (TypeRep r) = showTypeable p r

instance Show SomeTypeRep where
  showsPrec = showTypeable

-- | The parts of a type's name.
tyConName, tyConModule, tyConPackage :: TyCon -> String
tyConName (TyCon a) = afterSpace (unpackCString# a)
  where
    afterSpace (' ' : cs) = cs
    afterSpace (_ : cs)   = afterSpace cs
    afterSpace []         = []
tyConModule (TyCon a) = beforeSpace (unpackCString# a)
  where
    beforeSpace (' ' : _) = []
    beforeSpace (c : cs)  = c : beforeSpace cs
    beforeSpace []        = []
tyConPackage _ = "main"

-- | The name at the head of a type, and its arguments.
splitTyConApp :: SomeTypeRep -> (TyCon, [SomeTypeRep])
splitTyConApp r0 = go r0 []
  where
    go (TrCon c)   args = (c, args)
    go (TrApp f x) args = go f (x : args)

typeRepTyCon :: SomeTypeRep -> TyCon
typeRepTyCon r = case splitTyConApp r of (c, _) -> c

typeRepArgs :: SomeTypeRep -> [SomeTypeRep]
typeRepArgs r = case splitTyConApp r of (_, args) -> args

-- | Function types.
mkFunTy :: SomeTypeRep -> SomeTypeRep -> SomeTypeRep
mkFunTy a b = TrApp (TrApp (TrCon (TyCon "GHC.Prim FUN"#)) a) b

funResultTy :: SomeTypeRep -> SomeTypeRep -> Maybe SomeTypeRep
funResultTy f x = case splitTyConApp f of
  (c, [a, b]) | isArrow c, sameTypeRep a x -> Just b
  _ -> Nothing

isArrow :: TyCon -> Bool
isArrow c = sameText (tyConName c) "FUN" || sameText (tyConName c) "->"

sameText :: String -> String -> Bool
sameText s t = s == t

-- region show-typeable
-- | A type as it is written, as an argument of an operator of this precedence.
showTypeable :: Int -> SomeTypeRep -> ShowS
showTypeable p r = case splitTyConApp r of
  (c, []) | sameText (tyConName c) "FUN" -> showParen (p > I# 9#) (showString arrowName)
          | True -> showString (conName c)
  (c, [x]) | sameText (tyConName c) "[]" -> \rest -> '[' : showTypeable (I# 0#) x (']' : rest)
           | sameText (tyConName c) "TYPE", isLifted x -> showString "*"
  (c, [a, b]) | isArrow c -> showParen (p > I# 8#) (\rest ->
    showTypeable (I# 9#) a (' ' : '-' : '>' : ' ' : showTypeable (I# 8#) b rest))
  (c, args@(x : xs))
    | isTuple (tyConName c) args -> \rest -> '(' : showTypeable (I# 10#) x (tuple xs (')' : rest))
    | True -> showParen (p > I# 9#) (\rest -> conName c ++ arguments args rest)
  where
    tuple []       rest = rest
    tuple (y : ys) rest = ',' : showTypeable (I# 10#) y (tuple ys rest)
    arguments []       rest = rest
    arguments (y : ys) rest = ' ' : showTypeable (I# 10#) y (arguments ys rest)
    -- As many arguments as commas, and one.
    isTuple ('(' : cs) (_ : ys) = commas cs ys
    isTuple _          _        = False
    commas (',' : cs) (_ : ys) = commas cs ys
    commas ")"        []       = True
    commas _          _        = False
    isLifted x = case splitTyConApp x of
      (c, []) -> sameText (tyConName c) "LiftedRep" || sameText (tyConName c) "'LiftedRep"
      _       -> False
    -- What the arrow leaves open is how often the argument is used, and the representations.
    arrowName = "FUN 'Many 'LiftedRep 'LiftedRep"
    conName c = case tyConName c of
      "Type" -> "*"
      "FUN"  -> arrowName
      s      -> s
-- end show-typeable
