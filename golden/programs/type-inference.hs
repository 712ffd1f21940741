{-# LANGUAGE FlexibleContexts #-}
-- Hindley-Milner type inference for a small language. Leans on: State over Either
-- by hand with transformers, maps of substitutions, Show with precedence.
module Main (main) where

import Control.Monad.State
import Control.Monad.Except
import Data.List (nub, (\\))
import qualified Data.Map as Map
import qualified Data.Set as Set

infixr 5 :->

data Type = TVar Int | TCon String | Type :-> Type | TList Type | TPair Type Type
  deriving (Eq, Ord)

data Scheme = Forall [Int] Type

instance Show Type where
  showsPrec _ (TVar n) = showString (name n)
  showsPrec _ (TCon c) = showString c
  showsPrec d (a :-> b) = showParen (d > 0) (showsPrec 1 a . showString " -> " . showsPrec 0 b)
  showsPrec _ (TList t) = showChar '[' . shows t . showChar ']'
  showsPrec _ (TPair a b) = showChar '(' . shows a . showString ", " . shows b . showChar ')'

name :: Int -> String
name n = toEnum (fromEnum 'a' + n `mod` 26) : (if n >= 26 then show (n `div` 26) else "")

data Expr
  = Var String
  | Lam String Expr
  | App Expr Expr
  | Let String Expr Expr
  | LetRec String Expr Expr
  | If Expr Expr Expr
  | IntLit Int
  | BoolLit Bool

data TypeError = Mismatch Type Type | Occurs Int Type | Unbound String

instance Show TypeError where
  show (Mismatch a b) = "cannot match " ++ show a ++ " with " ++ show b
  show (Occurs n t) = "infinite type " ++ name n ++ " = " ++ show t
  show (Unbound x) = "unbound " ++ x

type Subst = Map.Map Int Type
type Infer a = StateT (Int, Subst) (Either TypeError) a

fresh :: Infer Type
fresh = do
  (n, s) <- get
  put (n + 1, s)
  return (TVar n)

resolve :: Type -> Infer Type
resolve t = gets (\(_, s) -> apply s t)

apply :: Subst -> Type -> Type
apply s t = case t of
  TVar n -> maybe t (apply s) (Map.lookup n s)
  TCon _ -> t
  a :-> b -> apply s a :-> apply s b
  TList a -> TList (apply s a)
  TPair a b -> TPair (apply s a) (apply s b)

unify :: Type -> Type -> Infer ()
unify a b = do
  a' <- resolve a
  b' <- resolve b
  go a' b'
  where
    go (TVar m) (TVar n) | m == n = return ()
    go (TVar m) t = bind m t
    go t (TVar m) = bind m t
    go (TCon c) (TCon d) | c == d = return ()
    go (p :-> q) (r :-> s) = unify p r >> unify q s
    go (TList p) (TList q) = unify p q
    go (TPair p q) (TPair r s) = unify p r >> unify q s
    go p q = throwError (Mismatch p q)
    bind n t
      | n `elem` free t = throwError (Occurs n t)
      | otherwise = modify (\(k, s) -> (k, Map.insert n t s))

free :: Type -> [Int]
free (TVar n) = [n]
free (TCon _) = []
free (a :-> b) = nub (free a ++ free b)
free (TList t) = free t
free (TPair a b) = nub (free a ++ free b)

type Env = Map.Map String Scheme

generalise :: Env -> Type -> Infer Scheme
generalise env t = do
  t' <- resolve t
  inEnv <- mapM (\(Forall vs u) -> do { u' <- resolve u; return (free u' \\ vs) }) (Map.elems env)
  return (Forall (free t' \\ concat inEnv) t')

instantiate :: Scheme -> Infer Type
instantiate (Forall vs t) = do
  ts <- mapM (const fresh) vs
  return (apply (Map.fromList (zip vs ts)) t)

infer :: Env -> Expr -> Infer Type
infer env e = case e of
  Var x -> maybe (throwError (Unbound x)) instantiate (Map.lookup x env)
  IntLit _ -> return (TCon "Int")
  BoolLit _ -> return (TCon "Bool")
  Lam x b -> do
    t <- fresh
    u <- infer (Map.insert x (Forall [] t) env) b
    return (t :-> u)
  App f a -> do
    tf <- infer env f
    ta <- infer env a
    r <- fresh
    unify tf (ta :-> r)
    return r
  Let x d b -> do
    s <- infer env d >>= generalise env
    infer (Map.insert x s env) b
  LetRec x d b -> do
    t <- fresh
    u <- infer (Map.insert x (Forall [] t) env) d
    unify t u
    s <- generalise env t
    infer (Map.insert x s env) b
  If c a b -> do
    infer env c >>= unify (TCon "Bool")
    t <- infer env a
    infer env b >>= unify t
    return t

prelude :: Env
prelude = Map.fromList
  [ ("nil", Forall [0] (TList (TVar 0))), ("cons", Forall [0] (TVar 0 :-> TList (TVar 0) :-> TList (TVar 0)))
  , ("pair", Forall [0, 1] (TVar 0 :-> TVar 1 :-> TPair (TVar 0) (TVar 1)))
  , ("fst", Forall [0, 1] (TPair (TVar 0) (TVar 1) :-> TVar 0))
  , ("null", Forall [0] (TList (TVar 0) :-> TCon "Bool")), ("head", Forall [0] (TList (TVar 0) :-> TVar 0))
  , ("tail", Forall [0] (TList (TVar 0) :-> TList (TVar 0))), ("add", Forall [] (TCon "Int" :-> TCon "Int" :-> TCon "Int")) ]

typeOf :: Expr -> Either TypeError Type
typeOf e = evalStateT (infer prelude e >>= resolve) (100, Map.empty) >>= return . tidy

tidy :: Type -> Type
tidy t = apply (Map.fromList (zip (free t) (map (TVar . negate) [1 ..]))) t `seq` rename t
  where
    order = Map.fromList (zip (free t) [0 ..])
    rename u = case u of
      TVar n -> TVar (Map.findWithDefault n n order)
      a :-> b -> rename a :-> rename b
      TList a -> TList (rename a)
      TPair a b -> TPair (rename a) (rename b)
      c -> c

app :: Expr -> [Expr] -> Expr
app = foldl App

main :: IO ()
main = mapM_ (putStrLn . either (("error: " ++) . show) show . typeOf)
  [ Lam "x" (Var "x")
  , Lam "f" (Lam "g" (Lam "x" (App (Var "f") (App (Var "g") (Var "x")))))
  , Let "id" (Lam "x" (Var "x")) (app (Var "pair") [App (Var "id") (IntLit 1), App (Var "id") (BoolLit True)])
  , Lam "id" (app (Var "pair") [App (Var "id") (IntLit 1), App (Var "id") (BoolLit True)])
  , LetRec "map" (Lam "f" (Lam "l" (If (App (Var "null") (Var "l")) (Var "nil")
      (app (Var "cons") [App (Var "f") (App (Var "head") (Var "l")), app (Var "map") [Var "f", App (Var "tail") (Var "l")]])))) (Var "map")
  , Lam "x" (App (Var "x") (Var "x"))
  , If (IntLit 1) (IntLit 2) (IntLit 3)
  , Var "nowhere"
  , Lam "p" (Lam "q" (Lam "r" (app (Var "p") [Var "r", App (Var "q") (Var "r")])))
  , LetRec "fix" (Lam "f" (App (Var "f") (App (Var "fix") (Var "f")))) (Var "fix")
  , Lam "x" (Let "y" (Lam "z" (app (Var "pair") [Var "x", Var "z"])) (app (Var "pair") [App (Var "y") (IntLit 1), App (Var "y") (BoolLit False)]))
  ]
  >> print (Set.size (Set.fromList (map TVar [1, 2, 1])))
