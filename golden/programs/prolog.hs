-- A small Prolog in the style of Haskell 98: terms are read by a parser made of list
-- comprehensions, the database is a list of clauses, the search is a lazy list of answers.
-- Leans on: lists of successes, laziness, show with precedence, association lists, Integer names.
module Main where

import Data.Char
import Data.List
import qualified Data.IntMap as IM

-- Terms

data Term = Struct String [Term] | Var Int | Name String
          deriving (Eq)

type Clause = (Term, [Term])
type Subst = IM.IntMap Term

nil :: Term
nil = Struct "[]" []

cons :: Term -> Term -> Term
cons x xs = Struct "." [x, xs]

instance Show Term where
  showsPrec _ (Var n) = showChar '_' . shows n
  showsPrec _ (Name v) = showString v
  showsPrec _ t@(Struct "." [_, _]) = showChar '[' . inside t . showChar ']'
    where inside (Struct "." [x, Struct "[]" []]) = shows x
          inside (Struct "." [x, xs@(Struct "." [_, _])]) = shows x . showChar ',' . inside xs
          inside (Struct "." [x, y]) = shows x . showChar '|' . shows y
          inside y = shows y
  showsPrec d t | Just n <- number t = showsPrec d n
  showsPrec d (Struct op [a, b])
    | Just p <- lookup op operators
    = showParen (d > p) (showsPrec p a . showString op . showsPrec (p + 1) b)
  showsPrec _ (Struct f []) = showString f
  showsPrec _ (Struct f ts) =
    showString f . showChar '(' . foldr1 (\a b -> a . showChar ',' . b) (map (showsPrec 0) ts) . showChar ')'

operators :: [(String, Int)]
operators = [("-", 6), ("+", 6), ("*", 7), ("=", 4), ("-->", 3), (":", 5)]

number :: Term -> Maybe Integer
number t = go 0 t
  where go n (Struct "z" []) = if n > 0 then Just n else Nothing
        go n (Struct "s" [x]) = n `seq` go (n + 1) x
        go _ _ = Nothing

-- Parser: lists of successes

newtype Parser a = P { runP :: String -> [(a, String)] }

instance Functor Parser where fmap f (P p) = P (\s -> [(f a, r) | (a, r) <- p s])
instance Applicative Parser where { pure a = P (\s -> [(a, s)]); P f <*> P p = P (\s -> [(g a, r') | (g, r) <- f s, (a, r') <- p r]) }
instance Monad Parser where P p >>= k = P (\s -> concat [runP (k a) r | (a, r) <- p s])

(<||>) :: Parser a -> Parser a -> Parser a
P p <||> P q = P (\s -> case p s of { [] -> q s; rs -> rs })

satisfy :: (Char -> Bool) -> Parser Char
satisfy f = P g where { g (c:cs) | f c = [(c, cs)]; g _ = [] }

token :: String -> Parser String
token w = P (\s -> [(w, drop (length w) s') | let s' = dropWhile isSpace s, w `isPrefixOf` s'])

spaces :: Parser ()
spaces = P (\s -> [((), dropWhile isSpace s)])

many0, many1' :: Parser a -> Parser [a]
many0 p = many1' p <||> return []
many1' p = do { x <- p; xs <- many0 p; return (x : xs) }

sepBy :: Parser a -> String -> Parser [a]
sepBy p s = do { x <- p; xs <- many0 (token s >> p); return (x : xs) }

term, primary :: Parser Term
term = do { a <- primary; rest a }
  where rest a = do { op <- foldr1 (<||>) (map (token . fst) (sortOn (negate . length . fst) operators))
                    ; b <- primary; rest (Struct op [a, b]) } <||> return a
primary = spaces >> (variable <||> list <||> numeral <||> structure <||> parens)
  where variable = do { c <- satisfy (\x -> isUpper x || x == '_'); cs <- many0 (satisfy isAlphaNum); return (Name (c:cs)) }
        numeral = do { ds <- many1' (satisfy isDigit); return (iterate (\t -> Struct "s" [t]) (Struct "z" []) !! read ds) }
        structure = do { c <- satisfy isLower; cs <- many0 (satisfy isAlphaNum)
                       ; ts <- (do { _ <- token "("; ts <- term `sepBy` ","; _ <- token ")"; return ts }) <||> return []
                       ; return (Struct (c:cs) ts) }
        parens = do { _ <- token "("; t <- term; _ <- token ")"; return t }
        list = do { _ <- token "["; l <- (do { ts <- term `sepBy` ","
                                            ; end <- (token "|" >> term) <||> return nil
                                            ; return (foldr cons end ts) }) <||> return nil
                  ; _ <- token "]"; return l }

clause :: Parser Clause
clause = do { h <- term; b <- (token ":-" >> term `sepBy` ",") <||> return []; _ <- token "."; return (h, b) }

program :: String -> [Clause]
program s = case runP (do { cs <- many0 clause; spaces; return cs }) s of
  [(cs, "")] -> cs
  (_, r) : _ -> error ("syntax error before: " ++ take 30 r)
  []         -> error "syntax error"

goals :: String -> [Term]
goals s = case runP (term `sepBy` ",") s of
  (ts, r) : _ | all isSpace r -> ts
  _ -> error ("bad query " ++ s)

-- Unification

walk :: Subst -> Term -> Term
walk s t@(Var n) = maybe t (walk s) (IM.lookup n s)
walk _ t = t

unify :: Term -> Term -> Subst -> Maybe Subst
unify a b s = case (walk s a, walk s b) of
  (Var m, Var n) | m == n -> Just s
  (Var m, t) -> Just (IM.insert m t s)
  (t, Var n) -> Just (IM.insert n t s)
  (Struct f xs, Struct g ys)
    | f == g, length xs == length ys -> foldr (\(x, y) k s' -> unify x y s' >>= k) Just (zip xs ys) s
  _ -> Nothing

resolve :: Subst -> Term -> Term
resolve s t = case walk s t of
  Struct f ts -> Struct f (map (resolve s) ts)
  v -> v

-- Search

namesOf :: [Term] -> [String]
namesOf ts = nub (concatMap go ts)
  where go (Name v) = [v]
        go (Struct _ xs) = concatMap go xs
        go (Var _) = []

-- Names become variables from n on; an underscore is a new one each time it is seen.
rename :: Int -> [Term] -> ([Term], Int)
rename n ts = let (u, ts') = mapAccumL go (n + length vs) ts in (ts', u)
  where vs = filter (/= "_") (namesOf ts)
        table = zip vs [n ..]
        go k (Name "_") = (k + 1, Var k)
        go k (Name v) = (k, maybe (Name v) Var (lookup v table))
        go k (Struct f xs) = let (k', xs') = mapAccumL go k xs in (k', Struct f xs')
        go k t = (k, t)

solve :: [Clause] -> [Term] -> [Subst]
solve db query = go query IM.empty (IM.size IM.empty + 1000)
  where
    go [] s _ = [s]
    go (Struct "=" [a, b] : gs) s n = maybe [] (\s' -> go gs s' n) (unify a b s)
    go (Struct "differ" [a, b] : gs) s n = case unify a b s of { Nothing -> go gs s n; Just _ -> [] }
    go (Struct "not" [g] : gs) s n = if null (go [g] s n) then go gs s n else []
    go (g : gs) s n =
      [ r | (h, b) <- candidates g
          , let (h' : b', n') = rename n (h : b)
          , Just s' <- [unify g h' s]
          , r <- go (b' ++ gs) s' n' ]
    candidates (Struct f xs) = [c | c@(Struct g ys, _) <- db, f == g, length xs == length ys]
    candidates _ = []

answers :: [Clause] -> String -> [String]
answers db q = [ if null vs then "yes" else intercalate ", " [v ++ " = " ++ show (resolve s t) | (v, t) <- zip vs ts]
               | s <- solve db gs' ]
  where gs = goals q
        vs = filter (/= "_") (namesOf gs)
        (all', _) = rename 0 (gs ++ map Name vs)
        (gs', ts) = splitAt (length gs) all'

ask :: [Clause] -> Int -> String -> IO ()
ask db n q = do
  putStrLn ("?- " ++ q)
  case splitAt n (answers db q) of
    ([], _) -> putStrLn "   no"
    (as, more) -> do mapM_ (putStrLn . ("   " ++)) as
                     if null more then return () else putStrLn "   ..."

library, family, puzzle, queens :: String
library = unlines
  [ "append([], L, L)."
  , "append([X|Xs], Ys, [X|Zs]) :- append(Xs, Ys, Zs)."
  , "member(X, [X|_])."
  , "member(X, [_|Xs]) :- member(X, Xs)."
  , "select(X, [X|Xs], Xs)."
  , "select(X, [Y|Ys], [Y|Zs]) :- select(X, Ys, Zs)."
  , "perm([], [])."
  , "perm(Xs, [Y|Ys]) :- select(Y, Xs, Zs), perm(Zs, Ys)."
  , "rev(Xs, Ys) :- revto(Xs, [], Ys)."
  , "revto([], Acc, Acc)."
  , "revto([X|Xs], Acc, Ys) :- revto(Xs, [X|Acc], Ys)."
  , "add(z, N, N)."
  , "add(s(M), N, s(K)) :- add(M, N, K)."
  , "mul(z, _, z)."
  , "mul(s(M), N, K) :- mul(M, N, J), add(N, J, K)."
  , "fact(z, s(z))."
  , "fact(s(N), F) :- fact(N, G), mul(s(N), G, F)." ]
family = unlines
  [ "parent(ada, bert). parent(ada, cora). parent(bert, dora). parent(bert, emil)."
  , "parent(cora, fred). parent(emil, gina)."
  , "ancestor(X, Y) :- parent(X, Y)."
  , "ancestor(X, Y) :- parent(X, Z), ancestor(Z, Y)."
  , "sibling(X, Y) :- parent(P, X), parent(P, Y), differ(X, Y)."
  , "leaf(X) :- parent(_, X), not(parent(X, _))." ]
puzzle = unlines
  [ "next(A, B, [A,B|_]). next(A, B, [B,A|_])."
  , "next(A, B, [_|Xs]) :- next(A, B, Xs)."
  , "right(A, B, [A,B|_])."
  , "right(A, B, [_|Xs]) :- right(A, B, Xs)."
  , "zebra(Owner, Hs) :- Hs = [house(_,norwegian,_,_,_),_,house(_,_,milk,_,_),_,_],"
  , "  member(house(red,english,_,_,_), Hs),"
  , "  member(house(green,_,coffee,_,_), Hs),"
  , "  member(house(_,spanish,_,dog,_), Hs),"
  , "  member(house(_,ukrainian,tea,_,_), Hs),"
  , "  right(house(ivory,_,_,_,_), house(green,_,_,_,_), Hs),"
  , "  member(house(_,_,_,snails,oldgold), Hs),"
  , "  member(house(yellow,_,_,_,kools), Hs),"
  , "  next(house(_,_,_,_,chesterfield), house(_,_,_,fox,_), Hs),"
  , "  next(house(_,_,_,_,kools), house(_,_,_,horse,_), Hs),"
  , "  member(house(_,_,juice,_,luckystrike), Hs),"
  , "  member(house(_,japanese,_,_,parliament), Hs),"
  , "  next(house(_,norwegian,_,_,_), house(blue,_,_,_,_), Hs),"
  , "  member(house(_,Owner,_,zebra,_), Hs)." ]
queens = unlines
  [ "range(N, N, [N])."
  , "range(M, N, [M|Ns]) :- differ(M, N), range(s(M), N, Ns)."
  , "queens(N, Qs) :- range(1, N, Ns), place(Ns, [], Qs)."
  , "place([], Qs, Qs)."
  , "place(Unplaced, Safe, Qs) :- select(Q, Unplaced, Rest), not(attack(Q, 1, Safe)), place(Rest, [Q|Safe], Qs)."
  , "attack(X, N, [Y|_]) :- add(Y, N, X)."
  , "attack(X, N, [Y|_]) :- add(X, N, Y)."
  , "attack(X, N, [_|Ys]) :- attack(X, s(N), Ys)." ]

main :: IO ()
main = do
  let db = program library
  print (length db)
  mapM_ (ask db 10)
    [ "append([a,b], [c], Zs)", "append(Xs, Ys, [1,2,3])", "append(Xs, [X], [a,b,c])"
    , "rev([1,2,3,4,5,6,7,8], R)", "add(X, Y, 3)", "mul(6, 7, X)", "fact(5, F)"
    , "perm([a,b,c], P)", "member(X, [a,b|T])", "X = f(Y, Y), Y = g(Z), Z = 2 + 3 * a" ]
  let fam = program family
  mapM_ (ask fam 20)
    ["ancestor(ada, X)", "ancestor(X, gina)", "sibling(X, Y)", "leaf(X)", "parent(gina, X)"]
  ask (db ++ program puzzle) 1 "zebra(Owner, Hs)"
  let qs = db ++ program queens
  ask qs 4 "queens(6, Qs)"
  ask qs 1 "queens(8, Qs)"
  print (length (answers db "perm([a,b,c,d,e,f,g], P)"))
