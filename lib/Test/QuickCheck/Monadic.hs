{-# LANGUAGE RankNTypes #-}
-- | Properties of actions.
module Test.QuickCheck.Monadic
  ( PropertyM (..), assert, pre, run, pick, wp, forAllM, monitor, stop, assertWith, monadic, monadic', monadicIO, monadicST, runSTGen ) where

import Control.Monad
import Control.Monad.IO.Class
import Control.Monad.ST
import Control.Monad.Trans.Class
import Test.QuickCheck.Gen
import Test.QuickCheck.Property

newtype PropertyM m a = MkPropertyM { unPropertyM :: (a -> Gen (m Property)) -> Gen (m Property) }

instance Functor (PropertyM m) where
  fmap f (MkPropertyM m) = MkPropertyM (\k -> m (k . f))

instance Applicative (PropertyM m) where
  pure x = MkPropertyM (\k -> k x)
  (<*>) = ap

instance Monad (PropertyM m) where
  MkPropertyM m >>= f = MkPropertyM (\k -> m (\a -> unPropertyM (f a) k))

instance Monad m => MonadFail (PropertyM m) where
  fail err = MkPropertyM (\_ -> return (return (property failed { reason = err })))

instance MonadTrans PropertyM where
  lift = run

instance MonadIO m => MonadIO (PropertyM m) where
  liftIO = run . liftIO

stop :: (Testable prop, Monad m) => prop -> PropertyM m a
stop p = MkPropertyM (\_ -> return (return (property p)))

assert :: Monad m => Bool -> PropertyM m ()
assert b = if b then return () else fail "Assertion failed"

assertWith :: Monad m => Bool -> String -> PropertyM m ()
assertWith b msg = monitor (counterexample ((if b then "Passed: " else "Failed: ") ++ msg)) >> assert b

pre :: Monad m => Bool -> PropertyM m ()
pre b = if b then return () else stop rejected

run :: Monad m => m a -> PropertyM m a
run m = MkPropertyM (\k -> do
  f <- promote k
  return (m >>= f))

pick :: (Monad m, Show a) => Gen a -> PropertyM m a
pick gen = MkPropertyM (\k -> do
  a <- gen
  mp <- k a
  return (mp >>= \p -> return (forAll (return a) (const p))))

wp :: Monad m => m a -> (a -> PropertyM m b) -> PropertyM m b
wp m k = run m >>= k

forAllM :: (Monad m, Show a) => Gen a -> (a -> PropertyM m b) -> PropertyM m b
forAllM gen k = pick gen >>= k

monitor :: Monad m => (Property -> Property) -> PropertyM m ()
monitor f = MkPropertyM (\k -> fmap (fmap f) (k ()))

monadic :: (Testable a, Monad m) => (m Property -> Property) -> PropertyM m a -> Property
monadic runner m = property (fmap runner (monadic' m))

monadic' :: (Testable a, Monad m) => PropertyM m a -> Gen (m Property)
monadic' (MkPropertyM m) = m (return . return . property)

monadicIO :: Testable a => PropertyM IO a -> Property
monadicIO = monadic ioProperty

monadicST :: Testable a => (forall s. PropertyM (ST s) a) -> Property
monadicST m = property (runSTGen (monadic' m))

runSTGen :: (forall s. Gen (ST s a)) -> Gen a
runSTGen g = MkGen (\r n -> runST (unGen g r n))
