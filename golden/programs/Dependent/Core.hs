{-# LANGUAGE StrictData, DerivingStrategies, GeneralizedNewtypeDeriving, NamedFieldPuns, RecordWildCards, TupleSections #-}
-- Terms with indices of binders, values with closures, and the checker in both directions.
module Dependent.Core (Tm, infer, Trouble(..), Stats(..), runChecker, normal, toRaw, churchOf) where

import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State.Strict
import Dependent.Syntax

newtype Ix = Ix Int deriving newtype (Eq, Show, Num)
newtype Lvl = Lvl Int deriving newtype (Eq, Ord, Show, Num)

data Tm = Var Ix | Lam Name Tm | App Tm Tm | U | Pi Name Tm Tm | Let Name Tm Tm Tm
  deriving stock Show

type Env = [Val]

data Closure = Closure Env Tm

data Val = VVar Lvl | VApp Val ~Val | VLam Name Closure | VPi Name ~Val Closure | VU

type VTy = Val

infixl 8 $$
($$) :: Closure -> Val -> Val
Closure env t $$ u = eval (u : env) t

eval :: Env -> Tm -> Val
eval env tm = case tm of
  Var (Ix x) -> env !! x
  App t u -> case (eval env t, eval env u) of
    (VLam _ c, v) -> c $$ v
    (f, v) -> VApp f v
  Lam x t -> VLam x (Closure env t)
  Pi x a b -> VPi x (eval env a) (Closure env b)
  Let _ _ t u -> eval (eval env t : env) u
  U -> VU

quote :: Lvl -> Val -> Tm
quote l val = case val of
  VVar x -> Var (toIx l x)
  VApp f v -> App (quote l f) (quote l v)
  VLam x c -> Lam x (quote (l + 1) (c $$ VVar l))
  VPi x a c -> Pi x (quote l a) (quote (l + 1) (c $$ VVar l))
  VU -> U
  where toIx (Lvl n) (Lvl x) = Ix (n - x - 1)

normal :: Tm -> Tm
normal = quote 0 . eval []

conv :: Lvl -> Val -> Val -> Bool
conv l v w = case (v, w) of
  (VU, VU) -> True
  (VPi _ a b, VPi _ a' b') -> conv l a a' && conv (l + 1) (b $$ VVar l) (b' $$ VVar l)
  (VLam _ t, VLam _ t') -> conv (l + 1) (t $$ VVar l) (t' $$ VVar l)
  (VLam _ t, u) -> conv (l + 1) (t $$ VVar l) (VApp u (VVar l))
  (u, VLam _ t) -> conv (l + 1) (VApp u (VVar l)) (t $$ VVar l)
  (VVar x, VVar x') -> x == x'
  (VApp t u, VApp t' u') -> conv l t t' && conv l u u'
  _ -> False

data Context = Context { env :: Env, types :: [(Name, VTy)], lvl :: !Lvl, here :: SPos }

data Trouble = Trouble { place :: SPos, message :: String, scope :: [Name] } deriving stock (Show, Eq)

data Stats = Stats { conversions, binders, applications :: !Int } deriving stock (Show, Eq, Ord)

newtype Checker a = Checker (ReaderT Context (StateT Stats (Except Trouble)) a)
  deriving newtype (Functor, Applicative, Monad, MonadReader Context, MonadState Stats, MonadError Trouble)

runChecker :: Checker a -> Either Trouble (a, Stats)
runChecker (Checker m) = runExcept (runStateT (runReaderT m (Context [] [] 0 (SPos 1 1))) (Stats 0 0 0))

report :: String -> Checker a
report message = do
  Context {here = place, types} <- ask
  throwError Trouble {scope = map fst types, ..}

bind :: Name -> VTy -> Checker a -> Checker a
bind x a m = do
  modify' (\s -> s {binders = binders s + 1})
  local (\Context {..} -> Context {env = VVar lvl : env, types = (x, a) : types, lvl = lvl + 1, here}) m

define :: Name -> Val -> VTy -> Checker a -> Checker a
define x v a = local (\c@Context {..} -> c {env = v : env, types = (x, a) : types, lvl = lvl + 1})

display :: VTy -> Checker String
display v = asks (\Context {..} -> printRaw (toRaw (map fst types) (quote lvl v)))

check :: Raw -> VTy -> Checker Tm
check raw ty = case (raw, ty) of
  (RAt p t, a) -> local (\c -> c {here = p}) (check t a)
  (RLam x t, VPi _ a b) -> do
    l <- asks lvl
    Lam x <$> bind x a (check t (b $$ VVar l))
  (RLet x a t u, a') -> do
    at <- check a VU
    va <- flip eval at <$> asks env
    tt <- check t va
    vt <- flip eval tt <$> asks env
    Let x at tt <$> define x vt va (check u a')
  (RHole, a) -> display a >>= \s -> report ("a hole of type " ++ s)
  (t, a) -> do
    (tt, found) <- infer t
    l <- asks lvl
    modify' (\s -> s {conversions = conversions s + 1})
    if conv l found a then return tt else do
      e <- display a
      f <- display found
      report ("expected " ++ e ++ ", found " ++ f)

infer :: Raw -> Checker (Tm, VTy)
infer raw = case raw of
  RAt p t -> local (\c -> c {here = p}) (infer t)
  RVar x -> do
    ts <- asks types
    case [(Var (Ix i), a) | (i, (y, a)) <- zip [0 ..] ts, x == y] of
      r : _ -> return r
      [] -> report ("not in scope: " ++ x)
  RU -> return (U, VU)
  RApp t u -> do
    modify' (\s -> s {applications = applications s + 1})
    (tt, a) <- infer t
    case a of
      VPi _ d c -> do
        ut <- check u d
        vs <- asks env
        return (App tt ut, c $$ eval vs ut)
      _ -> display a >>= \s -> report ("not a function: " ++ s)
  RLam _ _ -> report "the type of a lambda is not inferred"
  RPi x a b -> do
    at <- check a VU
    va <- flip eval at <$> asks env
    (, VU) . Pi x at <$> bind x va (check b VU)
  RLet x a t u -> do
    at <- check a VU
    va <- flip eval at <$> asks env
    tt <- check t va
    vt <- flip eval tt <$> asks env
    (ut, uty) <- define x vt va (infer u)
    return (Let x at tt ut, uty)
  RHole -> report "a hole without a type"

toRaw :: [Name] -> Tm -> Raw
toRaw ns tm = case tm of
  Var (Ix x) -> RVar (ns !! x)
  Lam x t -> let y = fresh ns x in RLam y (toRaw (y : ns) t)
  App f a -> RApp (toRaw ns f) (toRaw ns a)
  U -> RU
  Pi x a b -> let y = if x == "_" then x else fresh ns x in RPi y (toRaw ns a) (toRaw (y : ns) b)
  Let x a t u -> let y = fresh ns x in RLet y (toRaw ns a) (toRaw ns t) (toRaw (y : ns) u)
  where
    fresh _ "_" = "_"
    fresh used x | x `elem` used = fresh used (x ++ "'")
                 | otherwise = x

-- The number that a term is, in Church's way: \N s z. s (s z).
churchOf :: Tm -> Maybe Int
churchOf (Lam _ (Lam _ (Lam _ t))) = go t
  where
    go (Var (Ix 0)) = Just 0
    go (App (Var (Ix 1)) u) = (+ 1) <$> go u
    go _ = Nothing
churchOf _ = Nothing
