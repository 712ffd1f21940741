{-# LANGUAGE FlexibleContexts, GeneralizedNewtypeDeriving, OverloadedStrings, RecordWildCards, NamedFieldPuns, TupleSections #-}
module MiniML.Infer (TypeError(..), Env, inferProgram, constructors, ConInfo(..), primitives) where

import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State.Strict
import Control.Monad.Writer.Strict
import Data.Foldable (for_, traverse_, foldl')
import qualified Data.IntMap.Strict as IM
import Data.List (nub, sortOn, (\\))
import qualified Data.Map.Strict as M
import Data.Maybe (fromMaybe, mapMaybe)
import qualified Data.Set as S
import MiniML.Syntax
import Text.Parsec.Pos (SourcePos, sourceLine, sourceColumn, initialPos)

data TypeError
  = Mismatch Ty Ty
  | Occurs Name Ty
  | Unbound Name
  | Arity Name Int Int
  deriving Show

data ConInfo = ConInfo { conTag :: Int, conArity :: Int, conScheme :: Scheme } deriving Show

type Env = M.Map Name Scheme
type Subst = M.Map Name Ty

class Types t where
  apply :: Subst -> t -> t
  free :: t -> S.Set Name

instance Types Ty where
  apply s t@(TVar v) = maybe t (apply s) (M.lookup v s)
  apply s (TCon c ts) = TCon c (map (apply s) ts)
  free (TVar v) = S.singleton v
  free (TCon _ ts) = foldMap free ts
instance Types Scheme where
  apply s (Forall vs t) = Forall vs (apply (foldr M.delete s vs) t)
  free (Forall vs t) = free t `S.difference` S.fromList vs
instance Types a => Types (M.Map k a) where
  apply = fmap . apply
  free = foldMap free

data St = St { supply :: !Int, solution :: Subst }

newtype Infer a = Infer { unInfer :: ReaderT (Env, M.Map Name ConInfo, SourcePos) (StateT St (WriterT [String] (Either (SourcePos, TypeError)))) a }
  deriving (Functor, Applicative, Monad, MonadReader (Env, M.Map Name ConInfo, SourcePos), MonadState St, MonadWriter [String], MonadError (SourcePos, TypeError))

failWith :: TypeError -> Infer a
failWith e = asks (\(_, _, p) -> p) >>= \p -> throwError (p, e)

at :: SourcePos -> Infer a -> Infer a
at p = local (\(e, c, _) -> (e, c, p))

fresh :: Infer Ty
fresh = state $ \St {..} -> (TVar (Name ('t' : show supply)), St { supply = supply + 1, .. })

zonk :: Types t => t -> Infer t
zonk t = gets (\St { solution } -> apply solution t)

unify :: Ty -> Ty -> Infer ()
unify a b = do
  a' <- zonk a
  b' <- zonk b
  go a' b' `catchError` \(p, e) -> case e of
    Mismatch _ _ -> throwError (p, Mismatch a' b')
    _ -> throwError (p, e)
  where
    go (TVar v) (TVar w) | v == w = return ()
    go (TVar v) t = bind v t
    go t (TVar v) = bind v t
    go (TCon c ts) (TCon d us) | c == d, length ts == length us = zipWithM_ unify ts us
    go t u = failWith (Mismatch t u)
    bind v t | v `S.member` free t = failWith (Occurs v t)
             | otherwise = modify' (\s -> s { solution = M.insert v t (solution s) })

instantiate :: Scheme -> Infer Ty
instantiate (Forall vs t) = do
  ts <- mapM (const fresh) vs
  return (apply (M.fromList (zip vs ts)) t)

generalise :: Ty -> Infer Scheme
generalise t = do
  t' <- zonk t
  env <- asks (\(e, _, _) -> e) >>= zonk
  let vs = S.toList (free t' `S.difference` free env)
      names = [Name [c] | c <- ['a' ..]]
  return (Forall (take (length vs) names) (apply (M.fromList (zip vs (map TVar names))) t'))

with :: [(Name, Scheme)] -> Infer a -> Infer a
with bs = local (\(e, c, p) -> (foldr (uncurry M.insert) e bs, c, p))

mono :: Ty -> Scheme
mono = Forall []

infer :: Expr SourcePos -> Infer Ty
infer (EVar p x) = at p $ do
  (env, _, _) <- ask
  maybe (failWith (Unbound x)) instantiate (M.lookup x env)
infer (ECon p c) = at p (conType c)
infer (ELit _ l) = return (litTy l)
infer (EApp p f x) = do
  tf <- infer f
  tx <- infer x
  r <- fresh
  at p (unify tf (tx :-> r))
  return r
infer (ELam _ x b) = do
  t <- fresh
  (t :->) <$> with [(x, mono t)] (infer b)
infer (ELet p r x e b) = do
  s <- inferBinding p r x e
  with [(x, s)] (infer b)
infer (EIf p c t e) = do
  infer c >>= at p . unify TBool
  a <- infer t
  b <- infer e
  at p (unify a b)
  return a
infer (ECase p e as) = do
  t <- infer e
  r <- fresh
  for_ as $ \(q, b) -> do
    (bs, tq) <- at p (inferPat q)
    at p (unify t tq)
    with bs (infer b) >>= at p . unify r
  return r

inferBinding :: SourcePos -> Bool -> Name -> Expr SourcePos -> Infer Scheme
inferBinding p r x e = do
  t <- if r then do { v <- fresh; t <- with [(x, mono v)] (infer e); at p (unify v t); return t } else infer e
  s <- generalise t
  tell [show x ++ " : " ++ show s ++ " (line " ++ show (sourceLine p) ++ ")"]
  return s

conType :: Name -> Infer Ty
conType c = do
  (_, cons, _) <- ask
  maybe (failWith (Unbound c)) (instantiate . conScheme) (M.lookup c cons)

inferPat :: Pat -> Infer ([(Name, Scheme)], Ty)
inferPat (PVar x) = (\t -> ([(x, mono t)], t)) <$> fresh
inferPat PWild = ([],) <$> fresh
inferPat (PLit l) = return ([], litTy l)
inferPat (PAs x p) = (\(bs, t) -> ((x, mono t) : bs, t)) <$> inferPat p
inferPat (PCon c ps) = do
  t <- conType c
  (bss, ts) <- unzip <$> mapM inferPat ps
  (_, cons, _) <- ask
  let n = maybe 0 conArity (M.lookup c cons)
  when (n /= length ps) (failWith (Arity c n (length ps)))
  r <- fresh
  unify t (foldr (:->) r ts)
  return (concat bss, r)

litTy :: Lit -> Ty
litTy (LInt _) = TInt
litTy (LBool _) = TBool
litTy (LStr _) = TString

primitives :: Env
primitives = M.fromList $
  [(Name o, mono (TInt :-> TInt :-> TInt)) | o <- words "+ - * /"] ++
  [(Name o, Forall ["a"] (TVar "a" :-> TVar "a" :-> TBool)) | o <- words "< == <="] ++
  [(Name o, mono (TBool :-> TBool :-> TBool)) | o <- words "&& ||"] ++
  [("^", mono (TString :-> TString :-> TString)), ("show", Forall ["a"] (TVar "a" :-> TString))]

constructors :: [Decl a] -> M.Map Name ConInfo
constructors ds = M.fromList (builtin ++ [ (c, ConInfo i (length ts) (Forall vs (foldr (:->) (TCon n (map TVar vs)) ts))) | DData n vs cs <- ds, (i, (c, ts)) <- zip [0 ..] cs ])
  where
    list = TCon "list" [TVar "a"]
    builtin = [("Nil", ConInfo 0 0 (Forall ["a"] list)), ("Cons", ConInfo 1 2 (Forall ["a"] (TVar "a" :-> list :-> list)))]

inferProgram :: [Decl SourcePos] -> Either (SourcePos, TypeError) (Env, [String])
inferProgram ds = fmap (\((e, _), w) -> (e, w)) . runWriterT . flip runStateT (St 0 M.empty) . flip runReaderT (primitives, constructors ds, initialPos "-") . unInfer $ go M.empty [(p, r, x, e) | DLet p r x e <- ds]
  where
    go env [] = return env
    go env ((p, r, x, e) : rest) = do
      s <- inferBinding p r x e
      with [(x, s)] (go (M.insert x s env) rest)
