-- Infix to reverse Polish notation by the shunting yard, a stack machine for it,
-- and a Forth. Leans on: lists as stacks, patterns many levels deep, Either.
module Main (main) where

import Control.Monad (foldM)
import Data.Char (isDigit, isSpace)
import qualified Data.Map as M

data Tok = N Integer | O Char | L | R deriving (Show, Eq)

lexer :: String -> [Tok]
lexer [] = []
lexer s@(c : cs)
  | isDigit c = let (d, r) = span isDigit s in N (read d) : lexer r
  | isSpace c = lexer cs
  | c == '(' = L : lexer cs
  | c == ')' = R : lexer cs
  | otherwise = O c : lexer cs

prec :: Char -> Int
prec c = case c of { '^' -> 3; '*' -> 2; '/' -> 2; _ -> 1 }

shunt :: [Tok] -> Either String [Tok]
shunt = go [] []
  where
    go out ops [] = case ops of
      [] -> Right (reverse out)
      L : _ -> Left "unbalanced ("
      o : os -> go (o : out) os []
    go out ops (N n : ts) = go (N n : out) ops ts
    go out ops (L : ts) = go out (L : ops) ts
    go out (L : ops) (R : ts) = go out ops ts
    go out (o : ops) (R : ts) = go (o : out) ops (R : ts)
    go _ [] (R : _) = Left "unbalanced )"
    go out (O p : ops) (O o : ts)
      | prec p > prec o || (prec p == prec o && o /= '^') = go (O p : out) ops (O o : ts)
    go out ops (t : ts) = go out (t : ops) ts

runRPN :: [Tok] -> Either String Integer
runRPN ts = foldM step [] ts >>= result
  where
    step st (N n) = Right (n : st)
    step (b : a : st) (O o) = (: st) <$> apply o a b
    step _ t = Left ("stack underflow at " ++ show t)
    result [x] = Right x
    result st = Left ("left on the stack: " ++ show st)
    apply '+' a b = Right (a + b)
    apply '-' a b = Right (a - b)
    apply '*' a b = Right (a * b)
    apply '/' _ 0 = Left "division by zero"
    apply '/' a b = Right (a `div` b)
    apply '^' a b | b < 0 = Left "negative exponent"
                  | otherwise = Right (a ^ b)
    apply c _ _ = Left ("unknown operator " ++ [c])

data Forth = Forth { stack :: [Int], dict :: M.Map String [String], output :: [String] }

forth :: [String] -> Forth -> Either String Forth
forth [] f = Right f
forth (":" : name : ws) f = case break (== ";") ws of
  (body, _ : rest) -> forth rest f { dict = M.insert name body (dict f) }
  _ -> Left "unfinished definition"
forth ("if" : ws) f = case stack f of
  c : st -> let (yes, no, rest) = split 0 [] ws in forth ((if c /= 0 then yes else no) ++ rest) f { stack = st }
  [] -> Left "if: empty stack"
  where
    split :: Int -> [String] -> [String] -> ([String], [String], [String])
    split _ acc [] = (reverse acc, [], [])
    split 0 acc ("then" : r) = (reverse acc, [], r)
    split 0 acc ("else" : r) = let (no, _, rest) = split 0 [] r in (reverse acc, no, rest)
    split n acc (w : r) = split (case w of { "if" -> n + 1; "then" -> n - 1; _ -> n }) (w : acc) r
forth (w : ws) f
  | Just body <- M.lookup w (dict f) = forth (body ++ ws) f
  | all isDigit w = push (read w)
  | otherwise = case (w, stack f) of
      ("+", b : a : s) -> with (a + b : s)
      ("-", b : a : s) -> with (a - b : s)
      ("*", b : a : s) -> with (a * b : s)
      ("<", b : a : s) -> with (fromEnum (a < b) : s)
      ("dup", a : s) -> with (a : a : s)
      ("drop", _ : s) -> with s
      ("swap", b : a : s) -> with (a : b : s)
      ("over", b : a : s) -> with (a : b : a : s)
      (".", a : s) -> forth ws f { stack = s, output = show a : output f }
      _ -> Left ("cannot do " ++ w ++ " with " ++ show (stack f))
  where
    push x = with (x : stack f)
    with s = forth ws f { stack = s }

main :: IO ()
main = do
  mapM_ (\s -> print (shunt (lexer s)) >> print (shunt (lexer s) >>= runRPN))
    [ "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "8 / (4 - 2 * 2)", "(1 + 2", "1 + 2)", "1 +", "2 ^ 100 / 3 ^ 20", "1 ? 2" ]
  let program = ": fact dup 2 < if drop 1 else dup 1 - fact * then ; : twice dup + ; 5 fact . 10 fact . 7 twice . 1 2 swap . ."
  case forth (words program) (Forth [] M.empty []) of
    Left e -> putStrLn e
    Right f -> mapM_ putStrLn (reverse (output f)) >> print (stack f, M.keys (dict f))
  print (either id (unwords . output) (forth (words "1 + ") (Forth [] M.empty [])))
