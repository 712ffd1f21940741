-- Catches changes in how type classes, arrays, state and sets work together: Petri nets are read, run with a
-- random scheduler of their own, searched for what can be reached, and judged by their invariants.
{-# LANGUAGE FlexibleContexts #-}
{-# LANGUAGE LambdaCase #-}
{-# LANGUAGE TupleSections #-}
module Main (main) where

import Control.Monad.Except
import Control.Monad.State
import Data.Array (listArray, (!), (//))
import Data.Char (isAlphaNum, isDigit, isSpace)
import Data.Foldable (foldl', for_, toList)
import Data.List (intercalate, sortOn, transpose)
import qualified Data.Map.Strict as M
import Data.Maybe (fromMaybe, mapMaybe)
import Data.Ratio
import qualified Data.Sequence as Q
import qualified Data.Set as S
import Text.Printf (printf)

-- * Nets

type Place = String

data Transition = Transition
  { name :: String
  , takes :: M.Map Place Int
  , gives :: M.Map Place Int
  , inhibitors :: S.Set Place
  } deriving (Eq, Show)

data Net = Net { places :: [Place], transitions :: [Transition], start :: Marking }

newtype Marking = Marking (M.Map Place Tokens) deriving (Eq, Ord)

-- | As many as a number says, or as many as one likes.
data Tokens = Finite !Int | Many deriving (Eq, Ord)

instance Show Tokens where
  show (Finite n) = show n
  show Many = "w"

instance Show Marking where
  showsPrec _ (Marking m) = showChar '{' . showString (intercalate ", " (map pair (M.toList present))) . showChar '}'
    where
      present = M.filter (/= Finite 0) m
      pair (p, Finite 1) = p
      pair (p, n) = p ++ "*" ++ show n

tokens :: Place -> Marking -> Tokens
tokens p (Marking m) = M.findWithDefault (Finite 0) p m

-- * Reading

data Problem = Problem { line :: Int, what :: String }

instance Show Problem where
  showsPrec d (Problem n w) = showParen (d > 10) (showString "line " . shows n . showString ": " . showString w)

readNet :: String -> Either Problem Net
readNet text = execStateT (mapM_ declare numbered) (Net [] [] (Marking M.empty)) >>= check
  where
    numbered = [(i, words l) | (i, l) <- zip [1 ..] (map (takeWhile (/= '#')) (lines text)), not (all isSpace l)]
    check net
      | null (transitions net) = throwError (Problem 0 "no transitions")
      | otherwise = Right net { places = reverse (places net), transitions = reverse (transitions net) }

declare :: (Int, [String]) -> StateT Net (Either Problem) ()
declare (i, ws) = case ws of
  ["place", p] -> place p 0
  ["place", p, n] | all isDigit n -> place p (read n)
  "trans" : t : ":" : rest -> do
    (ins, outs) <- case break (== "->") rest of
      (a, _ : b) -> pure (a, b)
      _ -> bad "an arrow is missing"
    known <- gets places
    let (no, yes) = span' ((== '!') . head) ins
        hindered = map (drop 1) no
    from <- bag known yes
    to <- bag known outs
    for_ hindered (\p -> if p `elem` known then pure () else bad ("unknown place " ++ show p))
    modify (\net -> net { transitions = Transition t from to (S.fromList hindered) : transitions net })
  w : _ -> bad ("what is " ++ show w ++ "?")
  [] -> pure ()
  where
    bad :: String -> StateT Net (Either Problem) a
    bad = lift . Left . Problem i
    span' p xs = (filter p xs, filter (not . p) xs)
    place p n
      | not (all isAlphaNum p) = bad ("bad name " ++ show p)
      | otherwise = do
          known <- gets places
          if p `elem` known then bad ("place " ++ p ++ " twice") else
            modify (\net -> let Marking m = start net in
              net { places = p : places net, start = Marking (M.insert p (Finite n) m) })
    bag known = fmap (M.fromListWith (+)) . mapM (one known)
    one known w = case break (== '*') w of
      (p, "") | p `elem` known -> pure (p, 1)
      (n, _ : p) | p `elem` known, all isDigit n, not (null n) -> pure (p, read n)
      _ -> bad ("unknown place " ++ show w)

-- * Firing

enabled :: Marking -> Transition -> Bool
enabled m t = all enough (M.toList (takes t)) && all (\p -> tokens p m == Finite 0) (inhibitors t)
  where
    enough (p, n) = tokens p m >= Finite n

fire :: Transition -> Marking -> Marking
fire t (Marking m) = Marking (M.unionWith add (M.unionWith add m (fmap (Finite . negate) (takes t))) (fmap Finite (gives t)))
  where
    add (Finite a) (Finite b) = Finite (a + b)
    add _ _ = Many

-- | A run by chance; the generator is one of Park and Miller.
simulate :: Int -> Int -> Net -> [(String, Marking)]
simulate seed steps net = evalState (go steps (start net)) seed
  where
    go 0 _ = pure []
    go n m = case filter (enabled m) (transitions net) of
      [] -> pure []
      ts -> do
        k <- state (\s -> let s' = s * 16807 `mod` 2147483647 in (s' `mod` length ts, s'))
        let t = ts !! k
            m' = fire t m
        ((name t, m') :) <$> go (n - 1 :: Int) m'

-- * What can be reached

type Graph = M.Map Marking [(String, Marking)]

explore :: Int -> Net -> (Graph, Bool)
explore limit net = go M.empty (Q.singleton (start net))
  where
    go seen queue = case Q.viewl queue of
      Q.EmptyL -> (seen, True)
      m Q.:< rest
        | M.member m seen -> go seen rest
        | M.size seen >= limit -> (seen, False)
        | otherwise ->
            let next = [(name t, fire t m) | t <- transitions net, enabled m t]
            in go (M.insert m next seen) (foldl' (Q.|>) rest (map snd next))

-- | The tree of Karp and Miller: what grows on the way becomes as much as one likes.
coverable :: Net -> S.Set Marking
coverable net = go S.empty [(start net, [])]
  where
    go seen [] = seen
    go seen ((m, above) : rest)
      | S.member m seen = go seen rest
      | otherwise = go (S.insert m seen) ([(grown (m : above) (fire t m), m : above) | t <- transitions net, enabled m t] ++ rest)
    grown above m@(Marking new) = Marking (M.mapWithKey widen new)
      where
        smaller = [a | a <- above, a /= m, all (\p -> tokens p a <= tokens p m) (places net)]
        widen p n | any (\a -> tokens p a < n) smaller = Many
                  | otherwise = n

deadlocks :: Graph -> [Marking]
deadlocks g = [m | (m, []) <- M.toList g]

path :: Graph -> Marking -> Marking -> Maybe [String]
path g from to = go (S.singleton from) (Q.singleton (from, []))
  where
    go seen queue = case Q.viewl queue of
      Q.EmptyL -> Nothing
      (m, way) Q.:< rest
        | m == to -> Just (reverse way)
        | otherwise ->
            let new = [(m', t : way) | (t, m') <- M.findWithDefault [] m g, S.notMember m' seen]
            in go (foldr (S.insert . fst) seen new) (rest Q.>< Q.fromList new)

-- | Strongly connected parts, by Tarjan's algorithm in a state monad.
components :: Ord k => M.Map k [k] -> [[k]]
components g = reverse (result (execState (mapM_ visit (M.keys g)) (Tarjan 0 M.empty M.empty [] [])))
  where
    visit v = gets (M.member v . index) >>= \case
      True -> pure ()
      False -> connect v
    connect v = do
      i <- gets counter
      modify (\s -> s { counter = i + 1, index = M.insert v i (index s), low = M.insert v i (low s), stack = v : stack s })
      for_ (M.findWithDefault [] v g) $ \w -> do
        known <- gets (M.lookup w . index)
        open <- gets (elem w . stack)
        case known of
          Nothing -> connect w >> lower v (gets ((M.! w) . low))
          Just j | open -> lower v (pure j)
          _ -> pure ()
      l <- gets ((M.! v) . low)
      if l /= i then pure () else modify (\s ->
        let (part, rest) = break (== v) (stack s) in s { stack = drop 1 rest, result = (v : part) : result s })
    lower v get' = get' >>= \j -> modify (\s -> s { low = M.adjust (min j) v (low s) })

data Tarjan k = Tarjan
  { counter :: Int, index :: M.Map k Int, low :: M.Map k Int, stack :: [k], result :: [[k]] }

-- * Invariants: sums of tokens that no transition changes

invariants :: Net -> [[Int]]
invariants net = map integral (kernel (length (places net)) rows)
  where
    rows = [[fromIntegral (change t p) | p <- places net] | t <- transitions net]
    change t p = M.findWithDefault 0 p (gives t) - M.findWithDefault 0 p (takes t)
    integral v = let d = foldl' lcm 1 (map denominator v); w = map (numerator . (* fromInteger d)) v
                     k = max 1 (foldl' gcd 0 w) in map (fromInteger . (`div` k)) w

-- | What a matrix sends to zero, by Gauss and Jordan.
kernel :: Int -> [[Rational]] -> [[Rational]]
kernel n rows = [unit free | free <- [0 .. n - 1], free `notElem` pivots]
  where
    a0 = listArray ((0, 0), (length rows - 1, n - 1)) (concat rows)
    (a, pivots) = eliminate 0 0 a0 []
    height = length rows
    eliminate r c m ps
      | r >= height || c >= n = (m, reverse ps)
      | otherwise = case [i | i <- [r .. height - 1], m ! (i, c) /= 0] of
          [] -> eliminate r (c + 1) m ps
          i : _ ->
            let swapped = m // concat [[((r, j), m ! (i, j)), ((i, j), m ! (r, j))] | j <- [0 .. n - 1]]
                p = swapped ! (r, c)
                scaled = swapped // [((r, j), swapped ! (r, j) / p) | j <- [0 .. n - 1]]
                cleared = scaled // [ ((k, j), scaled ! (k, j) - scaled ! (k, c) * scaled ! (r, j))
                                    | k <- [0 .. height - 1], k /= r, scaled ! (k, c) /= 0, j <- [0 .. n - 1] ]
            in eliminate (r + 1) (c + 1) cleared (c : ps)
    unit free = [value j | j <- [0 .. n - 1]]
      where
        value j | j == free = 1
                | otherwise = maybe 0 (\r -> negate (a ! (r, free))) (lookup j (zip pivots [0 ..]))

-- * Reports

table :: [[String]] -> String
table rows = unlines [intercalate " | " (zipWith pad widths r) | r <- rows]
  where
    widths = map (maximum . map length) (transpose rows)
    pad w s = s ++ replicate (w - length s) ' '

report :: String -> String -> IO ()
report title text = do
  putStrLn ("== " ++ title)
  case readNet text of
    Left p -> putStrLn ("cannot read it: " ++ show p)
    Right net -> do
      let (g, whole) = explore 400 net
          dead = deadlocks g
          parts = components (fmap (map snd) g)
          cover = coverable net
          unbounded = [p | p <- places net, any ((== Many) . tokens p) (toList cover)]
      printf "%d places, %d transitions, %d markings%s\n" (length (places net)) (length (transitions net))
        (M.size g) (if whole then "" else " and more")
      putStr (table (("" : places net) : [name t : [cell t p | p <- places net] | t <- transitions net]))
      for_ (invariants net) $ \v ->
        putStrLn ("invariant: " ++ intercalate " + " (mapMaybe term (zip v (places net))))
      putStrLn ("unbounded: " ++ (if null unbounded then "none" else unwords unbounded))
      printf "parts: %d, the largest of %d\n" (length parts) (maximum (map length parts))
      for_ (take 2 dead) $ \m -> do
        putStrLn ("dead end: " ++ show m)
        putStrLn ("  by " ++ maybe "?" unwords (path g (start net) m))
      for_ (simulate 42 6 net) (\(t, m) -> putStrLn ("  " ++ t ++ " => " ++ show m))
      let runs = simulate 7 2000 net
          counts = M.fromListWith (+) (map ((, 1 :: Int) . fst) runs)
      for_ (sortOn (negate . snd) (M.toList counts)) $ \(t, n) ->
        printf "  %-8s %5d %6.2f%%\n" t n (100 * fromIntegral n / fromIntegral (max 1 (length runs)) :: Double)
  where
    cell t p = case (M.lookup p (takes t), M.lookup p (gives t)) of
      (Nothing, Nothing) -> if S.member p (inhibitors t) then "o" else ""
      (a, b) -> maybe "" (('-' :) . show) a ++ maybe "" (('+' :) . show) b
    term (0, _) = Nothing
    term (1, p) = Just p
    term (n, p) = Just (show n ++ p)

philosophers :: Int -> String
philosophers n = unlines (concatMap one [0 .. n - 1] ++ concatMap acts [0 .. n - 1])
  where
    one i = ["place think" ++ show i ++ " 1", "place left" ++ show i ++ " 0", "place eat" ++ show i, "place fork" ++ show i ++ " 1"]
    acts i =
      [ printf "trans grab%d : think%d fork%d -> left%d" i i i i
      , printf "trans take%d : left%d fork%d -> eat%d" i i j i
      , printf "trans done%d : eat%d -> think%d fork%d fork%d" i i i i j ]
      where j = (i + 1) `mod` n

main :: IO ()
main = do
  report "mutual exclusion" $ unlines
    [ "place idle1 1", "place crit1", "place idle2 1", "place crit2", "place key 1   # the only one"
    , "trans in1 : idle1 key -> crit1", "trans out1 : crit1 -> idle1 key"
    , "trans in2 : idle2 key -> crit2", "trans out2 : crit2 -> idle2 key" ]
  report "producer and consumer" $ unlines
    [ "place ready 1", "place made", "place buffer", "place hungry 1", "place full"
    , "trans make : ready -> made", "trans put : made -> ready buffer", "trans get : hungry 2*buffer -> full", "trans use : full -> hungry" ]
  report "three philosophers" (philosophers 3)
  report "reactions" $ unlines
    [ "place h 4", "place o 2", "place w", "place spark 1", "trans burn : 2*h o spark -> w spark", "trans split : !o w -> 2*h o" ]
  report "wrong 1" "place a 1\ntrans t : a b -> a"
  report "wrong 2" "place a 1\n\nplace a"
  report "wrong 3" "place a\ntrans t : a"
  report "wrong 4" "state a"
  report "wrong 5" "place a 1"
