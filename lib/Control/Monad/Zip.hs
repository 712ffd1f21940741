{-# LANGUAGE NoImplicitPrelude #-}
-- | Monads that can be zipped.
module Control.Monad.Zip
  ( MonadZip (..)
  ) where

import Data.Proxy (Proxy (..))
import Data.Functor.Identity
import Data.Semigroup.Internal
import GHC.Base
import qualified GHC.List as List

-- | An instance defines 'mzip' or 'mzipWith'.
class Monad m => MonadZip m where
  mzip :: m a -> m b -> m (a, b)
  mzipWith :: (a -> b -> c) -> m a -> m b -> m c
  munzip :: m (a, b) -> (m a, m b)

  mzip = mzipWith (,)
  mzipWith f ma mb = fmap (\p -> case p of (a, b) -> f a b) (mzip ma mb)
  munzip mab = (liftM (\p -> case p of (a, _) -> a) mab, liftM (\p -> case p of (_, b) -> b) mab)
  {-# MINIMAL mzip | mzipWith #-}

instance MonadZip [] where
  mzip = List.zip
  mzipWith = List.zipWith
  munzip = List.unzip

instance MonadZip NonEmpty where
  mzipWith f (x :| xs) (y :| ys) = f x y :| List.zipWith f xs ys

instance MonadZip Maybe where
  mzipWith = liftM2

instance MonadZip Identity where
  mzipWith = liftM2

instance MonadZip Dual where
  mzipWith = liftM2

instance MonadZip Sum where
  mzipWith = liftM2

instance MonadZip Product where
  mzipWith = liftM2

instance MonadZip Proxy where
  mzipWith _ _ _ = Proxy
