-- A map that grows to 300,000 keys and is then asked for each of them. Catches: an old generation
-- that is copied too often, or takes too much memory.
module Main where

data Map = Leaf | Node !Int Map !Int !Int Map

size :: Map -> Int
size Leaf = 0
size (Node n _ _ _ _) = n

node :: Map -> Int -> Int -> Map -> Map
node l k v r = Node (size l + size r + 1) l k v r

balance :: Map -> Int -> Int -> Map -> Map
balance l k v r
  | size l + size r < 2 = node l k v r
  | size r > 3 * size l = rotateLeft l k v r
  | size l > 3 * size r = rotateRight l k v r
  | otherwise = node l k v r

rotateLeft :: Map -> Int -> Int -> Map -> Map
rotateLeft l k v (Node _ rl rk rv rr)
  | size rl < 2 * size rr = node (node l k v rl) rk rv rr
rotateLeft l k v (Node _ (Node _ a k1 v1 b) rk rv rr) = node (node l k v a) k1 v1 (node b rk rv rr)
rotateLeft l k v r = node l k v r

rotateRight :: Map -> Int -> Int -> Map -> Map
rotateRight (Node _ ll lk lv lr) k v r
  | size lr < 2 * size ll = node ll lk lv (node lr k v r)
rotateRight (Node _ ll lk lv (Node _ a k1 v1 b)) k v r = node (node ll lk lv a) k1 v1 (node b k v r)
rotateRight l k v r = node l k v r

insert :: Int -> Int -> Map -> Map
insert k v Leaf = Node 1 Leaf k v Leaf
insert k v (Node n l key value r)
  | k < key = balance (insert k v l) key value r
  | k > key = balance l key value (insert k v r)
  | otherwise = Node n l k v r

find :: Int -> Map -> Int
find _ Leaf = 0
find k (Node _ l key value r)
  | k < key = find k l
  | k > key = find k r
  | otherwise = value

-- | Numbers below two million, in no order, different from each other.
keys :: Int -> [Int]
keys n = take n (iterate (\x -> (x * 1103515245 + 12345) `rem` 2097152) 1)

fill :: [Int] -> Map -> Map
fill [] m = m
fill (k : ks) m = let m' = insert k (k + 1) m in m' `seq` fill ks m'

look :: [Int] -> Map -> Int -> Int
look [] _ total = total
look (k : ks) m total = let t = total + find k m in t `seq` look ks m t

main :: IO ()
main = do
  let m = fill (keys 300000) Leaf
  print (size m)
  print (look (keys 300000) m 0)
