module Completion.Terms where

import Data.List (intercalate, nub)

infixl 9 |->

type Var = Int
data Term = V Var | F String [Term] deriving (Eq, Ord)

instance Show Term where
  showsPrec _ (V n) = showString (names !! n)
    where names = [[c] | c <- "xyzuvw"] ++ ['v' : show i | i <- [0 :: Int ..]]
  showsPrec _ (F f []) = showString f
  showsPrec d (F [c] [a, b]) | c `elem` "*+" = showParen (d > 6) (showsPrec 7 a . showChar c . showsPrec 7 b)
  showsPrec _ (F f as) = showString f . showParen True (showString (intercalate "," (map show as)))

newtype Subst = Subst [(Var, Term)]

nothing :: Subst
nothing = Subst []

(|->) :: Subst -> Term -> Term
s@(Subst b) |-> t = case t of
  V v -> maybe t id (lookup v b)
  F f as -> F f (map (s |->) as)

vars :: Term -> [Var]
vars (V v) = [v]
vars (F _ as) = nub (concatMap vars as)

size :: Term -> Int
size (V _) = 1
size (F _ as) = 1 + sum (map size as)

-- | Makes the variables 0, 1, 2 … in the order of their occurrence.
class Canonical a where
  canonical :: a -> a

instance Canonical Term where
  canonical t = Subst (zip (vars t) (map V [0 ..])) |-> t

instance (HasTerms a, HasTerms b) => Canonical (a, b) where
  canonical (a, b) = (mapTerms (s |->) a, mapTerms (s |->) b)
    where s = Subst (zip (nub (allVars a ++ allVars b)) (map V [0 ..]))

class HasTerms a where
  mapTerms :: (Term -> Term) -> a -> a
  allVars :: a -> [Var]

instance HasTerms Term where
  mapTerms = id
  allVars = vars

apart :: Int -> Term -> Term
apart n (V v) = V (v + n)
apart n (F f as) = F f (map (apart n) as)

match :: Term -> Term -> Maybe Subst
match pat t = Subst <$> go [(pat, t)] []
  where
    go [] b = Just b
    go ((V v, u) : rest) b = case lookup v b of
      Nothing -> go rest ((v, u) : b)
      Just w | w == u -> go rest b
             | otherwise -> Nothing
    go ((F f as, F g bs) : rest) b | f == g, length as == length bs = go (zip as bs ++ rest) b
    go _ _ = Nothing

unify :: Term -> Term -> Maybe Subst
unify a b = go [(a, b)] []
  where
    go [] s = Just (Subst s)
    go ((V v, V w) : r) s | v == w = go r s
    go ((V v, t) : r) s
      | v `elem` vars t = Nothing
      | otherwise = go (both (one |->) r) ((v, t) : [(w, one |-> u) | (w, u) <- s])
      where one = Subst [(v, t)]
    go ((t, V v) : r) s = go ((V v, t) : r) s
    go ((F f as, F g bs) : r) s
      | f == g && length as == length bs = go (zip as bs ++ r) s
      | otherwise = Nothing
    both f ps = [(f x, f y) | (x, y) <- ps]
