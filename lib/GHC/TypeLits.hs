{-# LANGUAGE NoImplicitPrelude, MagicHash, KindSignatures, DataKinds, TypeFamilies, TypeOperators #-}
{-# LANGUAGE ScopedTypeVariables, PolyKinds, NoStarIsType, RankNTypes, ExistentialQuantification #-}
{-# LANGUAGE ExplicitNamespaces #-}
-- |
-- Numbers and texts as types. Numbers come back as 'Integer' here; otherwise as
-- in "GHC.TypeNats".
module GHC.TypeLits
  ( Nat, Natural, KnownNat, natVal, natVal', SomeNat (..), someNatVal, sameNat
  , type (<=), type (<=?), type (+), type (*), type (^), type (-), Div, Mod, Log2, CmpNat
  , Symbol, KnownSymbol, symbolVal, symbolVal', SomeSymbol (..), someSymbolVal, sameSymbol
  , AppendSymbol, CmpSymbol
  , ErrorMessage (..), TypeError
  ) where

import Data.Proxy
import Data.Type.Equality
import GHC.Base
import GHC.CString
import GHC.Num
import GHC.Num.Naturals
import GHC.Prim (Addr#, Nat, Symbol, unsafeCoerce#)
import GHC.Show
import GHC.Types.Proxy
import GHC.TypeNats hiding (natVal, natVal', someNatVal)
import qualified GHC.TypeNats as N

-- | The number that the type of the argument mentions.
natVal :: forall n proxy. KnownNat n => proxy n -> Integer
natVal x = naturalToInteger (N.natVal x)

natVal' :: forall n. KnownNat n => Proxy# n -> Integer
natVal' x = naturalToInteger (N.natVal' x)

-- | A type for a number; none if it is negative.
someNatVal :: Integer -> Maybe SomeNat
someNatVal n
  | n < 0 = Nothing
  | otherwise = Just (N.someNatVal (naturalFromInteger n))

-- | The text that a type is.
newtype SSymbol (s :: Symbol) = SSymbol [Char]

-- | Texts in types that are known. There are no other instances than those that
-- the compiler makes.
class KnownSymbol (s :: Symbol) where
  symbolSing :: SSymbol s

-- | What evidence is made of.
mkSSymbol :: Addr# -> SSymbol s
mkSSymbol text = SSymbol (unpackCStringUtf8# text)

-- | The text that the type of the argument mentions.
symbolVal :: forall s proxy. KnownSymbol s => proxy s -> String
symbolVal _ = case (symbolSing :: SSymbol s) of SSymbol s -> s

symbolVal' :: forall s. KnownSymbol s => Proxy# s -> String
symbolVal' _ = case (symbolSing :: SSymbol s) of SSymbol s -> s

-- | A text that was not known when the program was written.
data SomeSymbol = forall s. KnownSymbol s => SomeSymbol (Proxy s)

newtype WithSymbol r = WithSymbol (forall s. KnownSymbol s => Proxy s -> r)

-- | Held as evidence of 'KnownSymbol' is.
data Evidence = Evidence [Char]

-- | A type for a text.
someSymbolVal :: String -> SomeSymbol
someSymbolVal s =
  (unsafeCoerce# (WithSymbol SomeSymbol) :: Evidence -> Proxy () -> SomeSymbol) (Evidence s) Proxy
{-# NOINLINE someSymbolVal #-}

-- | Are the two types the same text?
sameSymbol
  :: forall a b proxy1 proxy2. (KnownSymbol a, KnownSymbol b)
  => proxy1 a -> proxy2 b -> Maybe (a :~: b)
sameSymbol x y
  | symbolVal x == symbolVal y = Just (unsafeCoerce# (Refl :: a :~: a))
  | otherwise = Nothing

instance Eq SomeSymbol where
  SomeSymbol x == SomeSymbol y = symbolVal x == symbolVal y

instance Ord SomeSymbol where
  compare (SomeSymbol x) (SomeSymbol y) = compare (symbolVal x) (symbolVal y)

instance Show SomeSymbol where
  showsPrec d (SomeSymbol x) = showsPrec d (symbolVal x)

type family AppendSymbol (a :: Symbol) (b :: Symbol) :: Symbol
type family CmpSymbol (a :: Symbol) (b :: Symbol) :: Ordering

infixl 5 :$$:
infixl 6 :<>:

-- region type-error
-- | What is to be said.
data ErrorMessage
  = Text Symbol
  -- | A type, as messages print it.
  | forall t. ShowType t
  -- | One beside the other, one above the other.
  | ErrorMessage :<>: ErrorMessage
  | ErrorMessage :$$: ErrorMessage

-- | A type that there is not: the message says why.
type family TypeError (a :: ErrorMessage) :: b where
-- end type-error
