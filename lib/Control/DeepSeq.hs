{-# LANGUAGE PolyKinds, TypeOperators #-}
-- |
-- Evaluation to the last constructor, and not only to the first.
module Control.DeepSeq
  ( NFData (..), deepseq, force, ($!!), (<$!!>), rwhnf
  , NFData1 (..), rnf1, NFData2 (..), rnf2
  ) where

import System.Exit (ExitCode)
import GHC.Stack (CallStack, SrcLoc)
import GHC.Conc (ThreadId)
import Foreign.Ptr (Ptr, FunPtr)
import Foreign.C.Types
import Data.Version (Version (..))
import Data.Unique (Unique)
import Data.Typeable (TypeRep, TyCon)
import Data.Type.Equality
import Data.STRef (STRef)
import qualified Data.Semigroup as S
import Data.IORef (IORef)
import qualified Data.Functor.Sum as Functor
import qualified Data.Functor.Product as Functor
import Data.Functor.Compose (Compose (..))
import Data.Fixed (Fixed (..))
import Data.Array (Array, bounds)
import Control.Exception (MaskingState)
import Control.Concurrent.MVar (MVar)
import Control.Applicative (ZipList (..))
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

instance NFData CallStack
instance NFData SrcLoc
instance NFData ThreadId
instance NFData Unique
instance NFData ExitCode
instance NFData MaskingState
instance NFData TypeRep
instance NFData TyCon
instance NFData CBool
instance NFData CChar
instance NFData CSChar
instance NFData CUChar
instance NFData CShort
instance NFData CUShort
instance NFData CInt
instance NFData CUInt
instance NFData CLong
instance NFData CULong
instance NFData CLLong
instance NFData CULLong
instance NFData CPtrdiff
instance NFData CSize
instance NFData CWchar
instance NFData CSigAtomic
instance NFData CTime
instance NFData CClock
instance NFData CUSeconds
instance NFData CSUSeconds
instance NFData CFloat
instance NFData CDouble
instance NFData CIntPtr
instance NFData CUIntPtr
instance NFData CIntMax
instance NFData CUIntMax
instance NFData (IORef a)
instance NFData (STRef s a)
instance NFData (MVar a)
instance NFData (Ptr a)
instance NFData (FunPtr a)
instance NFData (a :~: b)
instance NFData (a :~~: b)

instance NFData (Fixed a) where
  rnf (MkFixed n) = rnf n

instance NFData Version where
  rnf (Version b t) = rnf b `seq` rnf t

instance NFData a => NFData (ZipList a) where
  rnf (ZipList xs) = rnf xs

instance (NFData i, NFData e) => NFData (Array i e) where
  rnf a = rnf (bounds a) `seq` foldr (\x r -> rnf x `seq` r) () a

instance NFData a => NFData (S.Min a) where
  rnf (S.Min x) = rnf x

instance NFData a => NFData (S.Max a) where
  rnf (S.Max x) = rnf x

instance NFData a => NFData (S.First a) where
  rnf (S.First x) = rnf x

instance NFData a => NFData (S.Last a) where
  rnf (S.Last x) = rnf x

instance NFData a => NFData (S.WrappedMonoid a) where
  rnf (S.WrapMonoid x) = rnf x

instance (NFData a, NFData b) => NFData (S.Arg a b) where
  rnf (S.Arg x y) = rnf x `seq` rnf y

instance (NFData1 f, NFData1 g, NFData a) => NFData (Compose f g a) where
  rnf = rnf1

instance (NFData1 f, NFData1 g) => NFData1 (Compose f g) where
  liftRnf f (Compose x) = liftRnf (liftRnf f) x

instance (NFData1 f, NFData1 g, NFData a) => NFData (Functor.Sum f g a) where
  rnf = rnf1

instance (NFData1 f, NFData1 g) => NFData1 (Functor.Sum f g) where
  liftRnf f (Functor.InL x) = liftRnf f x
  liftRnf f (Functor.InR x) = liftRnf f x

instance (NFData1 f, NFData1 g, NFData a) => NFData (Functor.Product f g a) where
  rnf = rnf1

instance (NFData1 f, NFData1 g) => NFData1 (Functor.Product f g) where
  liftRnf f (Functor.Pair x y) = liftRnf f x `seq` liftRnf f y

instance NFData1 ZipList where
  liftRnf f (ZipList xs) = liftRnf f xs

instance NFData i => NFData1 (Array i) where
  liftRnf f a = rnf (bounds a) `seq` foldr (\x r -> f x `seq` r) () a

instance NFData1 Proxy where
  liftRnf _ _ = ()

instance NFData1 Ratio where
  liftRnf f x = f (numerator x) `seq` f (denominator x)

instance NFData a => NFData1 (Const a) where
  liftRnf _ (Const x) = rnf x

instance NFData1 Down where
  liftRnf f (Down x) = f x

instance NFData1 Dual where
  liftRnf f (Dual x) = f x

instance NFData1 Sum where
  liftRnf f (Sum x) = f x

instance NFData1 Product where
  liftRnf f (Product x) = f x

instance NFData1 First where
  liftRnf f (First x) = liftRnf f x

instance NFData1 Last where
  liftRnf f (Last x) = liftRnf f x

instance NFData1 S.Min where
  liftRnf f (S.Min x) = f x

instance NFData1 S.Max where
  liftRnf f (S.Max x) = f x

instance NFData1 S.First where
  liftRnf f (S.First x) = f x

instance NFData1 S.Last where
  liftRnf f (S.Last x) = f x

instance NFData a => NFData1 (S.Arg a) where
  liftRnf f (S.Arg x y) = rnf x `seq` f y

instance (NFData a1, NFData a2, NFData a3, NFData a4, NFData a5, NFData a6) => NFData (a1, a2, a3, a4, a5, a6) where
  rnf (x1, x2, x3, x4, x5, x6) = rnf x1 `seq` rnf x2 `seq` rnf x3 `seq` rnf x4 `seq` rnf x5 `seq` rnf x6

instance (NFData a1, NFData a2, NFData a3, NFData a4, NFData a5, NFData a6, NFData a7) => NFData (a1, a2, a3, a4, a5, a6, a7) where
  rnf (x1, x2, x3, x4, x5, x6, x7) = rnf x1 `seq` rnf x2 `seq` rnf x3 `seq` rnf x4 `seq` rnf x5 `seq` rnf x6 `seq` rnf x7

instance (NFData a1, NFData a2, NFData a3, NFData a4, NFData a5, NFData a6, NFData a7, NFData a8) => NFData (a1, a2, a3, a4, a5, a6, a7, a8) where
  rnf (x1, x2, x3, x4, x5, x6, x7, x8) = rnf x1 `seq` rnf x2 `seq` rnf x3 `seq` rnf x4 `seq` rnf x5 `seq` rnf x6 `seq` rnf x7 `seq` rnf x8

instance (NFData a1, NFData a2, NFData a3, NFData a4, NFData a5, NFData a6, NFData a7, NFData a8, NFData a9) => NFData (a1, a2, a3, a4, a5, a6, a7, a8, a9) where
  rnf (x1, x2, x3, x4, x5, x6, x7, x8, x9) = rnf x1 `seq` rnf x2 `seq` rnf x3 `seq` rnf x4 `seq` rnf x5 `seq` rnf x6 `seq` rnf x7 `seq` rnf x8 `seq` rnf x9

instance (NFData a1, NFData a2) => NFData1 ((,,) a1 a2) where
  liftRnf f (x1, x2, z) = rnf x1 `seq` rnf x2 `seq` f z

instance (NFData a1, NFData a2, NFData a3) => NFData1 ((,,,) a1 a2 a3) where
  liftRnf f (x1, x2, x3, z) = rnf x1 `seq` rnf x2 `seq` rnf x3 `seq` f z

instance (NFData a1, NFData a2, NFData a3, NFData a4) => NFData1 ((,,,,) a1 a2 a3 a4) where
  liftRnf f (x1, x2, x3, x4, z) = rnf x1 `seq` rnf x2 `seq` rnf x3 `seq` rnf x4 `seq` f z
