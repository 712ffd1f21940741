-- Catches: parameters added to a variable whose type is a newtype of a newtype, without end.
{-# LANGUAGE GeneralizedNewtypeDeriving #-}
module Main (main) where

import Control.Monad.Reader
import Control.Monad.State

newtype App a = App (ReaderT Int (StateT Int IO) a)
  deriving (Functor, Applicative, Monad, MonadIO, MonadReader Int, MonadState Int)

newtype Outer a = Outer (App a)

run :: Outer a -> IO (a, Int)
run (Outer (App m)) = runStateT (runReaderT m 10) 0

step :: Int -> App ()
step n = do
  k <- ask
  modify (+ (k * n))
  s <- get
  when (s > 100) (liftIO (print s))

choose :: Bool -> Outer ()
choose b = if b then Outer (mapM_ step [1 .. 5]) else Outer (return ())

twice :: (Bool -> Outer ()) -> Bool -> Outer ()
twice f b = let m = f b in case m of Outer a -> Outer (a >> a)

main :: IO ()
main = do
  run (choose True) >>= print
  run (twice choose True) >>= print . snd
  run (twice choose False) >>= print . snd
