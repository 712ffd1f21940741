-- |
-- Evaluation to the last constructor, and not only to the first.
module Control.DeepSeq
  ( NFData (..), deepseq, force, ($!!), (<$!!>), rwhnf
  , NFData1 (..), rnf1, NFData2 (..), rnf2
  ) where

import Data.Complex (Complex (..))
import Data.Functor.Const (Const (..))
import Data.Functor.Identity (Identity (..))
import Data.Int (Int16, Int32, Int64, Int8)
import Data.List.NonEmpty (NonEmpty (..))
import Data.Monoid
import Data.Ord (Down (..))
import Data.Proxy (Proxy (..))
import Data.Ratio (Ratio, denominator, numerator)
import Data.Void (Void, absurd)
import Data.Word (Word16, Word32, Word64, Word8)
import Numeric.Natural (Natural)

infixr 0 `deepseq`, $!!

-- | Types whose values can be evaluated completely.
class NFData a where
  -- | Evaluates its argument completely. The default does for types whose
  -- evaluation is complete when the first constructor is known.
  rnf :: a -> ()
  rnf x = x `seq` ()

-- | For types of which weak head normal form is all there is to have.
rwhnf :: a -> ()
rwhnf x = x `seq` ()

-- | Evaluates the first argument completely, then gives the second.
deepseq :: NFData a => a -> b -> b
deepseq x y = rnf x `seq` y

-- | The argument, completely evaluated as soon as any of it is wanted.
force :: NFData a => a -> a
force x = x `deepseq` x

-- | Application to an argument that is completely evaluated before the call.
($!!) :: NFData a => (a -> b) -> a -> b
f $!! x = x `deepseq` f x

infixl 4 <$!!>

-- | 'fmap' whose result is completely evaluated when the action is done.
(<$!!>) :: (Monad m, NFData b) => (a -> b) -> m a -> m b
f <$!!> m = m >>= \x -> return $!! f x

instance NFData Int
instance NFData Word
instance NFData Integer
instance NFData Natural
instance NFData Char
instance NFData Bool
instance NFData Ordering
instance NFData Double
instance NFData Float
instance NFData Int8
instance NFData Int16
instance NFData Int32
instance NFData Int64
instance NFData Word8
instance NFData Word16
instance NFData Word32
instance NFData Word64
instance NFData ()
instance NFData (Proxy a)
instance NFData (a -> b)

instance NFData Void where
  rnf = absurd

instance NFData a => NFData (Ratio a) where
  rnf x = rnf (numerator x) `seq` rnf (denominator x)

instance NFData a => NFData (Complex a) where
  rnf (x :+ y) = rnf x `seq` rnf y

instance NFData a => NFData (Maybe a) where
  rnf Nothing  = ()
  rnf (Just x) = rnf x

instance (NFData a, NFData b) => NFData (Either a b) where
  rnf (Left x)  = rnf x
  rnf (Right y) = rnf y

instance NFData a => NFData [a] where
  rnf []       = ()
  rnf (x : xs) = rnf x `seq` rnf xs

instance NFData a => NFData (NonEmpty a) where
  rnf (x :| xs) = rnf x `seq` rnf xs

instance NFData a => NFData (Identity a) where
  rnf (Identity x) = rnf x

instance NFData a => NFData (Const a b) where
  rnf (Const x) = rnf x

instance NFData a => NFData (Down a) where
  rnf (Down x) = rnf x

instance NFData a => NFData (Sum a) where
  rnf (Sum x) = rnf x

instance NFData a => NFData (Product a) where
  rnf (Product x) = rnf x

instance NFData a => NFData (First a) where
  rnf (First x) = rnf x

instance NFData a => NFData (Last a) where
  rnf (Last x) = rnf x

instance NFData a => NFData (Dual a) where
  rnf (Dual x) = rnf x

instance NFData All where
  rnf (All x) = rnf x

instance NFData Any where
  rnf (Any x) = rnf x

instance (NFData a, NFData b) => NFData (a, b) where
  rnf (a, b) = rnf a `seq` rnf b

instance (NFData a, NFData b, NFData c) => NFData (a, b, c) where
  rnf (a, b, c) = rnf a `seq` rnf b `seq` rnf c

instance (NFData a, NFData b, NFData c, NFData d) => NFData (a, b, c, d) where
  rnf (a, b, c, d) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d

instance (NFData a, NFData b, NFData c, NFData d, NFData e) => NFData (a, b, c, d, e) where
  rnf (a, b, c, d, e) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e

-- | The same for types of one argument and of two.
class NFData1 f where
  liftRnf :: (a -> ()) -> f a -> ()

rnf1 :: (NFData1 f, NFData a) => f a -> ()
rnf1 = liftRnf rnf

class NFData2 p where
  liftRnf2 :: (a -> ()) -> (b -> ()) -> p a b -> ()

rnf2 :: (NFData2 p, NFData a, NFData b) => p a b -> ()
rnf2 = liftRnf2 rnf rnf

instance NFData1 [] where
  liftRnf f = foldr (\x r -> f x `seq` r) ()

instance NFData1 Maybe where
  liftRnf = maybe ()

instance NFData1 NonEmpty where
  liftRnf f (x :| xs) = f x `seq` liftRnf f xs

instance NFData1 Identity where
  liftRnf f (Identity x) = f x

instance NFData a => NFData1 ((,) a) where
  liftRnf f (a, b) = rnf a `seq` f b

instance NFData a => NFData1 (Either a) where
  liftRnf = either rnf

instance NFData2 (,) where
  liftRnf2 f g (a, b) = f a `seq` g b

instance NFData2 Either where
  liftRnf2 = either
