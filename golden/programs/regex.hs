-- Regular expressions by derivatives, as backtracking matchers, and as automata.
-- Leans on: smart constructors, Set and Map, folds, type classes for matchers.
module Main (main) where

import Data.List (foldl', tails, inits)
import qualified Data.Map as M
import qualified Data.Set as S

data Re = None | Eps | Sym Char | AnyChar | Alt Re Re | Cat Re Re | Star Re
  deriving (Eq, Ord, Show)

alt, cat :: Re -> Re -> Re
alt None r = r
alt r None = r
alt a b | a == b = a
        | otherwise = Alt (min a b) (max a b)
cat None _ = None
cat _ None = None
cat Eps r = r
cat r Eps = r
cat (Cat a b) c = cat a (cat b c)
cat a b = Cat a b

star :: Re -> Re
star (Star r) = Star r
star None = Eps
star Eps = Eps
star r = Star r

nullable :: Re -> Bool
nullable r = case r of
  None -> False
  Eps -> True
  Sym _ -> False
  AnyChar -> False
  Alt a b -> nullable a || nullable b
  Cat a b -> nullable a && nullable b
  Star _ -> True

derive :: Char -> Re -> Re
derive c r = case r of
  None -> None
  Eps -> None
  Sym d -> if c == d then Eps else None
  AnyChar -> Eps
  Alt a b -> alt (derive c a) (derive c b)
  Cat a b | nullable a -> alt (cat (derive c a) b) (derive c b)
          | otherwise -> cat (derive c a) b
  Star a -> cat (derive c a) (star a)

class Matcher m where
  compile :: Re -> m
  accepts :: m -> String -> Bool

newtype Derivative = Derivative Re
instance Matcher Derivative where
  compile = Derivative
  accepts (Derivative r) = nullable . foldl' (flip derive) r

newtype Backtrack = Backtrack (String -> (String -> Bool) -> Bool)
instance Matcher Backtrack where
  compile r = Backtrack (go r)
    where
      go None _ _ = False
      go Eps s k = k s
      go (Sym c) (d : s) k = c == d && k s
      go AnyChar (_ : s) k = k s
      go (Alt a b) s k = go a s k || go b s k
      go (Cat a b) s k = go a s (\s' -> go b s' k)
      go (Star a) s k = k s || go a s (\s' -> length s' < length s && go (Star a) s' k)
      go _ _ _ = False
  accepts (Backtrack f) s = f s null

data DFA = DFA { start :: Int, table :: M.Map (Int, Char) Int, finals :: S.Set Int }
instance Matcher DFA where
  compile r = build (M.singleton r 0) [r] M.empty
    where
      build seen [] t = DFA 0 t (S.fromList [i | (q, i) <- M.toList seen, nullable q])
      build seen (q : qs) t =
        let step (seen', new, t') c =
              let q' = derive c q
                  i = seen' M.! q
              in case M.lookup q' seen' of
                   Just j -> (seen', new, M.insert (i, c) j t')
                   Nothing -> let j = M.size seen' in (M.insert q' j seen', q' : new, M.insert (i, c) j t')
            (seen2, new2, t2) = foldl' step (seen, [], t) "abc"
        in build seen2 (qs ++ reverse new2) t2
  accepts d s = go (start d) s
    where
      go i [] = i `S.member` finals d
      go i (c : cs) = maybe False (`go` cs) (M.lookup (i, c) (table d))

parse :: String -> Re
parse s = case alternatives s of
  (r, "") -> r
  (_, rest) -> error ("left: " ++ rest)
  where
    alternatives t = case sequence' t of
      (a, '|' : r) -> let (b, r') = alternatives r in (alt a b, r')
      x -> x
    sequence' t@(c : _) | c `notElem` "|)" = let { (a, r) = postfix (atom t); (b, r') = sequence' r } in (cat a b, r')
    sequence' t = (Eps, t)
    postfix (a, '*' : r) = postfix (star a, r)
    postfix (a, '+' : r) = postfix (cat a (star a), r)
    postfix (a, '?' : r) = postfix (alt Eps a, r)
    postfix x = x
    atom ('(' : r) = let (a, r') = alternatives r in (a, drop 1 r')
    atom ('.' : r) = (AnyChar, r)
    atom (c : r) = (Sym c, r)
    atom [] = (Eps, [])

search :: Re -> String -> Maybe String
search r s = case [p | t <- tails s, p <- reverse (inits t), accepts (Derivative r) p] of
  p : _ -> Just p
  [] -> Nothing

main :: IO ()
main = do
  let cases = [(p, s) | p <- ["a*b", "(a|b)*abb", "a?b+c*", "(ab)*|c", ".a.", ""], s <- ["", "b", "aab", "abb", "ababb", "bbcc", "abab", "c", "bac"]]
  mapM_ (\p -> putStrLn (p ++ ": " ++ show (parse p))) ["a*b", "(a|b)*abb", "a??", "(a*)*"]
  mapM_ row (groupOn cases)
  print (and [accepts (compile (parse p) :: Backtrack) s == accepts (compile (parse p) :: Derivative) s
              && accepts (compile (parse p) :: DFA) s == accepts (compile (parse p) :: Derivative) s | (p, s) <- cases])
  let d = compile (parse "(a|b)*abb") :: DFA
  print (M.toList (table d), S.toList (finals d))
  print [search (parse p) "xxabbbcabx" | p <- ["ab+", "c.", "z", "b*x"]]
  where
    row (p, rs) = putStrLn (p ++ replicate (12 - length p) ' ' ++ map (\b -> if b then '1' else '0') rs)
    groupOn cs = [(p, [accepts (Derivative (parse p)) s | (q, s) <- cs, q == p]) | p <- ["a*b", "(a|b)*abb", "a?b+c*", "(ab)*|c", ".a.", ""]]
