module Completion.Complete (Rule (..), Equation, complete, normal, Outcome (..), criticalPairs) where

import Data.List (insertBy, partition, sortBy)
import Data.Maybe (listToMaybe, mapMaybe)
import Data.Ord (comparing)
import Completion.Terms

type Equation = (Term, Term)
data Rule = Rule { number :: Int, lhs, rhs :: Term }

instance Show Rule where
  show (Rule n l r) = show n ++ ": " ++ show l ++ " -> " ++ show r

data Outcome = Done Int [Rule] | Stuck Equation [Rule] | OutOfSteps [Rule]

rewriteTop :: [Rule] -> Term -> Maybe Term
rewriteTop rs t = listToMaybe (mapMaybe (\r -> fmap (|-> rhs r) (match (lhs r) t)) rs)

normal :: [Rule] -> Term -> Term
normal rs = go
  where
    go t@(V _) = t
    go (F f as) = let t = F f (map go as) in maybe t go (rewriteTop rs t)

-- Places in a term where it is no variable, with what stands around them.
places :: Term -> [(Term, Term -> Term)]
places (V _) = []
places t@(F f as) = (t, id) : [ (u, \x -> F f (before ++ c x : after)) | (before, a, after) <- splits as, (u, c) <- places a ]

splits :: [a] -> [([a], a, [a])]
splits xs = [ (b, x, a) | (b, x : a) <- [splitAt i xs | i <- [0 .. length xs - 1]] ]

criticalPairs :: Rule -> Rule -> [Equation]
criticalPairs r q =
  [ (s |-> c (rhs r'), s |-> rhs q)
  | (u, c) <- places (lhs q), not (number r == number q && u == lhs q)
  , Just s <- [unify (lhs r') u] ]
  where r' = r { lhs = apart 50 (lhs r), rhs = apart 50 (rhs r) }

complete :: Int -> (Term -> Term -> Bool) -> [Equation] -> Outcome
complete limit gt eqs0 = loop limit 1 [] (sortBy weight (map canonical eqs0))
  where
    weight = comparing (\(a, b) -> size a + size b)
    loop 0 _ rs _ = OutOfSteps rs
    loop k _ rs [] = Done (limit - k) rs
    loop k n rs ((a, b) : eqs)
      | a' == b' = loop k n rs eqs
      | gt a' b' = add (Rule n a' b')
      | gt b' a' = add (Rule n b' a')
      | otherwise = Stuck (a', b') rs
      where
        (a', b') = canonical (normal rs a, normal rs b)
        add rule =
          let (broken, kept) = partition (\q -> normal [rule] (lhs q) /= lhs q) rs
              kept' = [q { rhs = normal (rule : kept) (rhs q) } | q <- kept]
              rules = kept' ++ [rule]
              new = concat [criticalPairs rule q ++ (if number q == n then [] else criticalPairs q rule) | q <- rules]
              eqs' = foldr (insertBy weight) eqs (map canonical ([(lhs q, rhs q) | q <- broken] ++ filter useful new))
              useful (x, y) = normal rules x /= normal rules y
          in loop (k - 1) (n + 1) rules eqs'
