{-# LANGUAGE RankNTypes, ScopedTypeVariables, DeriveDataTypeable, StandaloneDeriving, FlexibleContexts
  , PolyKinds, TypeOperators, GADTs, UndecidableInstances #-}
-- |
-- Values that can be walked through without knowing their types: each says what
-- its constructor is and has its fields visited (Ralf Lämmel, Simon Peyton Jones:
-- Scrap your boilerplate, 2003).
module Data.Data
  ( module Data.Typeable
  , Data (..), DataType, Constr, DataRep (..), ConstrRep (..), ConIndex, Fixity (..)
  , mkDataType, mkConstr, mkIntType, mkFloatType, mkCharType, mkNoRepType, dataTypeFrom
  , dataTypeName, dataTypeRep, dataTypeConstrs, indexConstr, maxConstrIndex, isAlgType, isNorepType
  , constrType, constrRep, constrFields, constrFixity, constrIndex, showConstr, readConstr
  , mkIntegralConstr, mkRealConstr, mkCharConstr, repConstr
  , fromConstr, fromConstrB, fromConstrM, tyconUQname, tyconModule, glength
  ) where

import Control.Applicative (ZipList (..))
import Control.Monad (MonadPlus (..))
import Data.Array (Array, Ix, bounds, elems, listArray)
import Data.Coerce (Coercible)
import Data.Complex (Complex (..))
import Data.Fixed (Fixed (..))
import Data.Functor.Compose (Compose (..))
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Functor.Product as Functor
import qualified Data.Functor.Sum as Functor
import Data.Int
import Data.List (findIndex)
import Data.List.NonEmpty (NonEmpty (..))
import Data.Monoid (All (..), Alt (..), Any (..), Ap (..), Dual (..))
import qualified Data.Monoid as Monoid
import Data.Ord (Down (..))
import Data.Ratio
import Data.Semigroup (Arg (..), Max (..), Min (..), Option (..), WrappedMonoid (..))
import qualified Data.Semigroup as Semigroup
import Data.Type.Coercion (Coercion (..))
import Data.Typeable
import Data.Version (Version (..))
import Data.Void (Void)
import Data.Word
import Foreign.ForeignPtr (ForeignPtr)
import Foreign.Ptr (IntPtr (..), Ptr, WordPtr (..))
import GHC.Generics
  ( Associativity, DecidedStrictness, K1 (..), M1 (..), Par1 (..), Rec1 (..), SourceStrictness
  , SourceUnpackedness, U1 (..), V1, (:*:) (..), (:+:) (..), (:.:) (..) )
import qualified GHC.Generics as Generics
import Numeric.Natural (Natural)

-- region data
-- | Types whose values have a constructor and fields.
class Typeable a => Data a where
  -- | The constructor, and the fields one after the other, put together by two functions.
  gfoldl
    :: (forall d b. Data d => c (d -> b) -> d -> c b) -> (forall g. g -> c g) -> a -> c a
  gfoldl _ z = z

  -- | A value of a constructor whose fields are made by the first function.
  gunfold :: (forall b r. Data b => c (b -> r) -> c r) -> (forall r. r -> c r) -> Constr -> c a

  toConstr :: a -> Constr
  dataTypeOf :: a -> DataType

  -- | Changes each field.
  gmapT :: (forall b. Data b => b -> b) -> a -> a
  gmapT f x = runIdentity (gfoldl (\(Identity c) d -> Identity (c (f d))) Identity x)

  -- | Asks each field.
  gmapQ :: (forall d. Data d => d -> u) -> a -> [u]
  gmapQ f = gmapQr (:) [] f
-- end data

  gmapQr :: forall r r'. (r' -> r -> r) -> r -> (forall d. Data d => d -> r') -> a -> r
  gmapQr o r0 f x0 = unQr (gfoldl (\(Qr c) x -> Qr (\r -> c (f x `o` r))) (\_ -> Qr id) x0) r0

  gmapQl :: forall r r'. (r -> r' -> r) -> r -> (forall d. Data d => d -> r') -> a -> r
  gmapQl o r f x = getConst (gfoldl (\c d -> Const (getConst c `o` f d)) (\_ -> Const r) x)

  gmapQi :: forall u. Int -> (forall d. Data d => d -> u) -> a -> u
  gmapQi i f x = gmapQ f x !! i

  gmapM :: forall m. Monad m => (forall d. Data d => d -> m d) -> a -> m a
  gmapM f = gfoldl (\c x -> do { c' <- c; x' <- f x; return (c' x') }) return

  -- | Changes each field if the action can, and fails if it can none of them.
  gmapMp :: forall m. MonadPlus m => (forall d. Data d => d -> m d) -> a -> m a
  gmapMp f x = unMp (gfoldl k (\g -> Mp (return (g, False))) x) >>= \(x', changed) ->
    if changed then return x' else mzero
    where
      k :: Data d => Mp m (d -> b) -> d -> Mp m b
      k (Mp c) y = Mp (c >>= \(h, b) -> (f y >>= \y' -> return (h y', True)) `mplus` return (h y, b))

  -- | Changes the first field that the action can change.
  gmapMo :: forall m. MonadPlus m => (forall d. Data d => d -> m d) -> a -> m a
  gmapMo f x = unMp (gfoldl k (\g -> Mp (return (g, False))) x) >>= \(x', changed) ->
    if changed then return x' else mzero
    where
      k :: Data d => Mp m (d -> b) -> d -> Mp m b
      k (Mp c) y = Mp (c >>= \(h, b) ->
        if b then return (h y, b) else (f y >>= \y' -> return (h y', True)) `mplus` return (h y, b))

  -- | For types with a parameter, or two: what is known of the type without them, for this one.
  dataCast1 :: Typeable t => (forall d. Data d => c (t d)) -> Maybe (c a)
  dataCast1 _ = Nothing

  dataCast2 :: Typeable t => (forall d e. (Data d, Data e) => c (t d e)) -> Maybe (c a)
  dataCast2 _ = Nothing

-- What was made, and whether something has been changed in it.
newtype Mp m x = Mp { unMp :: m (x, Bool) }

newtype Qr r a = Qr { unQr :: r -> r }

-- | The number of fields.
glength :: Data a => a -> Int
glength = length . gmapQ (const ())

-- | What is known of a type: its name, and how its values are made.
data DataType = DataType { tycon :: String, datarep :: DataRep }

instance Show DataType where
  showsPrec d (DataType t r) = showParen (d > 10) $
    showString "DataType {tycon = " . shows t . showString ", datarep = " . shows r . showString "}"

data DataRep = AlgRep [Constr] | IntRep | FloatRep | CharRep | NoRep
  deriving (Eq, Show)

-- | A constructor, or a number or character, which are constructors by themselves.
data Constr = Constr
  { conrep :: ConstrRep, constring :: String, confields :: [String], confixity :: Fixity, datatype :: DataType }

instance Show Constr where show = constring
instance Eq Constr where c == d = conrep c == conrep d

data ConstrRep = AlgConstr ConIndex | IntConstr Integer | FloatConstr Rational | CharConstr Char
  deriving (Eq, Show)

-- | From 1.
type ConIndex = Int

data Fixity = Prefix | Infix deriving (Eq, Show)

mkDataType :: String -> [Constr] -> DataType
mkDataType name cs = DataType name (AlgRep cs)

mkConstr :: DataType -> String -> [String] -> Fixity -> Constr
mkConstr t name fields fixity = Constr (AlgConstr index) name fields fixity t
  where index = maybe 0 (+ 1) (findIndex ((== name) . showConstr) (dataTypeConstrs t))

-- | What the compiler makes of a declaration: for each constructor its name,
-- fields, and whether it is an operator.
dataTypeFrom :: String -> [(String, [String], Bool)] -> DataType
dataTypeFrom name cons = t
  where
    t = DataType name (AlgRep (zipWith make [1 ..] cons))
    make i (c, fields, infixed) = Constr (AlgConstr i) c fields (if infixed then Infix else Prefix) t

mkIntType, mkFloatType, mkCharType, mkNoRepType :: String -> DataType
mkIntType t = DataType t IntRep
mkFloatType t = DataType t FloatRep
mkCharType t = DataType t CharRep
mkNoRepType t = DataType t NoRep

dataTypeName :: DataType -> String
dataTypeName = tycon

dataTypeRep :: DataType -> DataRep
dataTypeRep = datarep

dataTypeConstrs :: DataType -> [Constr]
dataTypeConstrs t = case datarep t of
  AlgRep cs -> cs
  _ -> errorWithoutStackTrace ("Data.Data.dataTypeConstrs is not supported for " ++ tycon t ++ ", as it is not an algebraic data type.")

indexConstr :: DataType -> ConIndex -> Constr
indexConstr t i = dataTypeConstrs t !! (i - 1)

maxConstrIndex :: DataType -> ConIndex
maxConstrIndex = length . dataTypeConstrs

isAlgType, isNorepType :: DataType -> Bool
isAlgType t = case datarep t of { AlgRep _ -> True; _ -> False }
isNorepType t = case datarep t of { NoRep -> True; _ -> False }

constrType :: Constr -> DataType
constrType = datatype

constrRep :: Constr -> ConstrRep
constrRep = conrep

constrFields :: Constr -> [String]
constrFields = confields

constrFixity :: Constr -> Fixity
constrFixity = confixity

constrIndex :: Constr -> ConIndex
constrIndex c = case conrep c of
  AlgConstr i -> i
  _ -> errorWithoutStackTrace ("Data.Data.constrIndex is not supported for " ++ tycon (datatype c) ++ ", as it is not an algebraic data type.")

showConstr :: Constr -> String
showConstr = constring

readConstr :: DataType -> String -> Maybe Constr
readConstr t s = case datarep t of
  AlgRep cs -> case filter ((== s) . showConstr) cs of { c : _ -> Just c; [] -> Nothing }
  IntRep -> whole (\i -> primConstr t s (IntConstr i))
  FloatRep -> case reads s of { [(d, "")] -> Just (primConstr t s (FloatConstr (toRational (d :: Double)))); _ -> Nothing }
  CharRep -> whole (\c -> primConstr t s (CharConstr c))
  NoRep -> Nothing
  where
    whole :: Read b => (b -> c) -> Maybe c
    whole f = case reads s of { [(x, "")] -> Just (f x); _ -> Nothing }

primConstr :: DataType -> String -> ConstrRep -> Constr
primConstr t s r = Constr r s [] Prefix t

mkIntegralConstr :: (Integral a, Show a) => DataType -> a -> Constr
mkIntegralConstr t i = primConstr t (show i) (IntConstr (toInteger i))

mkRealConstr :: (Real a, Show a) => DataType -> a -> Constr
mkRealConstr t f = primConstr t (show f) (FloatConstr (toRational f))

mkCharConstr :: DataType -> Char -> Constr
mkCharConstr t c = primConstr t (show c) (CharConstr c)

repConstr :: DataType -> ConstrRep -> Constr
repConstr t r = case (datarep t, r) of
  (AlgRep cs, AlgConstr i) -> cs !! (i - 1)
  (IntRep, IntConstr i) -> mkIntegralConstr t i
  (FloatRep, FloatConstr f) -> mkRealConstr t (fromRational f :: Double)
  (CharRep, CharConstr c) -> mkCharConstr t c
  _ -> errorWithoutStackTrace "Data.Data.repConstr: The given ConstrRep does not fit to the given DataType."

-- | A value of a constructor without fields.
fromConstr :: Data a => Constr -> a
fromConstr = fromConstrB (errorWithoutStackTrace "Data.Data.fromConstr")

-- | A value of a constructor whose fields are all made the same way.
fromConstrB :: Data a => (forall d. Data d => d) -> Constr -> a
fromConstrB f = runIdentity . gunfold (\c -> Identity (runIdentity c f)) Identity

fromConstrM :: forall m a. (Monad m, Data a) => (forall d. Data d => m d) -> Constr -> m a
fromConstrM f = gunfold (\c -> do { c' <- c; x <- f; return (c' x) }) return

-- | A name without, and the qualifier of a name.
tyconUQname, tyconModule :: String -> String
tyconUQname x = case dropWhile (/= '.') x of { [] -> x; rest -> tyconUQname (tail rest) }
tyconModule x = case break (== '.') x of
  (_, "") -> ""
  (a, _ : rest) -> case tyconModule rest of { "" -> a; b -> a ++ '.' : b }

intConstr :: forall c a. (Num a, Data a) => (forall r. r -> c r) -> Constr -> c a
intConstr z c = case conrep c of
  IntConstr i -> z (fromInteger i)
  _ -> errorWithoutStackTrace ("Data.Data.gunfold: Constructor " ++ show c ++ " is not of type " ++ tyconUQname (tycon (dataTypeOf (undefined :: a))) ++ ".")

floatConstr :: forall c a. (Fractional a, Data a) => (forall r. r -> c r) -> Constr -> c a
floatConstr z c = case conrep c of
  FloatConstr f -> z (fromRational f)
  _ -> errorWithoutStackTrace ("Data.Data.gunfold: Constructor " ++ show c ++ " is not of type " ++ tyconUQname (tycon (dataTypeOf (undefined :: a))) ++ ".")

instance Data Int where
  toConstr = mkIntegralConstr (mkIntType "Prelude.Int")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Prelude.Int"

instance Data Integer where
  toConstr = mkIntegralConstr (mkIntType "Prelude.Integer")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Prelude.Integer"

instance Data Int8 where
  toConstr = mkIntegralConstr (mkIntType "Data.Int.Int8")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Int.Int8"

instance Data Int16 where
  toConstr = mkIntegralConstr (mkIntType "Data.Int.Int16")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Int.Int16"

instance Data Int32 where
  toConstr = mkIntegralConstr (mkIntType "Data.Int.Int32")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Int.Int32"

instance Data Int64 where
  toConstr = mkIntegralConstr (mkIntType "Data.Int.Int64")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Int.Int64"

instance Data Word where
  toConstr = mkIntegralConstr (mkIntType "Data.Word.Word")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Word.Word"

instance Data Word8 where
  toConstr = mkIntegralConstr (mkIntType "Data.Word.Word8")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Word.Word8"

instance Data Word16 where
  toConstr = mkIntegralConstr (mkIntType "Data.Word.Word16")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Word.Word16"

instance Data Word32 where
  toConstr = mkIntegralConstr (mkIntType "Data.Word.Word32")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Word.Word32"

instance Data Word64 where
  toConstr = mkIntegralConstr (mkIntType "Data.Word.Word64")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Data.Word.Word64"

instance Data Natural where
  toConstr = mkIntegralConstr (mkIntType "Numeric.Natural.Natural")
  gunfold _ = intConstr
  dataTypeOf _ = mkIntType "Numeric.Natural.Natural"

instance Data Double where
  toConstr = mkRealConstr (mkFloatType "Prelude.Double")
  gunfold _ = floatConstr
  dataTypeOf _ = mkFloatType "Prelude.Double"

instance Data Float where
  toConstr = mkRealConstr (mkFloatType "Prelude.Float")
  gunfold _ = floatConstr
  dataTypeOf _ = mkFloatType "Prelude.Float"

instance Data Char where
  toConstr = mkCharConstr (mkCharType "Prelude.Char")
  gunfold _ z c = case conrep c of
    CharConstr x -> z x
    _ -> errorWithoutStackTrace ("Data.Data.gunfold: Constructor " ++ show c ++ " is not of type Char.")
  dataTypeOf _ = mkCharType "Prelude.Char"

instance (Data a, Integral a) => Data (Ratio a) where
  gfoldl k z r = k (k (z (%)) (numerator r)) (denominator r)
  toConstr _ = indexConstr (dataTypeFrom "GHC.Real.Ratio" [(":%", [], True)]) 1
  gunfold k z _ = k (k (z (%)))
  dataTypeOf _ = dataTypeFrom "GHC.Real.Ratio" [(":%", [], True)]

instance Data a => Data [a] where
  gfoldl _ z [] = z []
  gfoldl k z (x : xs) = k (k (z (:)) x) xs
  toConstr [] = indexConstr listType 1
  toConstr (_ : _) = indexConstr listType 2
  gunfold k z c = case constrIndex c of { 1 -> z []; _ -> k (k (z (:))) }
  dataTypeOf _ = listType
  dataCast1 f = gcast1 f

listType :: DataType
listType = dataTypeFrom "Prelude.[]" [("[]", [], False), ("(:)", [], True)]

deriving instance Data Bool
deriving instance Data Ordering
deriving instance Data Void
deriving instance Data ()
deriving instance Data a => Data (Maybe a)
deriving instance (Data a, Data b) => Data (Either a b)
deriving instance (Data a, Data b) => Data (a, b)
deriving instance (Data a, Data b, Data c) => Data (a, b, c)
deriving instance (Data a, Data b, Data c, Data d) => Data (a, b, c, d)
deriving instance (Data a, Data b, Data c, Data d, Data e) => Data (a, b, c, d, e)
deriving instance (Data a, Data b, Data c, Data d, Data e, Data f) => Data (a, b, c, d, e, f)
deriving instance (Data a, Data b, Data c, Data d, Data e, Data f, Data g) => Data (a, b, c, d, e, f, g)
deriving instance Data a => Data (NonEmpty a)
deriving instance Data a => Data (Complex a)
deriving instance Data a => Data (Down a)
deriving instance Data a => Data (ZipList a)
deriving instance Data Version
deriving instance Data IntPtr
deriving instance Data WordPtr

-- Monoids and semigroups.
deriving instance Data All
deriving instance Data Any
deriving instance Data a => Data (Dual a)
deriving instance Data a => Data (Monoid.Sum a)
deriving instance Data a => Data (Monoid.Product a)
deriving instance Data a => Data (Monoid.First a)
deriving instance Data a => Data (Monoid.Last a)
deriving instance (Data (f a), Data a, Typeable f) => Data (Alt f a)
deriving instance (Data (f a), Data a, Typeable f) => Data (Ap f a)
deriving instance Data a => Data (Min a)
deriving instance Data a => Data (Max a)
deriving instance Data a => Data (Semigroup.First a)
deriving instance Data a => Data (Semigroup.Last a)
deriving instance Data a => Data (Option a)
deriving instance Data m => Data (WrappedMonoid m)
deriving instance (Data a, Data b) => Data (Arg a b)

-- Functors, and what is made of them.
deriving instance Data a => Data (Identity a)
deriving instance Data t => Data (Proxy t)
deriving instance (Data a, Typeable b) => Data (Const a b)
deriving instance
  (Typeable a, Typeable f, Typeable g, Data (f (g a)))
  => Data (Compose f g a)
deriving instance
  (Typeable a, Typeable f, Typeable g, Data (f a), Data (g a))
  => Data (Functor.Product f g a)
deriving instance
  (Typeable a, Typeable f, Typeable g, Data (f a), Data (g a))
  => Data (Functor.Sum f g a)

-- Equations, and representations of types.
deriving instance (a ~ b, Data a) => Data (a :~: b)
deriving instance (Coercible a b, Data a, Data b) => Data (Coercion a b)
deriving instance Data p => Data (V1 p)
deriving instance Data p => Data (U1 p)
deriving instance Data p => Data (Par1 p)
deriving instance (Data (f p), Typeable f, Data p) => Data (Rec1 f p)
deriving instance (Typeable i, Data p, Data c) => Data (K1 i c p)
deriving instance (Data p, Data (f p), Typeable c, Typeable i, Typeable f) => Data (M1 i c f p)
deriving instance (Typeable f, Typeable g, Data p, Data (f p), Data (g p)) => Data ((f :+: g) p)
deriving instance (Typeable f, Typeable g, Data p, Data (f p), Data (g p)) => Data ((f :*: g) p)
deriving instance (Typeable f, Typeable g, Data p, Data (f (g p))) => Data ((f :.: g) p)
deriving instance Data Generics.Fixity
deriving instance Data Associativity
deriving instance Data SourceUnpackedness
deriving instance Data SourceStrictness
deriving instance Data DecidedStrictness

instance Typeable a => Data (Fixed a) where
  gfoldl k z (MkFixed a) = k (z MkFixed) a
  gunfold k z _ = k (z MkFixed)
  dataTypeOf _ = fixedType
  toConstr _ = indexConstr fixedType 1

fixedType :: DataType
fixedType = dataTypeFrom "Data.Fixed.Fixed" [("MkFixed", [], False)]

-- An array's indices stay as they are.
instance (Data a, Data b, Ix a) => Data (Array a b) where
  gfoldl f z a = f (z (listArray (bounds a))) (elems a)
  gunfold _ _ _ = errorWithoutStackTrace "Data.Data.gunfold(Array)"
  toConstr _ = errorWithoutStackTrace "Data.Data.toConstr(Array)"
  dataTypeOf _ = mkNoRepType "Data.Array.Array"
  dataCast2 x = gcast2 x

instance Data a => Data (Ptr a) where
  gunfold _ _ _ = errorWithoutStackTrace "Data.Data.gunfold(Ptr)"
  toConstr _ = errorWithoutStackTrace "Data.Data.toConstr(Ptr)"
  dataTypeOf _ = mkNoRepType "GHC.Ptr.Ptr"
  dataCast1 x = gcast1 x

instance Data a => Data (ForeignPtr a) where
  gunfold _ _ _ = errorWithoutStackTrace "Data.Data.gunfold(ForeignPtr)"
  toConstr _ = errorWithoutStackTrace "Data.Data.toConstr(ForeignPtr)"
  dataTypeOf _ = mkNoRepType "GHC.ForeignPtr.ForeignPtr"
  dataCast1 x = gcast1 x
