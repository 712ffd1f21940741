{-# LANGUAGE MagicHash, RankNTypes, UnboxedTuples #-}
-- |
-- Actions with a state of their own: what happens in them cannot be seen from
-- outside, so that they can be run in the middle of an expression.
module GHC.ST
  ( ST (..), STRep, STret (..), runST, stToIO, unsafeIOToST, unsafeSTToIO
  , unsafeInterleaveST, unsafeDupableInterleaveST
  ) where

import Control.Monad.Fix (MonadFix (..))
import GHC.Base
import GHC.IO (unsafeInterleaveIO)
import GHC.Prim
import GHC.Show
import GHC.Types
import Unsafe.Coerce (unsafeCoerce)

-- | A function from a state to the next one and a result.
type STRep s a = State# s -> (# State# s, a #)

-- region st
-- | An action on a state that is called @s@.
newtype ST s a = ST (STRep s a)

-- | The result of an action that knows nothing of the name of its state.
runST :: (forall s. ST s a) -> a
runST st = case st of ST m -> case m realWorld# of (# _, a #) -> a
{-# NOINLINE runST #-}
-- end st

-- | A state and a result in one box.
data STret s a = STret (State# s) a

instance Functor (ST s) where
  fmap f (ST m) = ST (\s -> case m s of (# s', a #) -> (# s', f a #))
  {-# INLINE fmap #-}

instance Applicative (ST s) where
  pure a = ST (\s -> (# s, a #))
  ST mf <*> ST mx = ST (\s -> case mf s of
    (# s', f #) -> case mx s' of (# s'', x #) -> (# s'', f x #))
  liftA2 f (ST ma) (ST mb) = ST (\s -> case ma s of
    (# s', a #) -> case mb s' of (# s'', b #) -> (# s'', f a b #))
  ST m *> ST k = ST (\s -> case m s of (# s', _ #) -> k s')
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE liftA2 #-}
  {-# INLINE (*>) #-}

instance Monad (ST s) where
  ST m >>= k = ST (\s -> case m s of (# s', a #) -> case k a of ST m' -> m' s')
  (>>) = (*>)
  {-# INLINE (>>=) #-}
  {-# INLINE (>>) #-}

instance MonadFix (ST s) where
  mfix f = ST (\s ->
    let result = case f value of ST m -> case m s of (# s', a #) -> STret s' a
        value = case result of STret _ a -> a
    in case result of STret s' a -> (# s', a #))

instance Semigroup a => Semigroup (ST s a) where
  a <> b = liftA2 (<>) a b

instance Monoid a => Monoid (ST s a) where
  mempty = pure mempty

instance Show (ST s a) where
  showsPrec _ _ = showString "<<ST action>>"

-- | An action whose state is the world.
stToIO :: ST RealWorld a -> IO a
stToIO (ST m) = IO m

-- | An action on the world among those on a state.
unsafeIOToST :: IO a -> ST s a
unsafeIOToST (IO m) = unsafeCoerce (ST m)

-- | An action on a state among those on the world.
unsafeSTToIO :: ST s a -> IO a
unsafeSTToIO st = stToIO (unsafeCoerce st)

-- | An action that is performed when its result is wanted.
unsafeInterleaveST :: ST s a -> ST s a
unsafeInterleaveST st = unsafeIOToST (unsafeInterleaveIO (unsafeSTToIO st))

unsafeDupableInterleaveST :: ST s a -> ST s a
unsafeDupableInterleaveST = unsafeInterleaveST
