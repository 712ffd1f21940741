-- Lambda lifting: free variables become parameters, lambdas become supercombinators.
module GMachine.Lift (lambdaLift) where

import Control.Monad.State
import qualified Data.Set as S
import GMachine.Syntax

free :: Expr -> S.Set Name
free e = case e of
  EVar v -> S.singleton v
  EAp a b -> free a `S.union` free b
  ELet rec ds b ->
    let names = S.fromList (map fst ds)
        rhs = S.unions (map (free . snd) ds)
    in if rec then (rhs `S.union` free b) S.\\ names else rhs `S.union` (free b S.\\ names)
  ECase s as -> free s `S.union` S.unions [free (body a) S.\\ S.fromList (binders a) | a <- as]
  ELam vs b -> free b S.\\ S.fromList vs
  _ -> S.empty

type M = State (Int, [ScDefn])

fresh :: M Name
fresh = state (\(n, ds) -> ("sc$" ++ show n, (n + 1, ds)))

emit :: ScDefn -> M ()
emit d = modify (\(n, ds) -> (n, d : ds))

lambdaLift :: CoreProgram -> CoreProgram
lambdaLift prog = prog' ++ reverse extra
  where
    (prog', (_, extra)) = runState (mapM sc prog) (0, [])
    globals = S.fromList ([n | (n, _, _) <- prog] ++ words "+ - * / == /= < <= > >= & |")
    sc (n, as, e) = (,,) n as <$> go e
    go e = case e of
      EAp a b -> EAp <$> lazily a <*> lazily b
      ELet rec ds b -> ELet rec <$> mapM (traverse lazily) ds <*> go b
      ECase s as -> ECase <$> go s <*> mapM (\a -> (\b -> a { body = b }) <$> go (body a)) as
      ELam vs b -> do
        b' <- go b
        n <- fresh
        let fv = S.toList (free (ELam vs b) S.\\ globals)
        emit (n, fv ++ vs, b')
        return (foldl EAp (EVar n) (map EVar fv))
      _ -> return e
    -- What is built and not evaluated cannot be a case: it gets a name.
    lazily e@ECase {} = go (ELam [] e)
    lazily e@ELet {} = go (ELam [] e)
    lazily e = go e
