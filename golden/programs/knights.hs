-- Knight's tours: a depth-first and a best-first search are written once, over a class of containers;
-- boards are records of an array of numbers. Leans on: constructor classes, higher-order search, getArgs
-- and read, Ix, show of boards, lists sorted by a key.
module Main (main) where

import Data.Array.Unboxed
import Data.Char (isDigit)
import Data.List (sort, sortBy)
import System.Environment
import System.Exit

-- Where the states wait.
class Store q where
  empty  :: q a
  insert :: Ord a => a -> q a -> q a
  remove :: Ord a => q a -> Maybe (a, q a)

newtype Stack a = Stack [a]
instance Store Stack where
  empty = Stack []
  insert x (Stack xs) = Stack (x : xs)
  remove (Stack []) = Nothing
  remove (Stack (x : xs)) = Just (x, Stack xs)

-- A pairing heap: the least one first.
data Heap a = None | Node a [Heap a]

merge :: Ord a => Heap a -> Heap a -> Heap a
merge None h = h
merge h None = h
merge g@(Node x gs) h@(Node y hs)
  | x <= y = Node x (h : gs)
  | otherwise = Node y (g : hs)

instance Store Heap where
  empty = None
  insert x = merge (Node x [])
  remove None = Nothing
  remove (Node x hs) = Just (x, pairs hs)
    where pairs (a : b : rest) = merge (merge a b) (pairs rest)
          pairs [a] = a
          pairs [] = None

data Queue a = Queue [a] [a]
instance Store Queue where
  empty = Queue [] []
  insert x (Queue f b) = Queue f (x : b)
  remove (Queue [] []) = Nothing
  remove (Queue [] b) = remove (Queue (reverse b) [])
  remove (Queue (x : f) b) = Just (x, Queue f b)

-- The states that satisfy the goal, and how many were taken from the store before each.
search :: (Store q, Ord s) => q s -> (s -> [s]) -> (s -> Bool) -> s -> [(s, Int)]
search q0 next goal s0 = go 1 (insert s0 q0)
  where
    go n q = n `seq` case remove q of
      Nothing -> []
      Just (s, q')
        | goal s -> (s, n) : go (n + 1) q'
        | otherwise -> go (n + 1) (foldr insert q' (next s))

type Square = (Int, Int)

data Board = Board
  { side    :: !Int
  , moves   :: !Int
  , here    :: !Square
  , free    :: !Int          -- squares that the knight can go on to
  , visited :: UArray Square Int
  }

instance Eq Board where a == b = rank a == rank b
instance Ord Board where compare a b = compare (rank a) (rank b)

rank :: Board -> (Int, Int)
rank b = (negate (moves b), free b)

instance Show Board where
  show b = unlines [unwords [cell (visited b ! (x, y)) | x <- [1 .. side b]] | y <- [side b, side b - 1 .. 1]]
    where width = length (show (side b * side b))
          cell 0 = replicate width '.'
          cell n = let s = show n in replicate (width - length s) ' ' ++ s

jumps :: Int -> Square -> [Square]
jumps n (x, y) = [(x', y') | (dx, dy) <- deltas, let x' = x + dx, let y' = y + dy, x' >= 1, x' <= n, y' >= 1, y' <= n]
  where deltas = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]

onwards :: Board -> [Square]
onwards b = filter (\s -> visited b ! s == 0) (jumps (side b) (here b))

begin :: Int -> Square -> Board
begin n s = Board n 1 s (length (jumps n s)) (listArray ((1, 1), (n, n)) (repeat 0) // [(s, 1)])

-- The rule of Warnsdorff: the most difficult squares first.
successors :: Board -> [Board]
successors b = map snd (sortBy (\(p, _) (q, _) -> compare p q) [((free c, distance (here c)), c) | s <- onwards b, let c = go s])
  where
    go s = let v = visited b // [(s, moves b + 1)]
               c = b { here = s, moves = moves b + 1, visited = v, free = 0 }
           in c { free = length (onwards c) }
    distance (x, y) = negate (abs (2 * x - side b - 1) + abs (2 * y - side b - 1))

naive :: Board -> [Board]
naive b = [c { free = length (onwards c) } | s <- onwards b, let c = b { here = s, moves = moves b + 1, free = 0, visited = visited b // [(s, moves b + 1)] }]

complete, closed :: Board -> Bool
complete b = moves b == side b * side b
closed b = complete b && any (\s -> visited b ! s == 1) (jumps (side b) (here b))

valid :: Board -> Bool
valid b = sort (elems (visited b)) == [1 .. n * n] && and (zipWith adjacent path (tail path))
  where n = side b
        path = map snd (sort [(k, s) | (s, k) <- assocs (visited b)])
        adjacent p q = q `elem` jumps n p

main :: IO ()
main = do
  args <- getArgs
  case args of
    [a] | all isDigit a -> tours (read a)
    []  -> tours 8
    _   -> putStrLn "usage: knights [size]" >> exitWith (ExitFailure 2)

tours :: Int -> IO ()
tours n = do
  first "stack" (search (empty :: Stack Board) successors complete (begin n (1, 1)))
  first "heap" (search (empty :: Heap Board) successors complete (begin n (1, 1)))
  first "closed" (search (empty :: Stack Board) successors closed (begin 6 (3, 3)))
  first "none" (search (empty :: Stack Board) naive complete (begin 4 (1, 1)))
  putStrLn ("five by five: " ++ show (length (search (empty :: Stack Board) naive complete (begin 5 (1, 1)))))
  -- Breadth first: the distances of a knight, and how many positions there are after k moves.
  let within k = search (empty :: Queue Board) (\b -> if moves b > k then [] else naive b) (\b -> moves b == k + 1) (begin 8 (4, 4))
  print [length (within k) | k <- [1 .. 5]]
  where
    first name [] = putStrLn (name ++ ": no tour")
    first name ((b, k) : _) = do
      putStrLn (name ++ ": " ++ show k ++ " states, valid " ++ show (valid b) ++ ", closed " ++ show (closed b))
      putStr (show b)
