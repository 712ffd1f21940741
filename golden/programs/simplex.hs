-- Linear programs by the simplex method in exact arithmetic, with the rule of Bland against cycles;
-- whole-number solutions by branch and bound; problems are read from a text. Leans on: Rational,
-- records with updates, Either for failures, reads, mapAccumL, printf.
module Main (main) where

import Data.Char (isAlpha, isSpace)
import Data.List (elemIndex, foldl', intercalate, minimumBy, mapAccumL, nub)
import qualified Data.Map as M
import Data.Maybe (fromMaybe, mapMaybe)
import Data.Ord (comparing)
import Data.Ratio (denominator, numerator, (%))
import Text.Printf (printf)

data Relation = Le | Ge | Eq' deriving (Eq, Show)

data Constraint = Constraint { coeffs :: M.Map String Rational, rel :: Relation, bound :: Rational }

data Problem = Problem
  { title       :: String
  , goal        :: M.Map String Rational   -- always to be maximised
  , minimise    :: Bool
  , constraints :: [Constraint]
  , integers    :: [String]
  }

data Failure = Infeasible | Unbounded deriving (Eq, Show)

-- Reading ------------------------------------------------------------------

parseProblem :: [String] -> Problem
parseProblem = foldl' line (Problem "" M.empty False [] [])
  where
    line p l = case words l of
      "problem" : ws  -> p { title = unwords ws }
      "maximise" : ws -> p { goal = linear (unwords ws) }
      "minimise" : ws -> p { goal = M.map negate (linear (unwords ws)), minimise = True }
      "integer" : ws  -> p { integers = ws }
      [] -> p
      ws -> let (l', r : rest) = break (`elem` ["<=", ">=", "="]) ws
            in p { constraints = constraints p ++
                     [Constraint (linear (unwords l')) (relation r) (fst (number (unwords rest)))] }
    relation "<=" = Le
    relation ">=" = Ge
    relation _ = Eq'

linear :: String -> M.Map String Rational
linear = go 1 . filter (not . isSpace)
  where
    go _ "" = M.empty
    go s ('+' : cs) = go s cs
    go s ('-' : cs) = go (negate s) cs
    go s cs = let (n, rest) = number cs
                  (v, rest') = span isAlphaOrDigit (dropWhile (== '*') rest)
              in M.insertWith (+) v (s * n) (go 1 rest')
    isAlphaOrDigit c = isAlpha c || c `elem` "0123456789_"

number :: String -> (Rational, String)
number s = case reads s :: [(Integer, String)] of
  [(n, '/' : rest)] | [(d, rest')] <- reads rest -> (n % d, rest')
  [(n, rest)] -> (fromInteger n, rest)
  _ -> (1, s)

-- Tableaux -----------------------------------------------------------------

data Tableau = Tableau
  { basis   :: [Int]           -- the variable of each row
  , body    :: [[Rational]]    -- with the right side as the last column
  , costs   :: [Rational]      -- reduced costs, with minus the value as the last
  , pivots  :: !Int
  }

pivot :: Int -> Int -> Tableau -> Tableau
pivot r c t = t
  { basis = [if i == r then c else b | (i, b) <- zip [0 ..] (basis t)]
  , body = [if i == r then row else clear x | (i, x) <- zip [0 ..] (body t)]
  , costs = clear (costs t)
  , pivots = pivots t + 1 }
  where
    old = body t !! r
    p = old !! c
    row = map (/ p) old
    clear x = let k = x !! c in if k == 0 then x else zipWith (\a b -> a - k * b) x row

optimise :: Tableau -> Either Failure Tableau
optimise t = case [j | (j, c) <- zip [0 ..] (init (costs t)), c > 0] of
  [] -> Right t
  c : _ -> case [ ((last row / x, b), r) | (r, (row, b)) <- zip [0 ..] (zip (body t) (basis t)), let x = row !! c, x > 0 ] of
    [] -> Left Unbounded
    rs -> optimise (pivot (snd (minimumBy (comparing fst) rs)) c t)

-- Two phases: first the sum of the artificial variables goes to zero.
solve :: Problem -> Either Failure (Rational, M.Map String Rational, Int)
solve p = do
  let phase1 = Tableau base rows0 artificialCosts 0
  t1 <- optimise phase1
  if last (costs t1) /= 0 then Left Infeasible else do
    let t2 = foldr driveOut t1 [r | (r, b) <- zip [0 ..] (basis t1), b >= real]
        keep = [r | (r, b) <- zip [0 ..] (basis t2), b < real]
        rows' = map cut (pickRows keep (body t2))
        basis' = pickRows keep (basis t2)
        c0 = [M.findWithDefault 0 v (goal p) | v <- vars] ++ replicate slackCount 0 ++ [0]
        c1 = foldl' (\c (b, row) -> let k = c !! b in zipWith (\x y -> x - k * y) c row) c0 (zip basis' rows')
    t3 <- optimise (Tableau basis' rows' c1 (pivots t2))
    let values = M.fromList [(v, maybe 0 (\r -> last (body t3 !! r)) (elemIndex i (basis t3))) | (i, v) <- zip [0 ..] vars]
    return (negate (last (costs t3)), values, pivots t3)
  where
    vars = nub (M.keys (goal p) ++ concatMap (M.keys . coeffs) (constraints p))
    normal = map positive (constraints p)
    positive c | bound c < 0 = Constraint (M.map negate (coeffs c)) (turn (rel c)) (negate (bound c))
               | otherwise = c
    turn Le = Ge
    turn Ge = Le
    turn Eq' = Eq'
    slackCount = length (filter ((/= Eq') . rel) normal)
    m = length normal
    real = length vars + slackCount
    (_, rows0) = mapAccumL row (0, 0 :: Int) normal
    row (s, i) c = ((s', i + 1), map (\v -> M.findWithDefault 0 v (coeffs c)) vars ++ slacks ++ unit m i ++ [bound c])
      where (s', slacks) = case rel c of
              Eq' -> (s, replicate slackCount 0)
              Le  -> (s + 1, unit slackCount s)
              Ge  -> (s + 1, map negate (unit slackCount s))
    unit n i = [if j == i then 1 else 0 | j <- [0 .. n - 1]]
    base = [real .. real + m - 1]
    artificialCosts = take real sums ++ replicate m 0 ++ [last sums]
      where sums = foldr1 (zipWith (+)) rows0
    cut xs = take real xs ++ [last xs]
    pickRows ks xs = [x | (i, x) <- zip [0 ..] xs, i `elem` ks]
    driveOut r t = case [j | (j, x) <- zip [0 .. real - 1] (body t !! r), x /= 0] of
      []    -> t
      j : _ -> pivot r j t

-- Whole numbers -------------------------------------------------------------

branch :: Problem -> (Maybe (Rational, M.Map String Rational), Int)
branch p0 = go Nothing 0 [p0]
  where
    go best n [] = (best, n)
    go best n (p : ps) = case solve p of
      Left _ -> go best (n + 1) ps
      Right (z, xs, _)
        | Just (z', _) <- best, z <= z' -> go best (n + 1) ps
        | otherwise -> case [(v, x) | v <- integers p, let x = xs M.! v, denominator x /= 1] of
            [] -> go (Just (z, xs)) (n + 1) ps
            (v, x) : _ ->
              let lower = Constraint (M.singleton v 1) Le (fromInteger (floor x))
                  upper = Constraint (M.singleton v 1) Ge (fromInteger (ceiling x))
              in go best (n + 1) (with upper p : with lower p : ps)
    with c p = p { constraints = c : constraints p }

showRational :: Rational -> String
showRational r
  | denominator r == 1 = show (numerator r)
  | otherwise = show (numerator r) ++ "/" ++ show (denominator r)

report :: Problem -> IO ()
report p = do
  putStrLn ("== " ++ title p)
  case solve p of
    Left f -> putStrLn ("   " ++ show f)
    Right (z, xs, n) -> do
      let value = if minimise p then negate z else z
      printf "   value %s (%.4f) after %d pivots\n" (showRational value) (fromRational value :: Double) n
      putStrLn ("   " ++ intercalate ", " [v ++ " = " ++ showRational x | (v, x) <- M.toList xs, x /= 0])
      if null (integers p) then return () else case branch p of
        (Nothing, k) -> printf "   no whole solution, %d programs\n" k
        (Just (z', ys), k) -> do
          printf "   whole: %s, %d programs\n" (showRational (if minimise p then negate z' else z')) k
          putStrLn ("   " ++ unwords (mapMaybe (\(v, y) -> if y == 0 then Nothing else Just (v ++ "=" ++ showRational y)) (M.toList ys)))

problems :: String
problems = unlines
  [ "problem a furniture shop", "maximise 45 table + 80 chair", "5 table + 20 chair <= 400", "10 table + 15 chair <= 450"
  , ""
  , "problem a diet", "minimise 3 oats + 24 eggs + 13 milk + 9 rice"
  , "110 oats + 160 eggs + 180 milk + 260 rice >= 2000", "4 oats + 13 eggs + 8 milk + 14 rice >= 55"
  , "2 oats + 54 eggs + 285 milk + 80 rice >= 800", "oats <= 4", "eggs <= 3", "milk <= 8", "rice <= 2"
  , ""
  , "problem a cycle (Beale)", "maximise 3/4 a - 150 b + 1/50 c - 6 d"
  , "1/4 a - 60 b - 1/25 c + 9 d <= 0", "1/2 a - 90 b - 1/50 c + 3 d <= 0", "c <= 1"
  , ""
  , "problem nothing fits", "maximise x + y", "x + y <= 2", "x >= 3"
  , ""
  , "problem no end", "maximise x + y", "x - y <= 2"
  , ""
  , "problem a knapsack", "maximise 10 a + 13 b + 7 c + 8 d + 4 e", "5 a + 6 b + 4 c + 5 d + 2 e <= 13"
  , "a <= 1", "b <= 1", "c <= 1", "d <= 1", "e <= 1", "integer a b c d e"
  , ""
  , "problem transport", "minimise 8 a1 + 6 a2 + 10 a3 + 9 b1 + 12 b2 + 13 b3 + 14 c1 + 9 c2 + 16 c3"
  , "a1 + a2 + a3 = 35", "b1 + b2 + b3 = 50", "c1 + c2 + c3 = 40"
  , "a1 + b1 + c1 = 45", "a2 + b2 + c2 = 50", "a3 + b3 + c3 = 30"
  , ""
  , "problem cutting stock", "minimise p + q + r + s + t"
  , "2 p + q >= 44", "q + 2 r + s >= 31", "s + 3 t + r >= 48", "integer p q r s t" ]

-- Klee and Minty's cube: exponentially many steps for the wrong rule.
cube :: Int -> Problem
cube n = Problem ("cube " ++ show n) (M.fromList [(v i, 2 ^ (n - i)) | i <- [1 .. n]]) False
  [ Constraint (M.fromList ([(v j, 2 ^ (i - j + 1)) | j <- [1 .. i - 1]] ++ [(v i, 1)])) Le (5 ^ i) | i <- [1 .. n] ] []
  where v i = "x" ++ (if i < 10 then "0" else "") ++ show i

main :: IO ()
main = do
  mapM_ (report . parseProblem) (paragraphs (lines problems))
  mapM_ (report . cube) [3, 6, 9]
  where
    paragraphs ls = case break null ls of
      (a, _ : b) -> a : paragraphs b
      (a, [])    -> [a | not (null a)]
