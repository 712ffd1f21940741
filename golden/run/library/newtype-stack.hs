-- Catches: methods that a newtype takes from a stack of transformers, cast the wrong way; handlers that see the wrong state.
{-# LANGUAGE GeneralizedNewtypeDeriving, FlexibleContexts #-}
module Main where

import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State
import Control.Monad.Writer
import qualified Data.Map as M

newtype App a = App { unApp :: ReaderT Int (StateT (M.Map String Int) (ExceptT String (Writer [String]))) a }
  deriving (Functor, Applicative, Monad, MonadReader Int, MonadState (M.Map String Int), MonadError String, MonadWriter [String])
tick :: (MonadState (M.Map String Int) m) => String -> m Int
tick k = do { n <- gets (M.findWithDefault 0 k); modify (M.insert k (n + 1)); return n }
app :: Int -> App Int
app 0 = ask
app n = do
  lim <- ask
  k <- tick ("c" ++ show (n `mod` 5))
  when (k > lim) (throwError "limit")
  when (n `mod` 1000 == 0) (tell ["at " ++ show n])
  r <- local (+ 1) (app (n - 1)) `catchError` \e -> do { tell [e]; return 0 }
  return ((r + k) `mod` 1000003)

run :: Int -> App a -> ((Either String (a, M.Map String Int)), [String])
run limit m = runWriter (runExceptT (runStateT (runReaderT (unApp m) limit) M.empty))

newtype Count a = Count (State Int a)
  deriving (Functor, Applicative, Monad, MonadState Int)

next :: Count Int
next = state (\n -> (n, n + 1))

count :: Count a -> (a, Int)
count (Count m) = runState m 10

main :: IO ()
main = do
  let (r, w) = run 100000 (app 20000)
  print (fmap fst r, fmap (M.toList . snd) r, length w, take 3 w)
  print (run 3 (app 40))
  print (run 3 ((tick "a" >> throwError "no" >> tick "b") `catchError` \e -> tell [e] >> tick "a"))
  print (count (do { xs <- mapM (const next) "abc"; modify (* 2); y <- next; return (y : xs) }))
