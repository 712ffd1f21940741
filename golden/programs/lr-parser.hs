-- A generator of LALR tables: it reads grammars, computes the LR(1) automaton and its merged
-- states, and runs the parsers it made. Leans on: maps of sets as keys, fixed points by
-- iteration, records, interact-free lazy output, show of nested data.
module Main (main) where

import Data.Char (isAlphaNum, isDigit, isLower, isSpace)
import Data.List (intercalate, nub, sortBy)
import qualified Data.Map as Map
import Data.Map (Map)
import Data.Maybe (fromMaybe)
import Data.Ord (comparing)
import qualified Data.Set as Set
import Data.Set (Set)

-- Grammars -----------------------------------------------------------------

data Symbol = T String | N String
  deriving (Eq, Ord)

instance Show Symbol where
  showsPrec _ (T s) = showString s
  showsPrec _ (N s) = showChar '<' . showString s . showChar '>'

data Production = Production
  { number :: Int
  , left   :: String
  , right  :: [Symbol]
  } deriving (Eq, Ord)

instance Show Production where
  show p = left p ++ " -> " ++ (if null (right p) then "()" else unwords (map show (right p)))

data Grammar = Grammar
  { productions :: [Production]
  , byLeft      :: Map String [Production]
  , nullable    :: Set String
  , firsts      :: Map String (Set String)
  , terminals   :: [String]
  , nonterms    :: [String]
  }

-- One rule in a line, alternatives separated by |; names in lower case that have a rule are
-- nonterminals.
readGrammar :: String -> Grammar
readGrammar text = Grammar
  { productions = prods
  , byLeft = Map.fromListWith (flip (++)) [(left p, [p]) | p <- prods]
  , nullable = nulls
  , firsts = firstSets
  , terminals = nub [t | p <- prods, T t <- right p] ++ ["$"]
  , nonterms = names
  }
  where
    rules = [(l, alternatives rs) | line <- lines text, (l : ":" : rs) <- [words line]]
    names = nub (map fst rules)
    start = fst (head rules)
    prods = zipWith ($)
      (zipWith (\n _ -> \(l, r) -> Production n l r) [0 ..] everything)
      everything
    everything = ("start'", [N start]) : [(l, map symbol r) | (l, rs) <- rules, r <- rs]
    symbol s | s `elem` names = N s
             | otherwise = T s
    alternatives ws = case break (== "|") ws of
      (a, _ : rest) -> a : alternatives rest
      (a, [])       -> [a]

    nulls = fixpoint grow Set.empty
    grow s = Set.union s (Set.fromList [left p | p <- prods, all (isNull s) (right p)])
    isNull s (N n) = n `Set.member` s
    isNull _ (T _) = False

    firstSets = fixpoint growFirst (Map.fromList [(n, Set.empty) | n <- "start'" : names])
    growFirst m = foldr add m prods
      where add p = Map.insertWith Set.union (left p) (firstOfPrefix m (right p))
    firstOfPrefix _ [] = Set.empty
    firstOfPrefix _ (T t : _) = Set.singleton t
    firstOfPrefix m (N n : rest)
      | n `Set.member` nulls = here `Set.union` firstOfPrefix m rest
      | otherwise = here
      where here = Map.findWithDefault Set.empty n m

fixpoint :: Eq a => (a -> a) -> a -> a
fixpoint f x
  | y == x = x
  | otherwise = fixpoint f y
  where y = f x

-- The terminals with which a row of symbols can begin, when so many can follow it.
firstOf :: Grammar -> [Symbol] -> Set String -> Set String
firstOf _ [] follow = follow
firstOf _ (T t : _) _ = Set.singleton t
firstOf g (N n : rest) follow
  | n `Set.member` nullable g = here `Set.union` firstOf g rest follow
  | otherwise = here
  where here = Map.findWithDefault Set.empty n (firsts g)

-- Automata -----------------------------------------------------------------

data Item = Item { prod :: Production, dot :: Int }
  deriving (Eq, Ord)

type Kernel = Set Item
type State = Map Item (Set String)

afterDot :: Item -> [Symbol]
afterDot i = drop (dot i) (right (prod i))

closure :: Grammar -> State -> State
closure g s0 = go s0 (Map.toList s0)
  where
    go s [] = s
    go s ((i, follow) : todo) = case afterDot i of
      N n : rest ->
        let ahead = firstOf g rest follow
            new = [ (j, fresh)
                  | p <- Map.findWithDefault [] n (byLeft g)
                  , let j = Item p 0
                  , let fresh = ahead `Set.difference` Map.findWithDefault Set.empty j s
                  , not (Set.null fresh) || not (j `Map.member` s) ]
        in go (foldr (\(j, a) -> Map.insertWith Set.union j a) s new) (new ++ todo)
      _ -> go s todo

successors :: State -> Map Symbol State
successors s = Map.fromListWith (Map.unionWith Set.union)
  [ (x, Map.singleton i { dot = dot i + 1 } follow)
  | (i, follow) <- Map.toList s, x : _ <- [afterDot i] ]

data Automaton = Automaton
  { states :: Map Int State
  , edges  :: Map (Int, Symbol) Int
  }

-- States with the same kernel are merged as they are found; what has grown is looked at again.
automaton :: Grammar -> Automaton
automaton g = loop [0] (Map.singleton (kernelOf s0) 0) (Map.singleton 0 s0) Map.empty
  where
    s0 = Map.singleton (Item (head (productions g)) 0) (Set.singleton "$")
    kernelOf = Map.keysSet :: State -> Kernel
    loop [] _ ss es = Automaton (Map.map (closure g) ss) es
    loop (n : todo) ks ss es = loop todo' ks' ss' es'
      where
        full = closure g (ss Map.! n)
        (todo', ks', ss', es') = foldl step (todo, ks, ss, es) (Map.toList (successors full))
        step (t, k, m, e) (x, target) = case Map.lookup (kernelOf target) k of
          Nothing ->
            let new = Map.size m
            in (t ++ [new], Map.insert (kernelOf target) new k, Map.insert new target m,
                Map.insert (n, x) new e)
          Just old ->
            let before = m Map.! old
                after = Map.unionWith Set.union before target
                t' = if after == before || old `elem` t then t else t ++ [old]
            in (t', k, Map.insert old after m, Map.insert (n, x) old e)

-- Tables -------------------------------------------------------------------

data Action = Shift Int | Reduce Production | Accept
  deriving (Eq, Ord)

instance Show Action where
  show (Shift n) = "s" ++ show n
  show (Reduce p) = "r" ++ show (number p)
  show Accept = "acc"

data Table = Table
  { actions   :: Map (Int, String) Action
  , gotos     :: Map (Int, String) Int
  , conflicts :: [(Int, String, [Action])]
  }

table :: Grammar -> Automaton -> Table
table _ a = Table
  { actions = Map.map head found
  , gotos = Map.fromList [((n, x), m) | ((n, N x), m) <- Map.toList (edges a)]
  , conflicts = [(n, t, as) | ((n, t), as@(_ : _ : _)) <- Map.toList found]
  }
  where
    found = Map.map (sortBy (comparing rank) . nub) (Map.fromListWith (++) (shifts ++ reductions))
    rank act = case act of { Shift _ -> 0 :: Int; Accept -> 1; Reduce p -> 2 + number p }
    shifts = [((n, t), [Shift m]) | ((n, T t), m) <- Map.toList (edges a)]
    reductions =
      [ ((n, t), [if number (prod i) == 0 then Accept else Reduce (prod i)])
      | (n, s) <- Map.toList (states a), (i, follow) <- Map.toList s
      , null (afterDot i), t <- Set.toList follow ]

-- Parsing ------------------------------------------------------------------

data Tree = Leaf String String | Node Production [Tree]

render :: Tree -> String
render t = renders t ""

renders :: Tree -> ShowS
renders (Leaf _ s) = showString s
renders (Node _ [t]) = renders t
renders (Node p ts) = showString (left p) . showParen True (foldr1 (\a b -> a . showChar ',' . b) (noEmpty (map renders ts)))
  where noEmpty xs = if null xs then [id] else xs

parse :: Table -> [(String, String)] -> Either String Tree
parse t = go [(0, Leaf "" "")] . (++ [("$", "end")])
  where
    go stack@((s, _) : _) input@((k, lexeme) : rest) = case Map.lookup (s, k) (actions t) of
      Just (Shift n) -> go ((n, Leaf k lexeme) : stack) rest
      Just (Reduce p) ->
        let n = length (right p)
            (taken, below@((s', _) : _)) = splitAt n stack
            next = fromMaybe (error "goto") (Map.lookup (s', left p) (gotos t))
        in go ((next, Node p (reverse (map snd taken))) : below) input
      Just Accept -> Right (snd (head stack))
      Nothing -> Left ("unexpected " ++ lexeme ++ ", wanted one of "
                       ++ unwords [x | ((n, x), _) <- Map.toList (actions t), n == s])
    go _ _ = Left "nothing left"

tokens :: String -> [(String, String)]
tokens [] = []
tokens (c : cs)
  | isSpace c = tokens cs
  | isDigit c = span' isDigit "num"
  | isLower c = let (w, rest) = span isAlphaNum (c : cs)
                in (if w `elem` keywords then w else "id", w) : tokens rest
  | otherwise = case lookupPrefix of
      Just (op, rest) -> (op, op) : tokens rest
      Nothing -> ([c], [c]) : tokens cs
  where
    span' p k = let (w, rest) = span p (c : cs) in (k, w) : tokens rest
    keywords = ["if", "then", "else", "while", "do", "begin", "end", "print"]
    lookupPrefix = case cs of
      '=' : rest | c `elem` ":<>=" -> Just ([c, '='], rest)
      _ -> Nothing

-- Meaning of the expression grammar.
eval :: Tree -> Integer
eval (Leaf "num" s) = read s
eval (Leaf _ s) = fromIntegral (length s)
eval (Node _ [t]) = eval t
eval (Node _ [a, Leaf op _, b]) = case op of
  "+" -> eval a + eval b
  "-" -> eval a - eval b
  "*" -> eval a * eval b
  "/" -> eval a `div` eval b
  "^" -> eval a ^ eval b
  _   -> 0
eval (Node _ [Leaf "(" _, t, Leaf ")" _]) = eval t
eval (Node _ [Leaf "-" _, t]) = negate (eval t)
eval (Node _ _) = 0

expressionGrammar, statementGrammar, ambiguous, notSLR :: String
expressionGrammar = unlines
  [ "expr : expr + term | expr - term | term"
  , "term : term * unary | term / unary | unary"
  , "unary : - unary | power"
  , "power : atom ^ unary | atom"
  , "atom : num | id | ( expr )" ]
statementGrammar = unlines
  [ "program : stmts"
  , "stmts : stmts ; stmt | stmt"
  , "stmt : matched | unmatched"
  , "matched : if cond then matched else matched | simple"
  , "unmatched : if cond then stmt | if cond then matched else unmatched"
  , "simple : id := expr | print expr | begin stmts end | while cond do simple |"
  , "cond : expr < expr | expr > expr | expr == expr"
  , "expr : expr + term | expr - term | term"
  , "term : term * factor | term / factor | factor"
  , "factor : num | id | ( expr )" ]
ambiguous = unlines ["e : e + e | e * e | num"]
notSLR = unlines ["s : l = r | r", "l : * r | id", "r : l"]

report :: String -> Grammar -> Automaton -> Table -> String
report name g a t = unlines $
  [ name ++ ": " ++ show (length (productions g)) ++ " productions, "
      ++ show (Map.size (states a)) ++ " states, "
      ++ show (Map.size (actions t)) ++ " actions, " ++ show (length (conflicts t)) ++ " conflicts"
  , "nullable " ++ show (Set.toList (nullable g)) ]
  ++ ["first " ++ n ++ " = " ++ unwords (Set.toList (firsts g Map.! n)) | n <- nonterms g]
  ++ ["state " ++ show n ++ " on " ++ x ++ ": " ++ show as | (n, x, as) <- conflicts t]

tableRows :: Grammar -> Automaton -> Table -> String
tableRows g a t = unlines
  [ pad 4 (show n) ++ concatMap (pad 5 . cell n) (terminals g) ++ "|" ++ concatMap (pad 4 . goto n) (nonterms g)
  | n <- Map.keys (states a) ]
  where
    cell n x = maybe "." show (Map.lookup (n, x) (actions t))
    goto n x = maybe "." show (Map.lookup (n, x) (gotos t))
    pad k s = replicate (k - length s) ' ' ++ s

main :: IO ()
main = do
  ts <- mapM build
    [("expressions", expressionGrammar), ("statements", statementGrammar),
     ("ambiguous", ambiguous), ("assignments", notSLR)]
  let [(ge, ae, te), (_, _, tstmt), _, (gs, as, t4)] = ts
  putStr (tableRows ge ae te)
  putStr (tableRows gs as t4)
  mapM_ (calculate te) ["1 + 2 * 3", "2 ^ 3 ^ 2 - - 4", "(1 + 2) * (3 + 4) / 5", "7 * (2 + ", "1 2"]
  mapM_ (statement tstmt)
    [ "x := 1; print x + 2 * y"
    , "if a < b then if c < d then x := 1 else y := 2"
    , "while n > 0 do begin s := s + n; n := n - 1 end"
    , "if a then b" ]
  -- A long one, for the stack.
  let long = intercalate " + " [show n ++ " * " ++ show (n `mod` 7 + 1) | n <- [1 .. 4000 :: Int]]
  calculate te long'' >> print (either length (length . render) (parse te (tokens long)))
  where
    build (name, text) = do
      let g = readGrammar text
          a = automaton g
          t = table g a
      putStr (report name g a t)
      return (g, a, t)
    calculate t s = putStrLn (cut s ++ " => " ++ either id (show . eval) (parse t (tokens s)))
    cut s = if length s > 40 then take 37 s ++ "..." else s
    statement t s = putStrLn (either id render (parse t (tokens s)))
    long'' = intercalate " - " (map show [1 .. 3000 :: Int])
