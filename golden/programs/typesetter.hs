-- Catches a lazy array whose elements need one another, and texts justified from the input: a typesetter with the best breaks of lines.
{-# LANGUAGE TupleSections, FlexibleContexts #-}
-- A typesetter: paragraphs from the input, words cut at syllables, lines broken
-- so that the sum of the squares of their gaps is least, then justified.
module Main (main) where

import Control.Monad.State
import Data.Array (Array, listArray, (!))
import Data.Char
import Data.Function (on)
import Data.List
import qualified Data.Map as M
import System.Environment
import System.IO
import Text.Printf

data Item = Box String | Glue Int | Penalty Int String deriving (Eq, Show)

data Para = Heading Int String | Text [String] | Bullet Int [String] | Verbatim [String] deriving Show

paragraphs :: [String] -> [Para]
paragraphs = go . map (reverse . dropWhile isSpace . reverse)
  where
    go [] = []
    go ("" : ls) = go ls
    go (('#' : l) : ls) = let (h, t) = span (== '#') l in Heading (1 + length h) (dropWhile isSpace t) : go ls
    go ls@(l : _) | "    " `isPrefixOf` l = let (v, r) = span ("    " `isPrefixOf`) ls in Verbatim (map (drop 4) v) : go r
    go (l : ls) | '-' : ' ' : t <- dropWhile isSpace l =
      let (more, r) = break (\x -> null x || "- " `isPrefixOf` dropWhile isSpace x) ls
      in Bullet (length (takeWhile isSpace l)) (concatMap words (t : more)) : go r
    go ls = let (p, r) = span (not . special) ls in Text (concatMap words p) : go r
    special l = null l || head l == '#' || "- " `isPrefixOf` dropWhile isSpace l || "    " `isPrefixOf` l

-- Between a vowel and a consonant that a vowel follows a word may be cut.
syllables :: String -> [String]
syllables w | length w < 6 || not (all isAlpha w) = [w]
            | otherwise = merge (cut w)
  where
    vowel c = toLower c `elem` "aeiouy"
    cut (a : b : c : r) | vowel a, not (vowel b), vowel c = [a] : cut (b : c : r)
                        | not (null r), vowel a, not (vowel b), not (vowel c) = [a, b] : cut (c : r)
    cut (a : r) = case cut r of
      [] -> [[a]]
      x : xs -> (a : x) : xs
    cut [] = []
    merge ss = case ss of
      [a] -> [a]
      a : b : r | length a < 2 -> merge ((a ++ b) : r)
      _ -> let (i, l) = (init ss, last ss) in if length l < 3 && not (null i) then merge (init i ++ [last i ++ l]) else ss

items :: [String] -> [Item]
items ws = concat (intersperse [Glue 1] (map word ws))
  where word w = intersperse (Penalty 40 "-") (map Box (syllables w))

-- The best ways from each place to the end, found once each: a lazy array.
breakLines :: Int -> [Item] -> ([[Item]], Int)
breakLines width is = (build 0, fst (best ! 0))
  where
    n = length is
    arr = listArray (0, max 0 (n - 1)) is
    best = listArray (0, n) (map cost [0 .. n]) :: Array Int (Int, Int)
    cost i | i >= n = (0, n)
           | otherwise = minimumBy (compare `on` fst) (candidates i)
    candidates i = case go i 0 [] of
      [] -> [(1000000 + fst (best ! forced), forced)]
      cs -> cs
      where
        forced = head ([j + 1 | j <- [i .. n - 1], canBreak (arr ! j)] ++ [n])
        go j w acc
          | j >= n = if w <= width then (0, n) : acc else acc
          | w > width = acc
          | otherwise = case arr ! j of
              Box s -> go (j + 1) (w + length s) acc
              Glue g -> go (j + 1) (w + g) ((badness (width - w) + fst (best ! (j + 1)), j + 1) : acc)
              Penalty p s -> go (j + 1) w (if w + length s <= width then (badness (width - w - length s) + p + fst (best ! (j + 1)), j + 1) : acc else acc)
    canBreak (Box _) = False
    canBreak _ = True
    badness gap = gap * gap
    build i | i >= n = []
            | otherwise = let j = snd (best ! i) in [arr ! k | k <- [i .. j - 1]] : build j

justify :: Int -> Bool -> [Item] -> String
justify width final is = evalState (concat <$> mapM piece texts) (0 :: Int)
  where
    texts = out (case reverse is of { Glue _ : r -> reverse r; _ -> is })
    out [Penalty _ s] = [Left s]
    out (Penalty _ _ : r) = out r
    out (Box s : r) = Left s : out r
    out (Glue g : r) = Right g : out r
    out [] = []
    total = sum (map (either length id) texts)
    count = length [() | Right _ <- texts]
    missing = if final || count == 0 then 0 else width - total
    piece (Left s) = return s
    piece (Right g) = do
      k <- get
      put (k + 1)
      let extra = missing * (k + 1) `div` count - missing * k `div` count
      return (replicate (g + extra) ' ')

setPara :: Int -> Int -> [String] -> ([String], Int)
setPara width indent ws = (map (replicate indent ' ' ++) (zipWith (\i l -> justify w (i == length ls) l) [1 ..] ls), c)
  where w = width - indent
        (ls, c) = breakLines w (items ws)

number :: Int -> State (M.Map Int Int) String
number level = do
  modify (M.filterWithKey (\k _ -> k <= level) . M.insertWith (+) level 1)
  gets (intercalate "." . map show . M.elems)

layout :: Int -> Para -> State (M.Map Int Int) ([String], Int)
layout width p = case p of
  Heading n t -> do
    s <- number n
    let l = s ++ "  " ++ t
    return (["", l, replicate (length l) (if n == 1 then '=' else '-')], 0)
  Text ws -> return (let (ls, c) = setPara width 0 ws in (ls ++ [""], c))
  Bullet n ws -> return (case setPara width (n + 2) ws of
    (l : ls, c) -> ((replicate n ' ' ++ "* " ++ drop (n + 2) l) : ls, c)
    x -> x)
  Verbatim ls -> return (map ("  | " ++) ls ++ [""], 0)

paginate :: Int -> [String] -> [[String]]
paginate h = unfoldr (\ls -> if null ls then Nothing else Just (splitAt h ls))

index :: [[String]] -> [(String, [Int])]
index pages = [ (w, nub ps) | (w, ps) <- M.toList (M.fromListWith (flip (++)) entries), length (nub ps) <= 2, length w > 8 ]
  where entries = [ (map toLower w, [n]) | (n, p) <- zip [1 ..] pages, l <- p, w <- words (map (\c -> if isAlpha c then c else ' ') l) ]

main :: IO ()
main = do
  args <- getArgs
  let width = case args of { w : _ | [(n, "")] <- reads w -> n; _ -> 46 }
  hSetEncoding stdin utf8
  text <- getContents
  let ps = paragraphs (lines text)
      set = evalState (mapM (layout width) ps) M.empty
      pages = paginate 30 (concatMap fst set)
  forM_ (zip [1 :: Int ..] pages) $ \(n, p) -> do
    mapM_ putStrLn p
    printf "%s- %d -\n" (replicate (width `div` 2 - 2) ' ') n
  forM_ (take 12 (index pages)) $ \(w, ns) -> printf "%-20s %s\n" w (intercalate ", " (map show ns))
  printf "demerits %d, lines %d, mean length %.2f\n" (sum (map snd set)) (length (concatMap fst set)) (mean (map length (concatMap fst set)))
  where mean :: [Int] -> Double
        mean xs = fromIntegral (sum xs) / fromIntegral (length xs)
