-- A spreadsheet whose cells are evaluated by a lazy map that refers to itself.
-- Leans on: knots through Data.Map, cycles found before they are entered, records.
module Main (main) where

import Data.Char
import Data.List (intercalate, transpose)
import qualified Data.Map as M
import qualified Data.Set as S

type Ref = (Char, Int)

data Formula
  = Const Double
  | Label String
  | Cell Ref
  | Range Fun Ref Ref
  | Arith Char Formula Formula
  deriving (Eq, Show)

data Fun = Sum | Avg | Max | Count deriving (Eq, Show, Read, Enum, Bounded)

data Value = Numb Double | Str String | Err String deriving (Eq, Show)

type Sheet = M.Map Ref Formula

refs :: Formula -> [Ref]
refs f = case f of
  Const _ -> []
  Label _ -> []
  Cell r -> [r]
  Range _ a b -> rangeOf a b
  Arith _ a b -> refs a ++ refs b

rangeOf :: Ref -> Ref -> [Ref]
rangeOf (c1, r1) (c2, r2) = [(c, r) | c <- [c1 .. c2], r <- [r1 .. r2]]

cyclic :: Sheet -> S.Set Ref
cyclic sheet = S.fromList [r | r <- M.keys sheet, reaches S.empty (next r) r]
  where
    next r = maybe [] refs (M.lookup r sheet)
    reaches _ [] _ = False
    reaches seen (x : xs) goal
      | x == goal = True
      | x `S.member` seen = reaches seen xs goal
      | otherwise = reaches (S.insert x seen) (next x ++ xs) goal

evaluate :: Sheet -> M.Map Ref Value
evaluate sheet = values
  where
    bad = cyclic sheet
    values = M.mapWithKey (\r f -> if r `S.member` bad then Err "cycle" else eval f) sheet
    at r = M.findWithDefault (Numb 0) r values
    eval f = case f of
      Const x -> Numb x
      Label s -> Str s
      Cell r -> at r
      Range g a b -> range g [x | Numb x <- map at (filter (`M.member` sheet) (rangeOf a b))]
      Arith o a b -> arith o (eval a) (eval b)
    range Sum xs = Numb (sum xs)
    range Count xs = Numb (fromIntegral (length xs))
    range _ [] = Err "empty"
    range Avg xs = Numb (sum xs / fromIntegral (length xs))
    range Max xs = Numb (maximum xs)
    arith o (Numb x) (Numb y) = case o of
      '+' -> Numb (x + y)
      '-' -> Numb (x - y)
      '*' -> Numb (x * y)
      _ | y == 0 -> Err "div0"
        | otherwise -> Numb (x / y)
    arith _ e@(Err _) _ = e
    arith _ _ e@(Err _) = e
    arith _ _ _ = Err "type"

parse :: String -> Formula
parse ('=' : s) = case sumP (filter (not . isSpace) s) of
  (f, "") -> f
  (_, rest) -> Label ("?" ++ rest)
parse s | [(x, "")] <- reads s = Const x
        | otherwise = Label s

sumP, productP, atom :: String -> (Formula, String)
sumP = chain "+-" productP
productP = chain "*/" atom
atom ('(' : s) = let (f, rest) = sumP s in (f, drop 1 rest)
atom s@(c : d : _) | isUpper c && isDigit d = let (r, rest) = ref s in (Cell r, rest)
atom s@(c : _) | isUpper c =
  let (name, rest) = span isAlpha s
      (a, rest') = ref (drop 1 rest)
      (b, rest'') = ref (drop 1 rest')
  in (Range (read name) a b, drop 1 rest'')
atom s = let (ds, rest) = span (\c -> isDigit c || c == '.') s in (Const (read ds), rest)

chain :: String -> (String -> (Formula, String)) -> String -> (Formula, String)
chain ops next s0 = uncurry go (next s0)
  where
    go f (o : s) | o `elem` ops = let (g, rest) = next s in go (Arith o f g) rest
    go f s = (f, s)

ref :: String -> (Ref, String)
ref (c : s) = let (ds, rest) = span isDigit s in ((c, read ds), rest)
ref [] = error "no reference"

display :: Value -> String
display (Numb x) | x == fromIntegral (round x :: Int) = show (round x :: Int)
                 | otherwise = show (fromIntegral (round (x * 100) :: Int) / 100 :: Double)
display (Str s) = s
display (Err e) = "#" ++ e

table :: [[String]] -> String
table rows = unlines [intercalate " | " [pad w c | (w, c) <- zip widths row] | row <- rows]
  where
    widths = map (maximum . map length) (transpose rows)
    pad w c = replicate (w - length c) ' ' ++ c

main :: IO ()
main = do
  let rows =
        [ ["item", "price", "count", "total"]
        , ["apples", "0.5", "12", "=B2*C2"]
        , ["pears", "0.75", "8", "=B3*C3"]
        , ["plums", "=B2+B3", "=C2-C3", "=B4*C4"]
        , ["all", "=Avg(B2:B4)", "=Sum(C2:C4)", "=Sum(D2:D4)"]
        , ["odd", "=D5/E9", "=B7", "=A1+1"]
        , ["loop", "=C6", "=Max(B6:B7)", "=(1+2)*3-Count(A1:D5)"] ]
      sheet = M.fromList [((c, r), parse s) | (r, row) <- zip [1 ..] rows, (c, s) <- zip ['A' ..] row]
      values = evaluate sheet
  putStr (table [[display (values M.! (c, r)) | c <- "ABCD"] | r <- [1 .. length rows]])
  print (S.toList (cyclic sheet))
  print (sheet M.! ('D', 7))
