-- Three provers in one program: clausal form of propositions, a sequent calculus for intuitionistic and
-- classical logic that shows its proofs, and resolution for first-order clauses. Leans on: data types with
-- infix constructors, showsPrec, Maybe and list monads, Set, lazy breadth-first saturation, Read-like parser.
module Main (main) where

import Control.Monad
import Data.Char
import Data.Function (on)
import Data.List
import qualified Data.Map as M
import qualified Data.Set as S

infixr 4 :=>
infixr 5 :\/
infixr 6 :/\

data Prop = Atom String | Bottom | Prop :/\ Prop | Prop :\/ Prop | Prop :=> Prop
  deriving (Eq, Ord)

pattern' :: Prop -> Maybe Prop
pattern' (p :=> Bottom) = Just p
pattern' _ = Nothing

instance Show Prop where
  showsPrec d p = case p of
    Atom s -> showString s
    Bottom -> showString "F"
    _ | Just q <- pattern' p -> showChar '~' . showsPrec 7 q
    a :/\ b -> binary 6 " & " a b
    a :\/ b -> binary 5 " | " a b
    a :=> b -> binary 4 " => " a b
    where binary k op a b = showParen (d > k) (showsPrec (k + 1) a . showString op . showsPrec k b)

-- Parsing by recursive descent, on the letters themselves.
parseProp :: String -> Prop
parseProp s = case implication (filter (not . isSpace) s) of
  (p, "") -> p
  (_, r)  -> error ("left over: " ++ r)
  where
    implication t = case disjunction t of
      (p, '=' : '>' : r) -> let (q, r') = implication r in (p :=> q, r')
      (p, '<' : '=' : '>' : r) -> let (q, r') = implication r in ((p :=> q) :/\ (q :=> p), r')
      pr -> pr
    disjunction t = case conjunction t of
      (p, '|' : r) -> let (q, r') = disjunction r in (p :\/ q, r')
      pr -> pr
    conjunction t = case unary t of
      (p, '&' : r) -> let (q, r') = conjunction r in (p :/\ q, r')
      pr -> pr
    unary ('~' : r) = let (p, r') = unary r in (p :=> Bottom, r')
    unary ('(' : r) = case implication r of
      (p, ')' : r') -> (p, r')
      _ -> error "no )"
    unary ('F' : r) = (Bottom, r)
    unary r = case span isAlphaNum r of
      ("", _) -> error ("no proposition: " ++ r)
      (a, r') -> (Atom a, r')

-- Clauses ------------------------------------------------------------------

data Literal = Literal { positive :: Bool, atom :: String } deriving (Eq, Ord)
instance Show Literal where show (Literal b a) = (if b then "" else "~") ++ a

type Clause = S.Set Literal

clauses :: Prop -> S.Set Clause
clauses = S.filter (not . tautology) . go True
  where
    go b (Atom a) = S.singleton (S.singleton (Literal b a))
    go True Bottom = S.singleton S.empty
    go False Bottom = S.empty
    go True (p :/\ q) = go True p `S.union` go True q
    go False (p :/\ q) = cross (go False p) (go False q)
    go True (p :\/ q) = cross (go True p) (go True q)
    go False (p :\/ q) = go False p `S.union` go False q
    go True (p :=> q) = cross (go False p) (go True q)
    go False (p :=> q) = go True p `S.union` go False q
    cross as bs = S.fromList [S.union a b | a <- S.toList as, b <- S.toList bs]
    tautology c = any (\l -> l { positive = not (positive l) } `S.member` c) (S.toList c)

-- By trying all values, with the atoms one by one (Davis and Putnam's splitting, no more).
satisfiable :: S.Set Clause -> Bool
satisfiable cs
  | S.null cs = True
  | S.empty `S.member` cs = False
  | otherwise = any (satisfiable . assume) [l, l { positive = not (positive l) }]
  where
    l = S.findMin (S.findMin (S.map id (S.fromList (take 1 (sortBy (compare `on` S.size) (S.toList cs))))))
    assume x = S.map (S.delete x { positive = not (positive x) }) (S.filter (not . S.member x) cs)

-- Sequents -----------------------------------------------------------------

data Proof = Proof String [Proof]

drawProof :: Proof -> [String]
drawProof (Proof rule ps) = rule : concatMap (map ("  " ++) . drawProof) ps

-- Dyckhoff's contraction-free calculus: it ends without a check for loops.
intuitionistic :: Prop -> Maybe Proof
intuitionistic goal = prove [] goal
  where
    prove ctx g
      | g `elem` ctx = Just (Proof ("axiom " ++ show g) [])
      | Bottom `elem` ctx = Just (Proof "from F" [])
      | (c : _) <- concatMap invertible (picks ctx) = c g
      | p :/\ q <- g = node "both" [prove ctx p, prove ctx q]
      | p :=> q <- g = node ("assume " ++ show p) [prove (p : ctx) q]
      | otherwise = msum (right g ctx ++ map (left g) (picks ctx))
    node s = fmap (Proof s) . sequence
    invertible (p, rest) = case p of
      a :/\ b -> [\g -> prove (a : b : rest) g]
      a :\/ b -> [\g -> node ("cases " ++ show p) [prove (a : rest) g, prove (b : rest) g]]
      Bottom :=> _ -> [prove rest]
      (a :/\ b) :=> c -> [prove ((a :=> b :=> c) : rest)]
      (a :\/ b) :=> c -> [prove ((a :=> c) : (b :=> c) : rest)]
      a@(Atom _) :=> b | a `elem` rest -> [\g -> fmap (\x -> Proof ("apply " ++ show p) [x]) (prove (b : rest) g)]
      _ -> []
    right (p :\/ q) ctx = [node "left" [prove ctx p], node "right" [prove ctx q]]
    right _ _ = []
    left g (p, rest) = case p of
      (a :=> b) :=> c -> node ("use " ++ show p) [prove ((b :=> c) : rest) (a :=> b), prove (c : rest) g]
      _ -> Nothing

picks :: [a] -> [(a, [a])]
picks xs = [(x, a ++ b) | (a, x : b) <- zip (inits xs) (tails xs)]

-- Resolution ---------------------------------------------------------------

data Term = V String | Fun String [Term] deriving (Eq, Ord)
instance Show Term where
  show (V x) = x
  show (Fun f []) = f
  show (Fun f ts) = f ++ "(" ++ intercalate "," (map show ts) ++ ")"

type FLit = (Bool, Term)
type FClause = [FLit]

readTerm :: ReadS Term
readTerm s = do
  (name@(c : _), r) <- lex s
  guard (isAlpha c)
  case lex r of
    [("(", r')] -> do
      (ts, r'') <- args r'
      return (Fun name ts, r'')
    _ -> return (if isUpper c then V name else Fun name [], r)
  where
    args r = do
      (t, r') <- readTerm r
      (sep, r'') <- lex r'
      case sep of
        "," -> do { (ts, r3) <- args r''; return (t : ts, r3) }
        ")" -> return ([t], r'')
        _   -> []

readClause :: String -> FClause
readClause = map literal . splitBar
  where
    splitBar s = case break (== '|') s of { (a, _ : b) -> a : splitBar b; (a, []) -> [a] }
    literal s = case dropWhile isSpace s of
      '~' : r -> (False, term r)
      r       -> (True, term r)
    term r = case readTerm r of
      [(t, r')] | all isSpace r' -> t
      _ -> error ("bad term " ++ r)

type Subst = M.Map String Term

apply :: Subst -> Term -> Term
apply s t@(V x) = maybe t (apply s) (M.lookup x s)
apply s (Fun f ts) = Fun f (map (apply s) ts)

unify :: Term -> Term -> Subst -> Maybe Subst
unify a b s = case (apply s a, apply s b) of
  (V x, V y) | x == y -> Just s
  (V x, t) | x `occurs` t -> Nothing
           | otherwise -> Just (M.insert x t s)
  (t, V y) -> unify (V y) t s
  (Fun f xs, Fun g ys)
    | f /= g || length xs /= length ys -> Nothing
    | otherwise -> foldM (\s' (x, y) -> unify x y s') s (zip xs ys)
  where occurs x (V y) = x == y
        occurs x (Fun _ ts) = any (occurs x) ts

rename :: Char -> FClause -> FClause
rename c = map (fmap go)
  where go (V x) = V (c : x)
        go (Fun f ts) = Fun f (map go ts)

canonical :: FClause -> FClause
canonical c0 = nub (sort (map (fmap (apply names)) (sort c)))
  where c = rename 'y' c0
        vars (V x) = [x]
        vars (Fun _ ts) = concatMap vars ts
        names = M.fromList (zip (nub (concatMap (vars . snd) (sort c))) [V ('V' : show i) | i <- [1 :: Int ..]])

resolvents :: FClause -> FClause -> [FClause]
resolvents c0 d0 =
  [ canonical (map (fmap (apply s)) (c' ++ d'))
  | ((b, l), c') <- picks c, ((b', l'), d') <- picks d, b /= b'
  , Just s <- [unify l l' M.empty] ]
  where c = rename 'x' c0
        d = rename 'y' d0

factors :: FClause -> [FClause]
factors c0 = [canonical (map (fmap (apply s)) c) | let c = rename 'x' c0, ((b, l), rest) <- picks c, (b', l') <- rest, b == b', Just s <- [unify l l' M.empty]]

subsumes :: FClause -> FClause -> Bool
subsumes c d = length c <= length d && go c M.empty
  where
    go [] _ = True
    go ((b, l) : ls) s = or [go ls s' | (b', l') <- d, b == b', Just s' <- [match l l' s]]
    match (V x) t s = case M.lookup x s of
      Nothing -> Just (M.insert x t s)
      Just u -> if u == t then Just s else Nothing
    match (Fun f xs) (Fun g ys) s | f == g, length xs == length ys = foldM (\s' (x, y) -> match x y s') s (zip xs ys)
    match _ _ _ = Nothing

-- The given-clause loop, light clauses first. How many were given until the empty one was found.
refute :: Int -> [FClause] -> Either Int Int
refute limit = go 0 [] . map canonical
  where
    go n used todo
      | n >= limit = Left n
      | otherwise = case sortBy (compare `on` weight) todo of
          [] -> Left n
          [] : _ -> Right n
          c : rest
            | any (`subsumes` c) used -> go n used rest
            | otherwise ->
                let new = factors c ++ concat [resolvents c d | d <- c : used]
                    kept = [e | e <- nub new, not (trivial e), length e <= 4, weight e <= 15, not (any (`subsumes` e) (c : used))]
                in go (n + 1) (c : filter (not . subsumes c) used) (kept ++ rest)
    weight c = sum (map (size . snd) c)
    size (V _) = 1 :: Int
    size (Fun _ ts) = 1 + sum (map size ts)
    trivial e = or [(not b, l) `elem` e | (b, l) <- e]

-- The examples ---------------------------------------------------------------

propositions :: [String]
propositions =
  [ "a => a", "a & b => b & a", "a | ~a", "~~(a | ~a)", "((a => b) => a) => a", "~~(((a => b) => a) => a)"
  , "(a => b => c) => (a => b) => a => c", "~(a | b) <=> ~a & ~b", "~(a & b) => ~a | ~b"
  , "(a | b) & (b | c) & (c | d) => (b & d) | (b & c) | (a & c) | b", "F => q", "a => b" ]

pigeons :: Int -> Prop
pigeons n = foldr1 (:/\) [foldr1 (:\/) [at i j | j <- [1 .. n]] | i <- [0 .. n]]
        :=> foldr1 (:\/) [at i j :/\ at k j | j <- [1 .. n], i <- [0 .. n], k <- [i + 1 .. n]]
  where at i j = Atom ("p" ++ show i ++ show j)

equivalences :: Int -> Prop
equivalences n = foldr1 iff (map v ([1 .. n] ++ [1 .. n]))
  where v i = Atom ("x" ++ show i)
        iff p q = (p :=> q) :/\ (q :=> p)

firstOrder :: [(String, [String])]
firstOrder =
  [ ("Socrates", ["~man(X) | mortal(X)", "man(socrates)", "~mortal(socrates)"])
  , ("a group with x*x = e commutes",
      [ "p(e,X,X)", "p(X,e,X)", "p(X,X,e)", "~p(X,Y,U) | ~p(Y,Z,V) | ~p(X,V,W) | p(U,Z,W)"
      , "~p(X,Y,U) | ~p(Y,Z,V) | ~p(U,Z,W) | p(X,V,W)", "p(a,b,c)", "~p(b,a,c)" ])
  , ("the barber", ["shaves(barber,X) | shaves(X,X)", "~shaves(barber,X) | ~shaves(X,X)"])
  , ("not provable", ["q(X) | r(X)", "~q(a)", "~r(b)"])
  , ("ancestors", ["par(a,b)", "par(b,c)", "par(c,d)", "~par(X,Y) | anc(X,Y)", "~par(X,Y) | ~anc(Y,Z) | anc(X,Z)", "~anc(a,d)"]) ]

main :: IO ()
main = do
  forM_ propositions $ \s -> do
    let p = parseProp s
        cs = clauses (p :=> Bottom)
    putStrLn (show p ++ ": " ++ (if satisfiable cs then "no theorem" else "classical")
              ++ (case intuitionistic p of { Nothing -> ""; Just pr -> ", intuitionistic in " ++ show (length (drawProof pr)) }))
  print (map (map show . S.toList) (S.toList (clauses (parseProp "(a | b & c) <=> d"))))
  mapM_ (maybe (putStrLn "none") (mapM_ putStrLn . drawProof) . intuitionistic . parseProp) ["(a | b) & ~a => b", "~~(a | ~a)"]
  print [satisfiable (clauses (pigeons n :=> Bottom)) | n <- [1 .. 3]]
  print [S.size (clauses (equivalences n :=> Bottom)) | n <- [1 .. 2]]
  forM_ firstOrder $ \(name, cs) -> putStrLn (name ++ ": " ++ either (\n -> "not within " ++ show n) (\n -> "refuted after " ++ show n) (refute 300 (map readClause cs)))
