{-# LANGUAGE BangPatterns, FlexibleContexts, MonoLocalBinds #-}
-- A hash table that grows, a union-find forest, a queue in two stacks and sorting
-- in place, all in ST. Leans on: STRef and STArray, runST at several types, loops
-- with bang patterns, state threads passed to polymorphic helpers.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array (Array, elems)
import Data.Bits (xor, shiftR, (.&.))
import Data.Char (ord)
import Data.List (foldl', sort)
import Data.STRef

data Table s k v = Table { count :: STRef s Int, buckets :: STRef s (STArray s Int [(k, v)]) }

class Eq k => Hash k where hash :: k -> Int
instance Hash Int where hash n = (n * 2654435761) `xor` (n `shiftR` 7)
instance Hash Char where hash = hash . ord
instance Hash a => Hash [a] where hash = foldl' (\h x -> (h * 31) `xor` hash x) 17
instance (Hash a, Hash b) => Hash (a, b) where hash (a, b) = hash a * 31 + hash b

newTable :: ST s (Table s k v)
newTable = Table <$> newSTRef 0 <*> (newArray (0, 7) [] >>= newSTRef)

slot :: Hash k => STArray s Int [(k, v)] -> k -> ST s Int
slot arr k = do
  (_, top) <- getBounds arr
  return (hash k .&. top)

insert :: Hash k => Table s k v -> k -> v -> ST s ()
insert t k v = do
  arr <- readSTRef (buckets t)
  i <- slot arr k
  b <- readArray arr i
  writeArray arr i ((k, v) : filter ((/= k) . fst) b)
  when (all ((/= k) . fst) b) $ do
    n <- readSTRef (count t)
    writeSTRef (count t) $! n + 1
    (_, top) <- getBounds arr
    when (n + 1 > 2 * top) (grow t arr (2 * top + 1))

grow :: Hash k => Table s k v -> STArray s Int [(k, v)] -> Int -> ST s ()
grow t old top = do
  new <- newArray (0, top) []
  items <- concat <$> getElems old
  forM_ items $ \kv@(k, _) -> do
    i <- slot new k
    b <- readArray new i
    writeArray new i (kv : b)
  writeSTRef (buckets t) new

find :: Hash k => Table s k v -> k -> ST s (Maybe v)
find t k = do
  arr <- readSTRef (buckets t)
  i <- slot arr k
  lookup k <$> readArray arr i

frequencies :: (Hash k, Ord k) => [k] -> [(k, Int)]
frequencies xs = sort (runST (do
  t <- newTable
  forM_ xs $ \x -> find t x >>= insert t x . maybe 1 (+ 1)
  arr <- readSTRef (buckets t)
  concat <$> getElems arr))

components :: Int -> [(Int, Int)] -> [Int]
components n edges = runST $ do
  parent <- newListArray (0, n - 1) [0 .. n - 1] :: ST s (STUArray s Int Int)
  rank <- newArray (0, n - 1) 0 :: ST s (STUArray s Int Int)
  let root x = do
        p <- readArray parent x
        if p == x then return x else do
          r <- root p
          writeArray parent x r
          return r
      join a b = do
        ra <- root a
        rb <- root b
        when (ra /= rb) $ do
          ka <- readArray rank ra
          kb <- readArray rank rb
          if ka < kb then writeArray parent ra rb else do
            writeArray parent rb ra
            when (ka == kb) $ writeArray rank ra (ka + 1)
  mapM_ (uncurry join) edges
  roots <- mapM root [0 .. n - 1]
  return [length (takeWhile (/= r) roots) | r <- roots]

quicksort :: Ord a => [a] -> [a]
quicksort xs = elems (runSTArray (do
  arr <- newListArray (0, n - 1) xs
  sortRange arr 0 (n - 1)
  return arr))
  where n = length xs

sortRange :: Ord a => STArray s Int a -> Int -> Int -> ST s ()
sortRange arr !lo !hi = when (lo < hi) $ do
  pivot <- readArray arr ((lo + hi) `div` 2)
  let go i j
        | i > j = return (i, j)
        | otherwise = do
            i' <- up i
            j' <- down j
            if i' > j' then return (i', j') else do
              a <- readArray arr i'
              b <- readArray arr j'
              writeArray arr i' b
              writeArray arr j' a
              go (i' + 1) (j' - 1)
      up i = readArray arr i >>= \x -> if x < pivot then up (i + 1) else return i
      down j = readArray arr j >>= \x -> if x > pivot then down (j - 1) else return j
  (i, j) <- go lo hi
  sortRange arr lo j
  sortRange arr i hi

josephus :: Int -> Int -> Int
josephus n k = runST (do
  front <- newSTRef [1 .. n]
  back <- newSTRef []
  let pop = do
        f <- readSTRef front
        case f of
          x : r -> writeSTRef front r >> return x
          [] -> readSTRef back >>= writeSTRef front . reverse >> writeSTRef back [] >> pop
      step !left = do
        replicateM_ (k - 1) (pop >>= \x -> modifySTRef' back (x :))
        x <- pop
        if left == 1 then return x else step (left - 1)
  step n)

main :: IO ()
main = do
  print (frequencies (words "the cat and the dog and the bird"))
  print (sum (map snd (frequencies [i * i `mod` 97 | i <- [1 .. 500 :: Int]])))
  print (frequencies [(i `mod` 3, "ab" !! (i `mod` 2)) | i <- [1 .. 20 :: Int]])
  print (components 10 [(0, 1), (2, 3), (1, 3), (5, 6), (8, 9), (9, 5)])
  let xs = take 60 (iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648) 42) :: [Int]
  print (quicksort xs == sort xs, quicksort "the quick brown fox", quicksort ([] :: [Int]))
  print (map (`josephus` 3) [1 .. 10], josephus 41 3)
  print (runST (do { r <- newSTRef (1 :: Integer); forM_ [1 .. 25] (\i -> modifySTRef r (* i)); readSTRef r }))
