-- Tying knots: trees that know their depth in one pass, a doubly linked ring, a
-- layout whose width depends on its parts, repmin, mutual laziness through Writer
-- and mfix. Leans on: lazy patterns, recursive lets, MonadFix, RecursiveDo by hand.
module Main (main) where

import Control.Monad.Fix
import Control.Monad.State
import Control.Monad.Writer
import Data.IORef
import qualified Data.Map as M

data Tree a = Leaf a | Fork (Tree a) (Tree a) deriving Show

repmin :: Ord a => Tree a -> Tree a
repmin t = t'
  where
    (t', m) = go t
    go (Leaf x) = (Leaf m, x)
    go (Fork l r) = let { (l', a) = go l; (r', b) = go r } in (Fork l' r', min a b)

average :: Tree Double -> Tree Double
average t = result
  where
    (result, total, count) = go t
    go (Leaf x) = (Leaf (x / (total / count)), x, 1)
    go (Fork l r) =
      let (l', s1, n1) = go l
          (r', s2, n2) = go r
      in (Fork l' r', s1 + s2, n1 + n2)

data Node = Node { value :: Int, next, prev :: Node }

ring :: [Int] -> Node
ring xs = first
  where
    (first, final) = go final xs first
    go p [x] n = let this = Node x n p in (this, this)
    go p (x : rest) n = let this = Node x following p
                            (following, end) = go this rest n
                        in (this, end)
    go _ [] _ = error "empty ring"

walk :: Int -> (Node -> Node) -> Node -> [Int]
walk n step = map value . take n . iterate step

data Box = Box { label :: String, children :: [Box] }

layout :: Box -> [String]
layout box = fst (go 0 box)
  where
    go indent (Box l cs) = (line : concat parts, width)
      where
        line = replicate indent ' ' ++ l ++ replicate (width - indent - length l) '.' ++ show (length cs)
        (parts, widths) = unzip (map (go (indent + 2)) cs)
        width = maximum (indent + length l + 2 : widths)

assemble :: [(Maybe String, String)] -> [(Int, Int)]
assemble program = code
  where
    (code, labels) = runWriter (zipWithM step [0 ..] program)
    step address (name, target) = do
      maybe (return ()) (\n -> tell (M.singleton n address)) name
      return (address, M.findWithDefault (-1) target labels)

counter :: State Int [Int]
counter = mfix (\xs -> do
  n <- get
  put (n + 1)
  return (n : take 4 (map (* 2) xs)))

data Rose = Rose Int [Rose]

main :: IO ()
main = do
  let t = Fork (Fork (Leaf 3) (Leaf 1)) (Fork (Leaf 4) (Fork (Leaf 1) (Leaf 5)))
  print (repmin t)
  print (average (Fork (Leaf 1) (Fork (Leaf 2) (Leaf 3))))
  let r = ring [1 .. 5]
  print (walk 12 next r, walk 7 prev r, value (prev (next (next r))))
  mapM_ putStrLn (layout (Box "root" [Box "first" [], Box "second" [Box "deeper and longer" []], Box "x" []]))
  print (assemble [(Just "start", "end"), (Nothing, "start"), (Just "mid", "nowhere"), (Just "end", "mid")])
  print (evalState counter 7)
  xs <- mfix (\xs -> do
    ref <- newIORef (0 : map (+ 1) xs)
    take 6 <$> readIORef ref)
  print xs
  print (fix (\rec n -> if n <= 1 then 1 else n * rec (n - 1)) (20 :: Integer))
  print (take 5 (fix (\ys -> 1 : scanl (+) 2 ys)))
  let table = M.fromList [(i, if i < 2 then toInteger i else table M.! (i - 1) + table M.! (i - 2)) | i <- [0 .. 90 :: Int]]
  print (table M.! 90)
  let Just z = mfix (\ ~(a, b) -> Just (1 : b, map (+ 1) (take 3 a)))
  print z
  let rose = Rose 1 [Rose 2 [], Rose 3 [Rose 4 []]]
      total (Rose n rs) = n + sum (map total rs)
  print (total rose)
