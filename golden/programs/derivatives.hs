-- Differentiates formulas from its input. Catches: output that a later failure swallows, the
-- text of a failure in lazy output.
module Main where
import Data.Char
import Data.List
import qualified Data.Map as Map
data Tok = TNum Double | TId String | TOp Char | TEnd deriving (Eq, Show)
tokens :: String -> [Tok]
tokens [] = [TEnd]
tokens (c : cs) | isSpace c = tokens cs
                | isDigit c = let (n, r) = span (\x -> isDigit x || x == '.') (c : cs) in TNum (read (fix n)) : tokens r
                | isAlpha c = let (n, r) = span isAlphaNum (c : cs) in TId n : tokens r
                | otherwise = TOp c : tokens cs
  where fix s | '.' `elem` s = if last s == '.' then s ++ "0" else s
              | otherwise = s ++ ".0"
data Ex = N Double | V String | B Char Ex Ex | U Ex | C String [Ex] deriving (Show, Eq)
expr, termP, powP, atom :: [Tok] -> (Ex, [Tok])
expr ts = let (a, r) = termP ts in loop a r where
  loop a (TOp o : r) | o `elem` "+-" = let (b, r') = termP r in loop (B o a b) r'
  loop a r = (a, r)
termP ts = let (a, r) = powP ts in loop a r where
  loop a (TOp o : r) | o `elem` "*/" = let (b, r') = powP r in loop (B o a b) r'
  loop a r = (a, r)
powP ts = case atom ts of
  (a, TOp '^' : r) -> let (b, r') = powP r in (B '^' a b, r')
  x -> x
atom (TNum n : r) = (N n, r)
atom (TId f : TOp '(' : r) = args [] r where
  args acc ts = case expr ts of
    (e, TOp ',' : r) -> args (e : acc) r
    (e, TOp ')' : r) -> (C f (reverse (e : acc)), r)
    (_, t : _) -> error ("unexpected " ++ show t)
atom (TId v : r) = (V v, r)
atom (TOp '-' : r) = let (e, r') = powP r in (U e, r')
atom (TOp '(' : r) = case expr r of { (e, TOp ')' : r') -> (e, r'); _ -> error "expected )" }
atom (t : _) = error ("bad token " ++ show t)
diff :: String -> Ex -> Ex
diff _ (N _) = N 0
diff x (V y) = N (if x == y then 1 else 0)
diff x (U e) = U (diff x e)
diff x (B '+' a b) = B '+' (diff x a) (diff x b)
diff x (B '-' a b) = B '-' (diff x a) (diff x b)
diff x (B '*' a b) = B '+' (B '*' (diff x a) b) (B '*' a (diff x b))
diff x (B '/' a b) = B '/' (B '-' (B '*' (diff x a) b) (B '*' a (diff x b))) (B '^' b (N 2))
diff x (B '^' a (N n)) = B '*' (B '*' (N n) (B '^' a (N (n - 1)))) (diff x a)
diff x (C "sin" [a]) = B '*' (C "cos" [a]) (diff x a)
diff x (C "cos" [a]) = B '*' (U (C "sin" [a])) (diff x a)
diff x (C "exp" [a]) = B '*' (C "exp" [a]) (diff x a)
diff _ e = error ("cannot differentiate " ++ pretty 0 e)
simp :: Ex -> Ex
simp e = let e' = go e in if e' == e then e else simp e' where
  go (B '+' (N 0) a) = go a
  go (B '+' a (N 0)) = go a
  go (B '*' (N 0) _) = N 0
  go (B '*' _ (N 0)) = N 0
  go (B '*' (N 1) a) = go a
  go (B '*' a (N 1)) = go a
  go (B '^' a (N 1)) = go a
  go (B '-' a (N 0)) = go a
  go (B o (N a) (N b)) | o /= '/' = N (op o a b)
  go (B o a b) = B o (go a) (go b)
  go (U (N 0)) = N 0
  go (U (U a)) = go a
  go (U a) = U (go a)
  go (C f as) = C f (map go as)
  go e = e
op '+' = (+); op '-' = (-); op '*' = (*); op '/' = (/); op '^' = (**)
pretty :: Int -> Ex -> String
pretty _ (N n) | n == fromIntegral (round n) = show (round n)
               | otherwise = show n
pretty _ (V v) = v
pretty d (U e) = "-" ++ pretty 9 e
pretty d (C f as) = f ++ "(" ++ intercalate ", " (map (pretty 0) as) ++ ")"
pretty d (B o a b) = paren (d > p) (pretty p a ++ [' ', o, ' '] ++ pretty (p + 1) b) where
  p = case o of { '+' -> 1; '-' -> 1; '*' -> 2; '/' -> 2; _ -> 3 }
  paren True s = "(" ++ s ++ ")"
  paren False s = s
eval :: Map.Map String Double -> Ex -> Double
eval m e = case e of { N n -> n; V v -> Map.findWithDefault 0 v m; U a -> negate (eval m a); B o a b -> op o (eval m a) (eval m b); C f [a] -> fun f (eval m a); C f as -> error ("arity " ++ f ++ show (length as)) }
fun "sin" = sin; fun "cos" = cos; fun "exp" = exp; fun "sqrt" = sqrt; fun f = error ("unknown " ++ f)
main = interact $ \s -> unlines (concatMap doLine (lines s)) where
  doLine l = let (e, rest) = expr (tokens l); d = simp (diff "x" e) in
    [pretty 0 e ++ "   =>   " ++ pretty 0 d, "  at 2: " ++ show (eval (Map.fromList [("x", 2)]) e) ++ " " ++ show (eval (Map.fromList [("x", 2)]) d)]
