{-# LANGUAGE FlexibleContexts #-}
-- Letters for digits: puzzles are solved by a state over lists, column by column, and by a constraint
-- solver with domains that are bit sets. Leans on: StateT over lists, mtl classes, guard and mzero, Bits,
-- records, where clauses over many equations, mapM_ over puzzles.
module Main (main) where

import Control.Monad
import Control.Monad.State
import Data.Bits
import Data.Char (isAlpha, isSpace)
import Data.List
import qualified Data.Map.Strict as M
import Data.Maybe (fromJust, fromMaybe)

-- One: a state of what is known, in the monad of lists ----------------------

data Known = Known { digits :: [(Char, Int)], unused :: [Int] }

type Search = StateT Known []

digitOf :: Bool -> Char -> Search Int
digitOf leading c = do
  known <- gets digits
  case lookup c known of
    Just d -> do
      guard (not leading || d /= 0)
      return d
    Nothing -> do
      free <- gets unused
      d <- lift free
      guard (not leading || d /= 0)
      modify $ \k -> Known ((c, d) : digits k) (delete d free)
      return d

is :: Bool -> Char -> Int -> Search ()
is leading c d = do
  known <- gets digits
  case lookup c known of
    Just d' -> guard (d == d')
    Nothing -> do
      free <- gets unused
      guard (d `elem` free && not (leading && d == 0))
      modify $ \k -> Known ((c, d) : digits k) (delete d free)

-- The columns from the right, with the carry.
columns :: [String] -> String -> Search ()
columns ws r = go 0 (map reverse ws) (reverse r)
  where
    firsts = map head (r : ws)
    go carry xs [] = guard (carry == 0 && all null xs)
    go carry xs (y : ys) = do
      ds <- forM (filter (not . null) xs) $ \(c : rest) -> digitOf (null rest && c `elem` firsts) c
      let s = carry + sum ds
      is (null ys) y (s `mod` 10)
      go (s `div` 10) (map (drop 1) xs) ys

byColumns :: [String] -> String -> [[(Char, Int)]]
byColumns ws r = map (sort . digits) (execStateT (columns ws r) (Known [] [0 .. 9]))

-- Two: domains --------------------------------------------------------------

newtype Domain = Domain Int deriving Eq

domain :: [Int] -> Domain
domain = Domain . foldl' setBit 0

members :: Domain -> [Int]
members (Domain b) = filter (testBit b) [0 .. 9]

instance Show Domain where
  show d = concatMap show (members d)

lo, hi :: Domain -> Int
lo (Domain b) = countTrailingZeros b
hi (Domain b) = finiteBitSize b - 1 - countLeadingZeros b

type Domains = M.Map Char Domain

-- A linear equation: the sum of coefficient times letter is zero.
type Equation = [(Int, Char)]

equation :: [String] -> String -> Equation
equation ws r = [(k, c) | (c, k) <- M.toList (M.fromListWith (+) (concatMap (weigh 1) ws ++ weigh (-1) r)), k /= 0]
  where weigh s w = [(c, s * 10 ^ i) | (i, c) <- zip [0 :: Int ..] (reverse w)]

-- Narrows what does not fit the bounds, until nothing changes; different letters, different digits.
propagate :: Equation -> Domains -> Maybe Domains
propagate eq ds = do
  ds1 <- foldM bounds ds eq
  ds2 <- foldM single ds1 [(c, d) | (c, d@(Domain b)) <- M.toList ds1, popCount b == 1]
  if ds2 == ds then Just ds else propagate eq ds2
  where
    term f g (k, c) m = k * (if k > 0 then f else g) (m M.! c)
    bounds m (k, c) =
      let rest = filter ((/= c) . snd) eq
          least = sum [term lo hi t m | t <- rest]
          most = sum [term hi lo t m | t <- rest]
          ok v = let x = negate (k * v) in least <= x && x <= most
      in narrow m c (domain (filter ok (members (m M.! c))))
    single m (c, Domain b) = foldM (\m' c' -> if c' == c then Just m' else narrow m' c' (let Domain o = m' M.! c' in Domain (o .&. complement b))) m (M.keys m)
    narrow m c d | d == Domain 0 = Nothing
                 | otherwise = Just (M.insert c d m)

data Count = Count { nodes :: !Int, failures :: !Int }

byDomains :: [String] -> String -> ([[(Char, Int)]], Count)
byDomains ws r = runState (go start) (Count 0 0)
  where
    eq = equation ws r
    start = M.fromList [(c, domain (if c `elem` map head (r : ws) then [1 .. 9] else [0 .. 9])) | c <- nub (concat (r : ws))]
    go ds = do
      modify' (\c -> c { nodes = nodes c + 1 })
      case propagate eq ds of
        Nothing -> modify' (\c -> c { failures = failures c + 1 }) >> return []
        Just ds' -> case sortOn snd [(c, popCount b) | (c, Domain b) <- M.toList ds', popCount b > 1] of
          [] -> return [[(c, lo d) | (c, d) <- M.toList ds']]
          (c, _) : _ -> concat <$> mapM (\v -> go (M.insert c (domain [v]) ds')) (members (ds' M.! c))

-- Puzzles ---------------------------------------------------------------------

readPuzzle :: String -> ([String], String)
readPuzzle s = (splitOn '+' l, drop 1 r)
  where (l, r) = break (== '=') (filter (not . isSpace) s)
        splitOn c t = case break (== c) t of { (a, _ : b) -> a : splitOn c b; (a, []) -> [a] }

puzzles :: [String]
puzzles =
  [ "SEND + MORE = MONEY", "BASE + BALL = GAMES", "CROSS + ROADS = DANGER", "FORTY + TEN + TEN = SIXTY"
  , "DONALD + GERALD = ROBERT", "EIN + EIN + EIN + EIN = VIER", "TWO + TWO = FOUR", "A + B = CD"
  , "SATURN + URANUS + NEPTUNE + PLUTO = PLANETS", "COCA + COLA = OASIS" ]

value :: [(Char, Int)] -> String -> Int
value ds = foldl' (\n c -> 10 * n + fromMaybe 0 (lookup c ds)) 0

main :: IO ()
main = forM_ puzzles $ \p -> do
  let (ws, r) = readPuzzle p
      one = byColumns ws r
      (two, Count n f) = byDomains ws r
  putStrLn p
  putStrLn ("  " ++ show (length one) ++ " solutions, " ++ show n ++ " nodes, " ++ show f ++ " failures, the same: " ++ show (sort one == sort two))
  case one of
    ds : _ -> putStrLn ("  " ++ map (\c -> if isAlpha c then head (show (fromJust (lookup c ds))) else c) p
                        ++ (if sum (map (value ds) ws) == value ds r then "" else " WRONG"))
    [] -> putStrLn "  none"
