-- A SAT solver: unit propagation, pure literals, splitting; puzzles as clauses.
-- Leans on: list comprehensions, Maybe, IntMap and IntSet, where-bound recursion.
module Main (main) where

import qualified Data.IntMap as IM
import qualified Data.IntSet as IS
import Data.List (nub, partition, sort)
import Control.Applicative ((<|>))

type Literal = Int
type Clause = [Literal]
type Model = IM.IntMap Bool

solve :: [Clause] -> Maybe Model
solve = go IM.empty
  where
    go model clauses
      | null clauses = Just model
      | any null clauses = Nothing
      | l : _ <- [l | [l] <- clauses] = set l
      | l : _ <- pures = set l
      | otherwise = let l = head (head clauses) in set l <|> set (negate l)
      where
        set l = go (IM.insert (abs l) (l > 0) model) (assume l clauses)
        literals = IS.fromList (concat clauses)
        pures = [l | l <- IS.toList literals, IS.notMember (negate l) literals]

assume :: Literal -> [Clause] -> [Clause]
assume l cs = [filter (/= negate l) c | c <- cs, l `notElem` c]

satisfies :: Model -> [Clause] -> Bool
satisfies m = all (any (\l -> IM.findWithDefault False (abs l) m == (l > 0)))

exactlyOne :: [Literal] -> [Clause]
exactlyOne ls = ls : [[negate a, negate b] | (i, a) <- zip [0 :: Int ..] ls, (j, b) <- zip [0 ..] ls, i < j]

queens :: Int -> [Clause]
queens n = concat [exactlyOne [v r c | c <- [1 .. n]] | r <- [1 .. n]]
  ++ [ [negate (v r c), negate (v r' c')]
     | r <- [1 .. n], c <- [1 .. n], r' <- [r + 1 .. n], c' <- [1 .. n]
     , c == c' || abs (c - c') == r' - r ]
  where v r c = (r - 1) * n + c

colouring :: Int -> [(Int, Int)] -> [Clause]
colouring k edges = concat [exactlyOne [v x c | c <- [1 .. k]] | x <- vertices]
  ++ [[negate (v a c), negate (v b c)] | (a, b) <- edges, c <- [1 .. k]]
  where
    vertices = sort (nub (concatMap (\(a, b) -> [a, b]) edges))
    v x c = x * k + c

pigeons :: Int -> [Clause]
pigeons n = [[v p h | h <- [1 .. n - 1]] | p <- [1 .. n]]
  ++ [[negate (v p h), negate (v q h)] | h <- [1 .. n - 1], p <- [1 .. n], q <- [p + 1 .. n]]
  where v p h = p * n + h

main :: IO ()
main = do
  print (solve [[1, 2], [-1, 3], [-2, -3], [2, 3]])
  print (solve [[1], [-1]])
  print (solve [])
  case solve (queens 6) of
    Nothing -> putStrLn "no queens"
    Just m -> do
      putStr (unlines [[if IM.findWithDefault False ((r - 1) * 6 + c) m then 'Q' else '.' | c <- [1 .. 6]] | r <- [1 .. 6]])
      print (satisfies m (queens 6))
  print (fmap (const ()) (solve (queens 3)))
  let petersen = [(0,1),(1,2),(2,3),(3,4),(4,0),(0,5),(1,6),(2,7),(3,8),(4,9),(5,7),(7,9),(9,6),(6,8),(8,5)]
  print (fmap (\m -> [(x, c) | (k, True) <- IM.toList m, let (x, c) = (k - 1) `divMod` 3]) (solve (colouring 3 petersen)))
  print (solve (colouring 2 petersen))
  print (fmap IM.size (solve (pigeons 4)))
  print (partition even [length (queens n) | n <- [1 .. 5]])
