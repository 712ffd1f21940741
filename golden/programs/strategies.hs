-- Catches strategies composed over lazy trees: constraints solved by four of them.
{-# LANGUAGE ScopedTypeVariables, RankNTypes #-}
-- Constraints as lazy trees of partial assignments: generating, labelling and
-- pruning are apart, and each strategy is a composition of them.
module Main (main) where

import Data.Array
import Data.Function (on)
import Data.List
import qualified Data.Set as Set

data CSP = CSP { variables :: !Int, domain :: Int -> [Value], related :: Assign -> Assign -> Bool }
type Value = Int
data Assign = !Int := !Value deriving (Eq, Ord, Show)
infix 4 :=
type State = [Assign]

var :: Assign -> Int
var (v := _) = v
val :: Assign -> Value
val (_ := x) = x

data Tree a = Node a [Tree a]
instance Functor Tree where fmap f (Node a ts) = Node (f a) (map (fmap f) ts)
instance Foldable Tree where foldr f z (Node a ts) = f a (foldr (\t acc -> foldr f acc t) z ts)

unfoldTree :: (b -> (a, [b])) -> b -> Tree a
unfoldTree f b = let (a, bs) = f b in Node a (map (unfoldTree f) bs)

leaves :: Tree a -> [a]
leaves (Node a []) = [a]
leaves (Node _ ts) = concatMap leaves ts

cut :: (a -> Bool) -> Tree a -> Tree a
cut bad (Node a ts) = Node a [cut bad t | t@(Node b _) <- ts, not (bad b)]

type Conflict = Maybe (Set.Set Int)   -- Nothing: not known yet
type Labeller = CSP -> Tree State -> Tree (State, Conflict)

spread :: CSP -> Tree State
spread csp = unfoldTree (\s -> (s, [(next s := x) : s | next s < variables csp, x <- domain csp (next s)])) []
  where next [] = 0
        next ((v := _) : _) = v + 1

checks :: CSP -> State -> Maybe (Int, Int)
checks _ [] = Nothing
checks csp (a : as) = case [b | b <- reverse as, not (related csp a b)] of
  [] -> Nothing
  b : _ -> Just (var a, var b)

backtrack :: Labeller
backtrack csp = fmap (\s -> (s, fmap (\(a, b) -> Set.fromList [a, b]) (checks csp s)))

-- Tables of what is left for the variables to come, one per node, on demand.
forward :: Labeller
forward csp t = fmap lab (tables (map (domain csp) [0 .. variables csp - 1]) t)
  where
    lab (s, table) | any null (drop (length s) table) = (s, Just Set.empty)
                   | otherwise = (s, fmap (\(a, b) -> Set.fromList [a, b]) (checks csp s))
    tables tb (Node s ts) = Node (s, tb) [tables (narrow s' tb) t' | t'@(Node s' _) <- ts]
    narrow (a : _) tb = [if v <= var a then d else [x | x <- d, related csp a (v := x)] | (v, d) <- zip [0 ..] tb]
    narrow [] tb = tb

-- Conflict sets come up from below: what a failure does not depend on is left out.
backjump :: Labeller -> Labeller
backjump lb csp = go . lb csp
  where
    go (Node (s, Just c) _) = Node (s, Just c) []
    go (Node (s, Nothing) ts)
      | length s == variables csp = Node (s, Nothing) []
      | otherwise = Node (s, combine s (map lab ts') Set.empty) ts'
      where ts' = map go ts
    lab (Node a _) = a
    combine _ [] acc = Just acc
    combine s ((t, c) : rest) acc = case c of
      Nothing -> Nothing
      Just cs | not (Set.null cs), var (head t) `Set.notMember` cs -> Just cs
              | otherwise -> combine s rest (Set.union acc (Set.delete (var (head t)) cs))

solve :: Labeller -> CSP -> ([State], Int)
solve lb csp = (map fst (filter complete (leaves t)), length t)
  where t = cut (known . snd) (lb csp (spread csp))
        complete (s, _) = length s == variables csp
        known = maybe False (const True)

queens :: Int -> CSP
queens n = CSP n (const [1 .. n]) (\(i := a) (j := b) -> a /= b && abs (i - j) /= abs (a - b))

colouring :: Int -> [(Int, Int)] -> Int -> CSP
colouring k es n = CSP n (const [1 .. k]) (\(i := a) (j := b) -> a /= b || not (adj ! (i, j)))
  where adj = accumArray (\_ x -> x) False ((0, 0), (n - 1, n - 1)) ([((a, b), True) | (a, b) <- es] ++ [((b, a), True) | (a, b) <- es])

grid :: Int -> Int -> [(Int, Int)]
grid w h = [(i, i + 1) | i <- [0 .. w * h - 1], i `mod` w /= w - 1] ++ [(i, i + w) | i <- [0 .. w * (h - 1) - 1]]

latin :: Int -> [(Int, Value)] -> CSP
latin n given = CSP (n * n) (\v -> maybe [1 .. n] (: []) (lookup v given)) rel
  where rel (i := a) (j := b) = a /= b || (i `div` n /= j `div` n && i `mod` n /= j `mod` n)

labellers :: [(String, Labeller)]
labellers = [("plain", backtrack), ("forward", forward), ("jump", backjump backtrack), ("both", backjump forward)]

main :: IO ()
main = do
  mapM_ (\(n, lb) -> let (ss, k) = solve lb (queens 7) in putStrLn (n ++ " " ++ show (length ss, k, map val (head ss)))) labellers
  mapM_ (\(n, lb) -> print (n, map val (head (fst (solve lb (queens 11)))))) labellers
  mapM_ (\(n, lb) -> print (n, length (fst (solve lb (colouring 3 (grid 4 3) 12))))) labellers
  mapM_ (\(n, lb) -> print (n, fmap length (solve' lb (latin 4 [(0, 2), (5, 3), (10, 1), (15, 4)])))) labellers
  print (snd (solve backtrack (colouring 2 ((0, 2) : grid 3 3) 9)), fst (solve forward (colouring 2 ((0, 2) : grid 3 3) 9)))
  print (map (length . nub . map val) (take 3 (fst (solve forward (queens 8)))), groupBy ((==) `on` (`div` 3)) [1 .. 8 :: Int])
  where solve' lb c = let (ss, _) = solve lb c in [ss]
