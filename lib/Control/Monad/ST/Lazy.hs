{-# LANGUAGE RankNTypes #-}
-- |
-- Actions with a state of their own that happen when their results are looked at.
module Control.Monad.ST.Lazy
  ( ST, runST, fixST, strictToLazyST, lazyToStrictST, RealWorld, stToIO, unsafeInterleaveST, unsafeIOToST
  ) where

import Control.Monad.Fix
import qualified Control.Monad.ST as Strict
import qualified GHC.ST as Strict
import GHC.Prim (RealWorld)

-- region lazy-st
-- | An action. What it waits for is the value that the one before it leaves,
-- which says that it has happened.
newtype ST s a = ST (Token -> (a, Token))

data Token = Token

unST :: ST s a -> Token -> (a, Token)
unST (ST m) = m

instance Functor (ST s) where
  fmap f (ST m) = ST (\t -> let r = m t in (f (fst r), snd r))

instance Applicative (ST s) where
  pure x = ST (\t -> (x, t))
  mf <*> mx = mf >>= \f -> fmap f mx

instance Monad (ST s) where
  ST m >>= k = ST (\t -> let r = m t in unST (k (fst r)) (snd r))
-- end lazy-st

instance MonadFix (ST s) where
  mfix f = ST (\t -> let r = unST (f (fst r)) t in r)

-- | The result of an action that knows nothing of the name of its state.
runST :: (forall s. ST s a) -> a
runST st = case st of ST m -> fst (m Token)
{-# NOINLINE runST #-}

fixST :: (a -> ST s a) -> ST s a
fixST = mfix

-- | An action that happens at once when it is reached, as one of these.
strictToLazyST :: Strict.ST s a -> ST s a
strictToLazyST m = ST (\t -> perform t (Strict.unsafeIOToST (Strict.unsafeSTToIO m)))

perform :: Token -> Strict.ST RealWorld a -> (a, Token)
perform t m = r
  where
    r = case t of Token -> Strict.runST (fmap (\x -> (x, Token)) (Strict.unsafeIOToST (Strict.unsafeSTToIO m)))
{-# NOINLINE perform #-}

lazyToStrictST :: ST s a -> Strict.ST s a
lazyToStrictST (ST m) = case m Token of (x, t) -> t `seq` return x

stToIO :: ST RealWorld a -> IO a
stToIO = Strict.stToIO . lazyToStrictST

unsafeInterleaveST :: ST s a -> ST s a
unsafeInterleaveST = strictToLazyST . Strict.unsafeInterleaveST . lazyToStrictST

unsafeIOToST :: IO a -> ST s a
unsafeIOToST = strictToLazyST . Strict.unsafeIOToST
