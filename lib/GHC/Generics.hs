{-# LANGUAGE TypeFamilies, TypeOperators, DataKinds, KindSignatures, PolyKinds, FlexibleContexts #-}
{-# LANGUAGE ScopedTypeVariables, StandaloneDeriving, DeriveGeneric, DeriveFunctor, FlexibleInstances #-}
{-# LANGUAGE DeriveFoldable, DeriveTraversable, UndecidableInstances, MagicHash, MultiParamTypeClasses, GeneralizedNewtypeDeriving #-}
-- |
-- Types as sums of products: what a program can say about every type at once.
module GHC.Generics
  ( V1, U1 (..), Par1 (..), Rec1 (..), K1 (..), M1 (..), (:+:) (..), (:*:) (..), (:.:) (..)
  , Rec0, R, D1, C1, S1, D, C, S
  , URec (..), UAddr, UChar, UDouble, UFloat, UInt, UWord
  , Datatype (..), Constructor (..), Selector (..)
  , Fixity (..), FixityI (..), Associativity (..), prec
  , SourceUnpackedness (..), SourceStrictness (..), DecidedStrictness (..)
  , Meta (..), Generic (..), Generic1 (..)
  ) where

import Control.Applicative
import Control.Monad
import Data.Complex (Complex)
import Data.Functor.Compose (Compose)
import Data.Functor.Const (Const)
import Data.Functor.Identity (Identity)
import qualified Data.Functor.Product as P
import qualified Data.Functor.Sum as F
import Data.Ix (Ix)
import Data.Kind
import Data.List.NonEmpty (NonEmpty)
import Data.Monoid
import qualified Data.Semigroup as S
import Data.Ord (Down)
import Data.Proxy
import Data.Version (Version)
import GHC.Prim (Addr#, Char#, Double#, Float#, Int#, Word#)
import GHC.TypeLits

infixr 5 :+:
infixr 6 :*:
infixr 7 :.:

-- region shapes
-- | No constructors.
data V1 (p :: k)

-- | A constructor without fields.
data U1 (p :: k) = U1

-- | The last parameter itself.
newtype Par1 p = Par1 { unPar1 :: p }

-- | A type constructor at the last parameter.
newtype Rec1 (f :: k -> Type) (p :: k) = Rec1 { unRec1 :: f p }

-- | A field.
newtype K1 i c (p :: k) = K1 { unK1 :: c }

-- | Something with a description.
newtype M1 i (c :: Meta) (f :: k -> Type) (p :: k) = M1 { unM1 :: f p }

-- | One of two.
data (:+:) (f :: k -> Type) (g :: k -> Type) (p :: k) = L1 (f p) | R1 (g p)

-- | Both.
data (:*:) (f :: k -> Type) (g :: k -> Type) (p :: k) = f p :*: g p

-- | One in the other.
newtype (:.:) (f :: k2 -> Type) (g :: k1 -> k2) (p :: k1) = Comp1 { unComp1 :: f (g p) }
-- end shapes

-- | A field of any type.
type Rec0 = K1 R

-- | Marks fields.
data R

-- | The description of a type, a constructor, a field.
type D1 = M1 D
type C1 = M1 C
type S1 = M1 S

-- | Marks types.
data D
-- | Marks constructors.
data C
-- | Marks fields.
data S

deriving instance Eq (V1 p)
deriving instance Ord (V1 p)
deriving instance Show (V1 p)
deriving instance Read (V1 p)
deriving instance Functor V1
deriving instance Foldable V1
deriving instance Traversable V1
instance Semigroup (V1 p) where v <> _ = v

deriving instance Eq (U1 p)
deriving instance Ord (U1 p)
deriving instance Show (U1 p)
deriving instance Read (U1 p)
deriving instance Functor U1
deriving instance Foldable U1
deriving instance Traversable U1
instance Applicative U1 where { pure _ = U1; _ <*> _ = U1 }
instance Monad U1 where _ >>= _ = U1
instance Alternative U1 where { empty = U1; _ <|> _ = U1 }
instance MonadPlus U1
instance Semigroup (U1 p) where _ <> _ = U1
instance Monoid (U1 p) where mempty = U1

deriving instance Eq p => Eq (Par1 p)
deriving instance Ord p => Ord (Par1 p)
deriving instance Show p => Show (Par1 p)
deriving instance Read p => Read (Par1 p)
deriving instance Functor Par1
deriving instance Foldable Par1
deriving instance Traversable Par1
instance Applicative Par1 where { pure = Par1; Par1 f <*> Par1 x = Par1 (f x) }
instance Monad Par1 where Par1 x >>= f = f x
instance Semigroup p => Semigroup (Par1 p) where Par1 a <> Par1 b = Par1 (a <> b)
instance Monoid p => Monoid (Par1 p) where mempty = Par1 mempty

deriving instance Eq (f p) => Eq (Rec1 f p)
deriving instance Ord (f p) => Ord (Rec1 f p)
deriving instance Show (f p) => Show (Rec1 f p)
deriving instance Read (f p) => Read (Rec1 f p)
deriving instance Functor f => Functor (Rec1 f)
deriving instance Foldable f => Foldable (Rec1 f)
deriving instance Traversable f => Traversable (Rec1 f)
instance Applicative f => Applicative (Rec1 f) where { pure = Rec1 . pure; Rec1 f <*> Rec1 x = Rec1 (f <*> x) }
instance Monad f => Monad (Rec1 f) where Rec1 x >>= f = Rec1 (x >>= \a -> unRec1 (f a))
instance Alternative f => Alternative (Rec1 f) where { empty = Rec1 empty; Rec1 a <|> Rec1 b = Rec1 (a <|> b) }
instance Semigroup (f p) => Semigroup (Rec1 f p) where Rec1 a <> Rec1 b = Rec1 (a <> b)
instance Monoid (f p) => Monoid (Rec1 f p) where mempty = Rec1 mempty

deriving instance Eq c => Eq (K1 i c p)
deriving instance Ord c => Ord (K1 i c p)
deriving instance Show c => Show (K1 i c p)
deriving instance Read c => Read (K1 i c p)
deriving instance Functor (K1 i c)
deriving instance Foldable (K1 i c)
deriving instance Traversable (K1 i c)
instance Monoid c => Applicative (K1 i c) where { pure _ = K1 mempty; K1 a <*> K1 b = K1 (a <> b) }
instance Semigroup c => Semigroup (K1 i c p) where K1 a <> K1 b = K1 (a <> b)
instance Monoid c => Monoid (K1 i c p) where mempty = K1 mempty

deriving instance Eq (f p) => Eq (M1 i c f p)
deriving instance Ord (f p) => Ord (M1 i c f p)
deriving instance Show (f p) => Show (M1 i c f p)
deriving instance Read (f p) => Read (M1 i c f p)
deriving instance Functor f => Functor (M1 i c f)
deriving instance Foldable f => Foldable (M1 i c f)
deriving instance Traversable f => Traversable (M1 i c f)
instance Applicative f => Applicative (M1 i c f) where { pure = M1 . pure; M1 f <*> M1 x = M1 (f <*> x) }
instance Monad f => Monad (M1 i c f) where M1 x >>= f = M1 (x >>= \a -> unM1 (f a))
instance Alternative f => Alternative (M1 i c f) where { empty = M1 empty; M1 a <|> M1 b = M1 (a <|> b) }
instance Semigroup (f p) => Semigroup (M1 i c f p) where M1 a <> M1 b = M1 (a <> b)
instance Monoid (f p) => Monoid (M1 i c f p) where mempty = M1 mempty

deriving instance (Eq (f p), Eq (g p)) => Eq ((:+:) f g p)
deriving instance (Ord (f p), Ord (g p)) => Ord ((:+:) f g p)
deriving instance (Show (f p), Show (g p)) => Show ((:+:) f g p)
deriving instance (Read (f p), Read (g p)) => Read ((:+:) f g p)
deriving instance (Functor f, Functor g) => Functor (f :+: g)
deriving instance (Foldable f, Foldable g) => Foldable (f :+: g)
deriving instance (Traversable f, Traversable g) => Traversable (f :+: g)

deriving instance (Eq (f p), Eq (g p)) => Eq ((:*:) f g p)
deriving instance (Ord (f p), Ord (g p)) => Ord ((:*:) f g p)
deriving instance (Show (f p), Show (g p)) => Show ((:*:) f g p)
deriving instance (Read (f p), Read (g p)) => Read ((:*:) f g p)
deriving instance (Functor f, Functor g) => Functor (f :*: g)
deriving instance (Foldable f, Foldable g) => Foldable (f :*: g)
deriving instance (Traversable f, Traversable g) => Traversable (f :*: g)
instance (Applicative f, Applicative g) => Applicative (f :*: g) where
  pure a = pure a :*: pure a
  (f :*: g) <*> (x :*: y) = (f <*> x) :*: (g <*> y)
instance (Monad f, Monad g) => Monad (f :*: g) where
  (x :*: y) >>= f = (x >>= left . f) :*: (y >>= right . f)
    where
      left (a :*: _) = a
      right (_ :*: b) = b
instance (Alternative f, Alternative g) => Alternative (f :*: g) where
  empty = empty :*: empty
  (a :*: b) <|> (c :*: d) = (a <|> c) :*: (b <|> d)
instance (Semigroup (f p), Semigroup (g p)) => Semigroup ((:*:) f g p) where
  (a :*: b) <> (c :*: d) = (a <> c) :*: (b <> d)
instance (Monoid (f p), Monoid (g p)) => Monoid ((:*:) f g p) where
  mempty = mempty :*: mempty

deriving instance Eq (f (g p)) => Eq ((:.:) f g p)
deriving instance Ord (f (g p)) => Ord ((:.:) f g p)
deriving instance Show (f (g p)) => Show ((:.:) f g p)
deriving instance Read (f (g p)) => Read ((:.:) f g p)
instance (Functor f, Functor g) => Functor (f :.: g) where fmap f (Comp1 x) = Comp1 (fmap (fmap f) x)
instance (Foldable f, Foldable g) => Foldable (f :.: g) where foldMap f (Comp1 x) = foldMap (foldMap f) x
instance (Traversable f, Traversable g) => Traversable (f :.: g) where
  traverse f (Comp1 x) = Comp1 <$> traverse (traverse f) x
instance (Applicative f, Applicative g) => Applicative (f :.: g) where
  pure = Comp1 . pure . pure
  Comp1 f <*> Comp1 x = Comp1 ((<*>) <$> f <*> x)
instance Semigroup (f (g p)) => Semigroup ((:.:) f g p) where Comp1 a <> Comp1 b = Comp1 (a <> b)
instance Monoid (f (g p)) => Monoid ((:.:) f g p) where mempty = Comp1 mempty

-- | Fields that are no pointers.
data family URec a (p :: k)
data instance URec Addr p = UAddr { uAddr# :: Addr# }
data instance URec Char p = UChar { uChar# :: Char# }
data instance URec Double p = UDouble { uDouble# :: Double# }
data instance URec Float p = UFloat { uFloat# :: Float# }
data instance URec Int p = UInt { uInt# :: Int# }
data instance URec Word p = UWord { uWord# :: Word# }

-- | Stands for addresses.
data Addr

type UAddr = URec Addr
type UChar = URec Char
type UDouble = URec Double
type UFloat = URec Float
type UInt = URec Int
type UWord = URec Word

-- | How a constructor is written.
data Fixity = Prefix | Infix Associativity Int
  deriving (Eq, Ord, Show, Read)

-- | To which side an operator groups.
data Associativity = LeftAssociative | RightAssociative | NotAssociative
  deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)

-- | What a program says about unpacking a field.
data SourceUnpackedness = NoSourceUnpackedness | SourceNoUnpack | SourceUnpack
  deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)

-- | What a program says about the strictness of a field.
data SourceStrictness = NoSourceStrictness | SourceLazy | SourceStrict
  deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)

-- | What became of a field.
data DecidedStrictness = DecidedLazy | DecidedStrict | DecidedUnpack
  deriving (Eq, Ord, Show, Read, Enum, Bounded, Ix)

-- region descriptions
-- | How a constructor is written, as a type.
data FixityI = PrefixI | InfixI Associativity Nat

-- | What the compiler knows of a type: name, module, package, is it a newtype; of a
-- constructor: name, fixity, is it a record; of a field: its name, if it has one, and how strict it is.
data Meta
  = MetaData Symbol Symbol Symbol Bool
  | MetaCons Symbol FixityI Bool
  | MetaSel (Maybe Symbol) SourceUnpackedness SourceStrictness DecidedStrictness

-- | The description of a type.
class Datatype d where
  datatypeName, moduleName, packageName :: t d f a -> String
  isNewtype :: t d f a -> Bool
  isNewtype _ = False

instance (KnownSymbol n, KnownSymbol m, KnownSymbol p, Known nt Bool) => Datatype ('MetaData n m p nt) where
  datatypeName _ = symbolVal (Proxy :: Proxy n)
  moduleName _ = symbolVal (Proxy :: Proxy m)
  packageName _ = symbolVal (Proxy :: Proxy p)
  isNewtype _ = known (Proxy :: Proxy nt)
-- end descriptions

-- | The description of a constructor.
class Constructor c where
  conName :: t c f a -> String
  conFixity :: t c f a -> Fixity
  conFixity _ = Prefix
  conIsRecord :: t c f a -> Bool
  conIsRecord _ = False

instance (KnownSymbol n, Known f Fixity, Known r Bool) => Constructor ('MetaCons n f r) where
  conName _ = symbolVal (Proxy :: Proxy n)
  conFixity _ = known (Proxy :: Proxy f)
  conIsRecord _ = known (Proxy :: Proxy r)

-- | The description of a field.
class Selector s where
  selName :: t s f a -> String
  selSourceUnpackedness :: t s f a -> SourceUnpackedness
  selSourceStrictness :: t s f a -> SourceStrictness
  selDecidedStrictness :: t s f a -> DecidedStrictness

instance (Known n String, Known su SourceUnpackedness, Known ss SourceStrictness, Known ds DecidedStrictness)
  => Selector ('MetaSel n su ss ds) where
  selName _ = known (Proxy :: Proxy n)
  selSourceUnpackedness _ = known (Proxy :: Proxy su)
  selSourceStrictness _ = known (Proxy :: Proxy ss)
  selDecidedStrictness _ = known (Proxy :: Proxy ds)

-- | A type that stands for a value.
class Known t a where
  known :: Proxy t -> a

instance Known 'True Bool where known _ = True
instance Known 'False Bool where known _ = False
instance Known 'Nothing String where known _ = ""
instance KnownSymbol s => Known ('Just s) String where known _ = symbolVal (Proxy :: Proxy s)
instance Known 'PrefixI Fixity where known _ = Prefix
instance (Known a Associativity, KnownNat n) => Known ('InfixI a n) Fixity where
  known _ = Infix (known (Proxy :: Proxy a)) (fromInteger (natVal (Proxy :: Proxy n)))
instance Known 'LeftAssociative Associativity where known _ = LeftAssociative
instance Known 'RightAssociative Associativity where known _ = RightAssociative
instance Known 'NotAssociative Associativity where known _ = NotAssociative
instance Known 'NoSourceUnpackedness SourceUnpackedness where known _ = NoSourceUnpackedness
instance Known 'SourceNoUnpack SourceUnpackedness where known _ = SourceNoUnpack
instance Known 'SourceUnpack SourceUnpackedness where known _ = SourceUnpack
instance Known 'NoSourceStrictness SourceStrictness where known _ = NoSourceStrictness
instance Known 'SourceLazy SourceStrictness where known _ = SourceLazy
instance Known 'SourceStrict SourceStrictness where known _ = SourceStrict
instance Known 'DecidedLazy DecidedStrictness where known _ = DecidedLazy
instance Known 'DecidedStrict DecidedStrictness where known _ = DecidedStrict
instance Known 'DecidedUnpack DecidedStrictness where known _ = DecidedUnpack

-- | The precedence of an operator; application for all else.
prec :: Fixity -> Int
prec Prefix = 10
prec (Infix _ n) = n

-- region generic
-- | Types that have a representation as a sum of products.
class Generic a where
  type Rep a :: Type -> Type
  from :: a -> Rep a x
  to :: Rep a x -> a

-- | Type constructors whose parameter shows in the representation.
class Generic1 (f :: k -> Type) where
  type Rep1 f :: k -> Type
  from1 :: f a -> Rep1 f a
  to1 :: Rep1 f a -> f a
-- end generic

instance Generic [a] where
  type Rep [a] =
    D1 ('MetaData "[]" "GHC.Types" "ghc-prim" 'False)
      (C1 ('MetaCons "[]" 'PrefixI 'False) U1
        :+: C1 ('MetaCons ":" ('InfixI 'LeftAssociative 9) 'False)
              (S1 ('MetaSel 'Nothing 'NoSourceUnpackedness 'NoSourceStrictness 'DecidedLazy) (Rec0 a)
                :*: S1 ('MetaSel 'Nothing 'NoSourceUnpackedness 'NoSourceStrictness 'DecidedLazy) (Rec0 [a])))
  from x = M1 (case x of
    [] -> L1 (M1 U1)
    a : as -> R1 (M1 (M1 (K1 a) :*: M1 (K1 as))))
  to (M1 x) = case x of
    L1 (M1 U1) -> []
    R1 (M1 (M1 (K1 a) :*: M1 (K1 as))) -> a : as

instance Generic1 [] where
  type Rep1 [] =
    D1 ('MetaData "[]" "GHC.Types" "ghc-prim" 'False)
      (C1 ('MetaCons "[]" 'PrefixI 'False) U1
        :+: C1 ('MetaCons ":" ('InfixI 'LeftAssociative 9) 'False)
              (S1 ('MetaSel 'Nothing 'NoSourceUnpackedness 'NoSourceStrictness 'DecidedLazy) Par1
                :*: S1 ('MetaSel 'Nothing 'NoSourceUnpackedness 'NoSourceStrictness 'DecidedLazy) (Rec1 [])))
  from1 x = M1 (case x of
    [] -> L1 (M1 U1)
    a : as -> R1 (M1 (M1 (Par1 a) :*: M1 (Rec1 as))))
  to1 (M1 x) = case x of
    L1 (M1 U1) -> []
    R1 (M1 (M1 (Par1 a) :*: M1 (Rec1 as))) -> a : as

deriving instance Generic ()
deriving instance Generic (a, b)
deriving instance Generic (a, b, c)
deriving instance Generic (a, b, c, d)
deriving instance Generic (a, b, c, d, e)
deriving instance Generic (a, b, c, d, e, f)
deriving instance Generic (a, b, c, d, e, f, g)
deriving instance Generic Bool
deriving instance Generic Ordering
deriving instance Generic (Maybe a)
deriving instance Generic (Either a b)
deriving instance Generic (NonEmpty a)
deriving instance Generic (Proxy t)
deriving instance Generic (Identity a)
deriving instance Generic (Const a b)
deriving instance Generic (Complex a)
deriving instance Generic (Down a)
deriving instance Generic (Dual a)
deriving instance Generic (Endo a)
deriving instance Generic All
deriving instance Generic Any
deriving instance Generic (Sum a)
deriving instance Generic (Product a)
deriving instance Generic (First a)
deriving instance Generic (Last a)
deriving instance Generic (S.Min a)
deriving instance Generic (S.Max a)
deriving instance Generic (S.First a)
deriving instance Generic (S.Last a)
deriving instance Generic (ZipList a)
deriving instance Generic Version
deriving instance Generic Fixity
deriving instance Generic Associativity
deriving instance Generic (V1 p)
deriving instance Generic (U1 p)
deriving instance Generic (Par1 p)
deriving instance Generic (Rec1 f p)
deriving instance Generic (K1 i c p)
deriving instance Generic (M1 i c f p)
deriving instance Generic ((:+:) f g p)
deriving instance Generic ((:*:) f g p)
deriving instance Generic ((:.:) f g p)
deriving instance Generic1 ((,) a)
deriving instance Generic1 Maybe
deriving instance Generic1 (Either a)
deriving instance Generic1 NonEmpty
deriving instance Generic1 Proxy
deriving instance Generic1 Identity
deriving instance Generic1 Sum
deriving instance Generic1 Product
