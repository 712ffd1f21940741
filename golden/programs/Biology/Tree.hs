module Biology.Tree (Tree (..), newick, parseTree, joined, upgma, leaves, draw, distances) where

import Data.Char (isAlphaNum, isDigit, isSpace)
import Data.List (minimumBy, partition, sortBy)
import qualified Data.Map as M
import Data.Ord (comparing)
import Numeric (showFFloat)
import Text.ParserCombinators.ReadP

data Tree a = Leaf a | Node [(Double, Tree a)]
  deriving (Eq, Show)

instance Functor Tree where
  fmap f (Leaf a) = Leaf (f a)
  fmap f (Node bs) = Node [(d, fmap f t) | (d, t) <- bs]

instance Foldable Tree where
  foldMap f (Leaf a) = f a
  foldMap f (Node bs) = foldMap (foldMap f . snd) bs

leaves :: Tree a -> [a]
leaves = foldr (:) []

newick :: Tree String -> String
newick t = go t ";"
  where
    go (Leaf s) = showString s
    go (Node bs) = showChar '(' . commas [go b . showChar ':' . showFFloat (Just 2) d | (d, b) <- bs] . showChar ')'
    commas [] = id
    commas fs = foldr1 (\f g -> f . showChar ',' . g) fs

parseTree :: String -> Maybe (Tree String)
parseTree s = case [t | (t, r) <- readP_to_S (tree <* char ';') (filter (not . isSpace) s), null r] of
  t : _ -> Just t
  [] -> Nothing
  where
    tree = leaf +++ node
    leaf = Leaf <$> munch1 (\c -> isAlphaNum c || c == '_')
    node = Node <$> between (char '(') (char ')') (branch `sepBy1` char ',')
    branch = (\t d -> (d, t)) <$> tree <*> option 1 (char ':' *> number)
    number = do
      sign <- option "" (string "-")
      whole <- munch1 isDigit
      fraction <- option "" ((:) <$> char '.' <*> munch1 isDigit)
      return (read (sign ++ whole ++ fraction))

type Distances = M.Map (Int, Int) Double

distances :: Distances -> Int -> Int -> Double
distances d i j
  | i == j = 0
  | otherwise = M.findWithDefault (error ("no distance " ++ show (i, j))) (min i j, max i j) d

-- The nearest neighbours are joined; the root is where three are left.
joined :: [String] -> Distances -> Tree String
joined names d0 = go (length names) (zip [0 ..] (map Leaf names)) d0
  where
    go next active d = case active of
      [(i, a), (j, b), (k, c)] ->
        let at p q = distances d p q
        in Node [((at i j + at i k - at j k) / 2, a), ((at i j + at j k - at i k) / 2, b), ((at i k + at j k - at i j) / 2, c)]
      _ | length active < 3 -> Node [(distances d (fst (head active)) (fst (last active)) / 2, t) | (_, t) <- active]
        | otherwise ->
            let n = fromIntegral (length active)
                total = M.fromList [(i, sum [distances d i j | (j, _) <- active]) | (i, _) <- active]
                q i j = (n - 2) * distances d i j - total M.! i - total M.! j
                (i, j) = minimumBy (comparing (uncurry q)) [(a, b) | (a, _) <- active, (b, _) <- active, a < b]
                dij = distances d i j
                li = dij / 2 + (total M.! i - total M.! j) / (2 * (n - 2))
                (chosen, others) = partition ((`elem` [i, j]) . fst) active
                [ti, tj] = map snd (sortBy (comparing fst) chosen)
                new = M.fromList [((min k next, max k next), (distances d i k + distances d j k - dij) / 2) | (k, _) <- others]
            in go (next + 1) (others ++ [(next, Node [(li, ti), (dij - li, tj)])]) (M.union new d)

upgma :: [String] -> Distances -> Tree String
upgma names d0 = go (length names) [(i, (1 :: Double, 0, Leaf n)) | (i, n) <- zip [0 ..] names] d0
  where
    go _ [(_, (_, _, t))] _ = t
    go next active d =
      let (i, j) = minimumBy (comparing (uncurry (distances d))) [(a, b) | (a, _) <- active, (b, _) <- active, a < b]
          Just (si, hi, ti) = lookup i active
          Just (sj, hj, tj) = lookup j active
          h = distances d i j / 2
          others = filter ((`notElem` [i, j]) . fst) active
          new = M.fromList [((min k next, max k next), (si * distances d i k + sj * distances d j k) / (si + sj)) | (k, _) <- others]
      in go (next + 1) ((next, (si + sj, h, Node [(h - hi, ti), (h - hj, tj)])) : others) (M.union new d)

draw :: Tree String -> [String]
draw (Leaf s) = ["- " ++ s]
draw (Node bs) = concat (zipWith branch [1 :: Int ..] bs)
  where
    branch k (d, t) = case draw t of
      l : ls -> ((if k == 1 then "+" else "+") ++ bar ++ l) : [(if k == length bs then " " else "|") ++ map (const ' ') bar ++ m | m <- ls]
      [] -> []
      where bar = replicate (max 1 (round d)) '-'
