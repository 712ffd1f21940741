-- Catches a stack of monads by newtype deriving that loses state or errors: decision diagrams with shared nodes.
{-# LANGUAGE GeneralizedNewtypeDeriving, FlexibleContexts, FlexibleInstances, MultiParamTypeClasses, LambdaCase, TupleSections #-}
-- Decision diagrams with shared nodes under a stack of monads, formulas from a
-- parser, questions about them: satisfiable, how often, by what; queens; circuits.
module Main (main) where

import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State.Strict
import Control.Monad.Writer
import Data.Char
import qualified Data.IntMap.Strict as IM
import Data.List
import qualified Data.Map.Strict as M
import Data.Maybe

type Ref = Int

data Store = Store
  { nodes :: !(IM.IntMap (Int, Ref, Ref)), unique :: !(M.Map (Int, Ref, Ref) Ref)
  , memo :: !(M.Map (Ref, Ref, Ref) Ref), fresh :: !Ref }

newtype Config = Config { limit :: Int }

data Failure = TooBig Int | Parse String Int | Unbound String deriving (Eq, Show)

newtype B a = B { unB :: ReaderT Config (StateT Store (Either Failure)) a }
  deriving (Functor, Applicative, Monad, MonadReader Config, MonadState Store, MonadError Failure)

runB :: Int -> B a -> Either Failure (a, Store)
runB n m = runStateT (runReaderT (unB m) (Config n)) (Store IM.empty M.empty M.empty 2)

node :: Int -> Ref -> Ref -> B Ref
node v l h
  | l == h = return l
  | otherwise = gets (M.lookup (v, l, h) . unique) >>= \case
      Just r -> return r
      Nothing -> do
        s <- get
        most <- asks limit
        when (fresh s > most) (throwError (TooBig (fresh s)))
        let r = fresh s
        put s { nodes = IM.insert r (v, l, h) (nodes s), unique = M.insert (v, l, h) r (unique s), fresh = r + 1 }
        return r

top :: Ref -> B (Maybe (Int, Ref, Ref))
top r = gets (IM.lookup r . nodes)

ite :: Ref -> Ref -> Ref -> B Ref
ite 1 t _ = return t
ite 0 _ e = return e
ite c 1 0 = return c
ite c t e | t == e = return t
ite c t e = gets (M.lookup (c, t, e) . memo) >>= \case
  Just r -> return r
  Nothing -> do
    ns <- mapM top [c, t, e]
    let v = minimum [w | Just (w, _, _) <- ns]
        half pick = [maybe r (\(w, l, h) -> if w == v then pick (l, h) else r) n | (r, n) <- zip [c, t, e] ns]
        [c0, t0, e0] = half fst
        [c1, t1, e1] = half snd
    l <- ite c0 t0 e0
    h <- ite c1 t1 e1
    r <- node v l h
    modify' (\s -> s { memo = M.insert (c, t, e) r (memo s) })
    return r

neg :: Ref -> B Ref
neg a = ite a 0 1
conj, disj, iff, xor' :: Ref -> Ref -> B Ref
conj a b = ite a b 0
disj a b = ite a 1 b
iff a b = neg b >>= ite a b
xor' a b = neg b >>= \n -> ite a n b

var :: Int -> B Ref
var v = node v 0 1

models :: Int -> Ref -> Store -> Integer
models n r0 s = go r0 M.empty `seq` fst (count r0) * 2 ^ snd (count r0)
  where
    go _ = id
    table = IM.mapWithKey (\_ (v, l, h) -> (v, weigh v l + weigh v h)) (nodes s)
    weigh v c = case c of
      0 -> 0
      1 -> 2 ^ (n - v - 1)
      _ -> let (w, k) = table IM.! c in k * 2 ^ (w - v - 1)
    count :: Ref -> (Integer, Int)
    count 0 = (0, 0)
    count 1 = (1, n)
    count r = let (v, k) = table IM.! r in (k, v)

witness :: Ref -> Store -> Maybe [(Int, Bool)]
witness 0 _ = Nothing
witness 1 _ = Just []
witness r s = let (v, l, h) = nodes s IM.! r in
  if l /= 0 then ((v, False) :) <$> witness l s else ((v, True) :) <$> witness h s

-- Formulas.
data F = Var String | Not F | Bin Op F F | Lit Bool deriving (Eq, Show, Read, Ord)
data Op = And | Or | Imp | Iff | Xor deriving (Eq, Show, Read, Ord, Enum, Bounded)

type P = StateT (Int, String) (Either Failure)

parseF :: String -> Either Failure F
parseF s = flip evalStateT (0, s) $ do
  f <- level 0
  gets snd >>= \r -> unless (null r) (bad "the end")
  return f
  where
    ops = [(0, "<=>", Iff), (1, "=>", Imp), (2, "|", Or), (3, "^", Xor), (4, "&", And)]
    bad what = gets fst >>= \n -> lift (Left (Parse what n)) :: P a
    blanks = modify (\(n, r) -> let (b, r') = span isSpace r in (n + length b, r'))
    eat w = do
      blanks
      (n, r) <- get
      case stripPrefix w r of
        Just r' -> put (n + length w, r') >> return True
        Nothing -> return False
    level :: Int -> P F
    level k | k > 4 = atom
    level k = level (k + 1) >>= more
      where (_, w, op) = ops !! k
            more a = eat w >>= \case
              False -> blanks >> return a
              True | op == Imp -> Bin op a <$> level k
                   | otherwise -> level (k + 1) >>= more . Bin op a
    atom = do
      blanks
      (n, r) <- get
      case r of
        '!' : r' -> put (n + 1, r') >> Not <$> atom
        '(' : r' -> do
          put (n + 1, r')
          f <- level 0
          ok <- eat ")"
          unless ok (bad ")")
          return f
        '0' : r' -> Lit False <$ put (n + 1, r')
        '1' : r' -> Lit True <$ put (n + 1, r')
        c : _ | isAlpha c -> let (v, r') = span isAlphaNum r in Var v <$ put (n + length v, r')
        _ -> bad "a formula"

build :: M.Map String Int -> F -> B Ref
build env = go
  where
    go (Var v) = maybe (throwError (Unbound v)) var (M.lookup v env)
    go (Lit b) = return (fromEnum b)
    go (Not f) = go f >>= neg
    go (Bin op f g) = do { a <- go f; b <- go g; apply op a b }
    apply And = conj
    apply Or = disj
    apply Iff = iff
    apply Xor = xor'
    apply Imp = \a b -> ite a b 1

variables :: F -> [String]
variables = nub . execWriter . walk
  where
    walk = \case
      Var v -> tell [v]
      Not f -> walk f
      Bin _ a b -> walk a >> walk b
      Lit _ -> return ()

queens :: Int -> B Ref
queens n = do
  rows <- forM [0 .. n - 1] $ \i -> mapM (at i) [0 .. n - 1] >>= foldM disj 0
  rules <- forM [(i, j) | i <- [n - 1, n - 2 .. 0], j <- [0 .. n - 1]] $ \(i, j) -> do
    q <- at i j
    others <- sequence [at k l | k <- [0 .. n - 1], l <- [0 .. n - 1], (k, l) /= (i, j), k == i || l == j || abs (k - i) == abs (l - j)]
    none <- foldM (\a b -> disj b a) 0 (reverse others) >>= neg
    ite q none 1
  foldM conj 1 (reverse rows ++ rules)
  where at i j = var (i * n + j)

adder :: Int -> B [Ref]
adder n = go 0 0
  where go i c | i == n = return [c]
        go i c = do
          a <- var (2 * i)
          b <- var (2 * i + 1)
          t <- xor' a b
          s <- xor' t c
          x <- conj a b
          y <- conj t c
          (s :) <$> (disj x y >>= go (i + 1))

main :: IO ()
main = do
  forM_ ["a & (b | !a) => b", "a ^ b ^ c <=> !(a <=> (b <=> c))", "(a => b) & (b => c) & a & !c", "x | (y & ", "p & q | r @", "a => b => a", "!(a&b) <=> !a | !b", "1 & 0 | a"] $ \t -> do
    putStr (t ++ "  ")
    case parseF t of
      Left e -> print e
      Right f -> do
        let vs = variables f
            env = M.fromList (zip vs [0 ..])
        unless (read (show f) == f) (putStr "? ")
        case runB 10000 (build env f) of
          Left e -> print e
          Right (r, s) -> putStrLn (intercalate "; " [case r of { 1 -> "valid"; 0 -> "never"; _ -> "sometimes" }, show (models (length vs) r s), maybe "-" (unwords . map (\(v, b) -> (if b then "" else "!") ++ vs !! v)) (witness r s)])
  print (either Left (Right . fst) (runB 100 (build M.empty (Var "z"))))
  forM_ [4 .. 6] $ \n -> case runB 1000000 (queens n) of
    Left e -> print e
    Right (r, s) -> print (n, models (n * n) r s, IM.size (nodes s), fmap (map fst . filter snd) (witness r s))
  print (either id (const (Unbound "")) (fmap fst (runB 500 (queens 6))))
  case runB 100000 (adder 12) of
    Left e -> print e
    Right (rs, s) -> print [models 24 r s | r <- rs]
  print [minBound .. maxBound :: Op]
  print (fromMaybe [] (lookup 3 (map (length &&& id) (subsequences "abcd"))))
  where f &&& g = \x -> (f x, g x)
