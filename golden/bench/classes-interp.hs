-- An interpreter of a small language with a reader of variables, a state and errors, by mtl's classes.
{-# LANGUAGE FlexibleContexts #-}
module Main (main) where

import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State
import qualified Data.Map as Map

data Exp
  = Lit Int
  | Ref String
  | Add Exp Exp
  | Mul Exp Exp
  | Less Exp Exp
  | Let String Exp Exp

data Stm = Set String Exp | While Exp [Stm]

eval :: (MonadReader (Map.Map String Int) m, MonadState (Map.Map String Int) m, MonadError String m) => Exp -> m Int
eval (Lit n) = return n
eval (Ref x) = do
  local' <- asks (Map.lookup x)
  global' <- gets (Map.lookup x)
  maybe (maybe (throwError ("unknown " ++ x)) return global') return local'
eval (Add a b) = (\x y -> (x + y) `mod` 1000003) <$> eval a <*> eval b
eval (Mul a b) = (\x y -> (x * y) `mod` 1000003) <$> eval a <*> eval b
eval (Less a b) = (\x y -> if x < y then 1 else 0) <$> eval a <*> eval b
eval (Let x a b) = do
  v <- eval a
  local (Map.insert x v) (eval b)

exec :: (MonadReader (Map.Map String Int) m, MonadState (Map.Map String Int) m, MonadError String m) => Stm -> m ()
exec (Set x e) = do
  v <- eval e
  modify (Map.insert x v)
exec w@(While c body) = do
  b <- eval c
  if b == 0 then return () else mapM_ exec body >> exec w

program :: [Stm]
program =
  [ Set "i" (Lit 0)
  , Set "s" (Lit 1)
  , While
      (Less (Ref "i") (Lit 100000))
      [ Set "s" (Let "t" (Mul (Ref "s") (Lit 31)) (Add (Ref "t") (Ref "i")))
      , Set "i" (Add (Ref "i") (Lit 1))
      ]
  ]

main :: IO ()
main = case runExcept (execStateT (runReaderT (mapM_ exec program) Map.empty) Map.empty) of
  Left e -> putStrLn e
  Right m -> print (Map.toList m)
