{-# LANGUAGE DataKinds, PolyKinds, DeriveTraversable, ExistentialQuantification, DeriveAnyClass, DeriveGeneric, DerivingStrategies, DerivingVia, DuplicateRecordFields, GeneralizedNewtypeDeriving, KindSignatures, OverloadedStrings, ScopedTypeVariables, StandaloneDeriving, TypeApplications #-}
module Shop.Types
  ( Id(..), Money(..), Sku, Item(..), Customer(..), Order(..), OrderState(..), Tagged(..), Labelled(..), Event(..), Severity(..)
  , Quantity, mkQuantity, unQuantity, Report(..), SomeProblem(..), Problem(..), toProblem, OutOfStock(..), UnknownSku(..)
  ) where

import Control.DeepSeq (NFData)
import Control.Exception
import Data.Coerce (coerce)
import Data.Kind (Type)
import Data.Map.Strict (Map)
import qualified Data.Map.Strict as Map
import Data.Monoid (Ap(..), Sum(..))
import Data.Proxy
import Data.String (IsString(..))
import Data.Text (Text)
import qualified Data.Text as T
import Data.Typeable (Typeable, cast)
import GHC.Generics (Generic)
import GHC.TypeLits

newtype Id (entity :: Symbol) = Id Int
  deriving stock (Eq, Ord, Generic)
  deriving newtype (Enum, Num, NFData)

instance KnownSymbol entity => Show (Id entity) where
  showsPrec _ (Id n) = showString (symbolVal (Proxy @entity)) . showChar '#' . shows n

newtype Money = Money Integer
  deriving stock (Eq, Ord, Generic)
  deriving (Semigroup, Monoid) via Sum Integer
  deriving newtype (Num, NFData)

instance Show Money where
  show (Money n) = (if n < 0 then "-" else "") ++ show (q :: Integer) ++ "." ++ (if r < 10 then "0" else "") ++ show r
    where (q, r) = abs n `quotRem` 100

newtype Sku = Sku Text
  deriving newtype (Eq, Ord, Show, IsString, NFData)

newtype Quantity = Quantity { unQuantity :: Int }
  deriving newtype (Eq, Ord, Show, NFData)

mkQuantity :: Int -> Maybe Quantity
mkQuantity n | n > 0, n <= 1000 = Just (Quantity n)
             | otherwise = Nothing

data Item = Item { sku :: !Sku, title :: !Text, price :: !Money, stock :: {-# UNPACK #-} !Int }
  deriving stock (Eq, Show, Generic)
  deriving anyclass NFData

data Customer = Customer { name :: Text, balance :: Money, tier :: Word }
  deriving stock (Eq, Show, Generic)
  deriving anyclass NFData

data OrderState = Placed | Paid | Shipped { tracking :: Text } | Cancelled Text
  deriving stock (Eq, Ord, Show, Generic)
  deriving anyclass NFData

data Order = Order { orderId :: Id "order", by :: Id "customer", rows :: [(Sku, Quantity)], state :: OrderState }
  deriving stock (Show, Generic)
  deriving anyclass NFData

newtype Tagged (t :: k) a = Tagged { untag :: a }
  deriving stock (Show, Functor, Foldable, Traversable)

class Labelled (f :: Type -> Type) where
  label :: f a -> String
  label _ = "?"

instance KnownSymbol s => Labelled (Tagged s) where
  label _ = symbolVal (Proxy :: Proxy s)

instance Labelled Maybe

data Severity = Debug | Info | Warning | Severe
  deriving stock (Eq, Ord, Show, Read, Bounded, Enum)

data Event = Event { severity :: Severity, text :: Text }
  deriving stock (Eq, Show)

data Report = Report { revenue :: Money, sold :: Map Sku (Sum Int), worst :: Maybe Severity }
  deriving stock (Show)

instance Semigroup Report where
  Report a b c <> Report d e f = Report (a <> d) (Map.unionWith (<>) b e) (max c f)
instance Monoid Report where
  mempty = Report mempty Map.empty Nothing

-- A small tree of exceptions.
data SomeProblem = forall e. Exception e => SomeProblem e

instance Show SomeProblem where
  showsPrec d (SomeProblem e) = showsPrec d e

instance Exception SomeProblem where
  displayException (SomeProblem e) = displayException e

class Exception e => Problem e where
  status :: e -> Int

toProblem :: Exception e => e -> SomeException
toProblem = toException . SomeProblem

fromProblem :: Exception e => SomeException -> Maybe e
fromProblem x = do
  SomeProblem e <- fromException x
  cast e

data OutOfStock = OutOfStock { wanted :: Int, available :: Int }
  deriving stock Show

instance Exception OutOfStock where
  toException = toProblem
  fromException = fromProblem
  displayException (OutOfStock w a) = "out of stock: " <> show w <> " wanted, " <> show a <> " there"

newtype UnknownSku = UnknownSku Sku
  deriving stock Show

instance Exception UnknownSku where
  toException = toProblem
  fromException = fromProblem

instance Problem OutOfStock where status _ = 409
instance Problem UnknownSku where status _ = 404
