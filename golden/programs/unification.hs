-- First-order unification and a small Prolog upon it. Leans on: the list monad
-- for search, lazy lists of answers, Show with operators, Map as a substitution.
module Main (main) where

import Data.Char
import Data.List (intercalate, nub)
import qualified Data.Map as M

data Term = V String | T String [Term] deriving (Eq, Ord)

instance Show Term where
  show (V x) = x
  show (T "nil" []) = "[]"
  show t@(T "cons" [_, _]) = "[" ++ items t ++ "]"
    where
      items (T "cons" [x, T "nil" []]) = show x
      items (T "cons" [x, r@(T "cons" _)]) = show x ++ "," ++ items r
      items (T "cons" [x, r]) = show x ++ "|" ++ show r
      items other = show other
  show (T f []) = f
  show (T f ts) = f ++ "(" ++ intercalate "," (map show ts) ++ ")"

type Subst = M.Map String Term

walk :: Subst -> Term -> Term
walk s (V x) | Just t <- M.lookup x s = walk s t
walk _ t = t

deepWalk :: Subst -> Term -> Term
deepWalk s t = case walk s t of
  T f ts -> T f (map (deepWalk s) ts)
  v -> v

unify :: Term -> Term -> Subst -> Maybe Subst
unify a b s = go (walk s a) (walk s b)
  where
    go (V x) (V y) | x == y = Just s
    go (V x) t | occurs x t = Nothing
               | otherwise = Just (M.insert x t s)
    go t v@(V _) = go v t
    go (T f ts) (T g us)
      | f == g && length ts == length us = foldl (\m (t, u) -> m >>= unify t u) (Just s) (zip ts us)
      | otherwise = Nothing
    occurs x t = case walk s t of
      V y -> x == y
      T _ ts -> any (occurs x) ts

data Clause = Term :- [Term]

solve :: [Clause] -> [Term] -> [Subst]
solve program goals = go (0 :: Int) goals M.empty
  where
    go _ [] s = [s]
    go n (g : gs) s =
      [ s2 | c <- program, let h :- body = rename n c, Just s1 <- [unify g h s], s2 <- go (n + 1) (body ++ gs) s1 ]
    rename n (h :- b) = fresh n h :- map (fresh n) b
    fresh n (V x) = V (x ++ "_" ++ show n)
    fresh n (T f ts) = T f (map (fresh n) ts)

variables :: Term -> [String]
variables (V x) = [x]
variables (T _ ts) = nub (concatMap variables ts)

query :: [Clause] -> String -> [String]
query program q = map answer (solve program goals)
  where
    goals = terms q
    answer s = case nub (concatMap variables goals) of
      [] -> "yes"
      vs -> intercalate ", " [v ++ " = " ++ show (deepWalk s (V v)) | v <- vs]

terms :: String -> [Term]
terms = fst . sequenceP . filter (not . isSpace)

sequenceP :: String -> ([Term], String)
sequenceP s = case term s of
  (t, ',' : r) -> let (ts, r') = sequenceP r in (t : ts, r')
  (t, r) -> ([t], r)

term :: String -> (Term, String)
term ('[' : ']' : r) = (T "nil" [], r)
term ('[' : r) = case sequenceP r of
  (ts, '|' : r') -> let (t, r'') = term r' in (foldr cons t ts, drop 1 r'')
  (ts, r') -> (foldr cons (T "nil" []) ts, drop 1 r')
  where cons a b = T "cons" [a, b]
term s = case span isAlphaNum s of
  (x@(c : _), r) | isUpper c -> (V x, r)
  (f, '(' : r) -> let (ts, r') = sequenceP r in (T f ts, drop 1 r')
  (f, r) -> (T f [], r)

clause :: String -> Clause
clause s = case break (== ':') s of
  (h, ':' : '-' : b) -> head (terms h) :- terms b
  (h, _) -> head (terms h) :- []

main :: IO ()
main = do
  let program = map clause
        [ "append([],Y,Y)", "append([X|Xs],Y,[X|Z]) :- append(Xs,Y,Z)"
        , "parent(ann,bob)", "parent(bob,cid)", "parent(cid,dora)", "parent(ann,eve)"
        , "ancestor(X,Y) :- parent(X,Y)", "ancestor(X,Z) :- parent(X,Y), ancestor(Y,Z)"
        , "member(X,[X|R])", "member(X,[Y|R]) :- member(X,R)"
        , "add(z,Y,Y)", "add(s(X),Y,s(Z)) :- add(X,Y,Z)"
        , "mul(z,Y,z)", "mul(s(X),Y,Z) :- mul(X,Y,W), add(W,Y,Z)"
        , "rev([],A,A)", "rev([X|Xs],A,R) :- rev(Xs,[X|A],R)" ]
  mapM_ (\(n, q) -> putStrLn ("?- " ++ q) >> mapM_ (putStrLn . ("   " ++)) (take n (query program q)))
    [ (5, "append(X,Y,[a,b,c])"), (9, "ancestor(ann,X)"), (9, "ancestor(X,dora)"), (1, "member(b,[a,b])")
    , (3, "member(X,[a,f(Y),c])"), (1, "mul(s(s(z)),s(s(s(z))),R)"), (9, "add(X,Y,s(s(z)))"), (2, "rev([a,b,c,d],[],R)")
    , (3, "member(a,L)") ]
  print (unify (V "X") (T "f" [V "X"]) M.empty)
  print (fmap M.toList (unify (T "f" [V "X", T "g" [V "Y"]]) (T "f" [V "Y", V "X"]) M.empty))
