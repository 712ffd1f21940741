-- Catches a lazy tree that is built too far, bits of boards: four in a row by alpha-beta.
-- Four in a row: lazy game trees, alpha-beta, boards as bits.
module Main (main) where

import Data.Bits
import Data.Char (intToDigit)
import Data.List
import qualified Data.Map as Map
import Data.Ord (comparing)
import Data.Word

data Player = Cross | Nought deriving (Eq, Ord, Show, Enum, Bounded)

data Board = Board { crosses, noughts :: !Word64, heights :: [Int], turn :: !Player } deriving (Eq, Ord)

width, height :: Int
width = 7
height = 6

instance Show Board where
  show b = unlines [[cell c r | c <- [0 .. width - 1]] | r <- [height - 1, height - 2 .. 0]] ++ map intToDigit [0 .. width - 1]
    where cell c r | testBit (crosses b) (at c r) = 'X'
                   | testBit (noughts b) (at c r) = 'O'
                   | otherwise = '.'

at :: Int -> Int -> Int
at c r = c * 7 + r

empty :: Board
empty = Board 0 0 (replicate width 0) Cross

other :: Player -> Player
other Cross = Nought
other Nought = Cross

moves :: Board -> [Int]
moves b | won (crosses b) || won (noughts b) = []
        | otherwise = sortBy (comparing (abs . subtract 3)) [c | (c, h) <- zip [0 ..] (heights b), h < height]

play :: Board -> Int -> Board
play b c = case turn b of
  Cross -> b { crosses = setBit (crosses b) p, heights = hs, turn = Nought }
  Nought -> b { noughts = setBit (noughts b) p, heights = hs, turn = Cross }
  where (before, h : after) = splitAt c (heights b)
        p = at c h
        hs = before ++ (h + 1) : after

won :: Word64 -> Bool
won w = any line [1, 6, 7, 8]
  where line d = let m = w .&. (w `shiftR` d) in m .&. (m `shiftR` (2 * d)) /= 0

data Tree a = Node { label :: a, below :: [Tree a] }

instance Functor Tree where
  fmap f (Node a ts) = Node (f a) (map (fmap f) ts)

gameTree :: Board -> Tree Board
gameTree b = Node b [gameTree (play b m) | m <- moves b]

prune :: Int -> Tree a -> Tree a
prune 0 (Node a _) = Node a []
prune n (Node a ts) = Node a (map (prune (n - 1)) ts)

value :: Board -> Int
value b
  | won (theirs) = -1000
  | otherwise = score mine - score theirs
  where (mine, theirs) = case turn b of
          Cross -> (crosses b, noughts b)
          Nought -> (noughts b, crosses b)
        score w = sum [k | (p, k) <- weights, testBit w p]

weights :: [(Int, Int)]
weights = [(at c r, 4 - abs (c - 3) + min r (5 - r)) | c <- [0 .. width - 1], r <- [0 .. height - 1]]

-- The best value for whom it is to play, between the bounds; how many positions were looked at.
alphaBeta :: Int -> Int -> Tree Int -> (Int, Int)
alphaBeta _ _ (Node v []) = (v, 1)
alphaBeta a0 b ts = go a0 0 (below ts)
  where
    go a n [] = (a, n)
    go a n (t : rest)
      | a' >= b = (a', n')
      | otherwise = n' `seq` go a' n' rest
      where (v, k) = alphaBeta (-b) (-a) t
            a' = max a (-v)
            n' = n + k

choose :: Int -> Board -> Maybe (Int, Int, Int)
choose depth b = case [(m, alphaBeta (-5000) 5000 (fmap value (prune (depth - 1) (gameTree (play b m))))) | m <- moves b] of
  [] -> Nothing
  vs -> let (m, (v, _)) = minimumBy (comparing (fst . snd)) vs in Just (m, -v, sum (map (snd . snd) vs))

game :: Int -> Int -> Board -> [(Board, Maybe (Int, Int, Int))]
game d e b = (b, c) : maybe [] (\(m, _, _) -> game e d (play b m)) c
  where c = choose d b

reachable :: Int -> Map.Map Board Integer
reachable 0 = Map.singleton empty 1
reachable n = Map.fromListWith (+) [(play b m, k) | (b, k) <- Map.toList (reachable (n - 1)), m <- moves b]

main :: IO ()
main = do
  let plays = game 5 4 empty
  mapM_ (\(i, (_, c)) -> putStrLn (show i ++ maybe "" (\(m, v, n) -> ": " ++ show m ++ " " ++ show v ++ " of " ++ show n) c)) (zip [1 :: Int ..] (take 12 plays))
  let (end, _) = last plays
  print end
  putStrLn (if won (crosses end) then "X wins" else if won (noughts end) then "O wins" else "a draw")
  print (length plays, sum [n | (_, Just (_, _, n)) <- plays])
  print [(n, Map.size r, sum (Map.elems r)) | n <- [0 .. 5], let r = reachable n]
  print [minBound .. maxBound :: Player]
  print (map other [Cross ..], comparing turn empty (play empty 3))
