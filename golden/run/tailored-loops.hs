-- Functions that hand a function on through their recursion, called with known ones, nested and polymorphic.
-- Catches a copy of such a function that mixes up which parameters stay the same.
module Main (main) where
church :: Int -> (a -> a) -> a -> a
church 0 _ x = x
church n f x = f (church (n - 1) f x)
for :: Int -> Int -> (Int -> IO ()) -> IO ()
for i n body = if i >= n then return () else body i >> for (i + 1) n body
data Tree a = Leaf | Node (Tree a) a (Tree a)
foldTree :: (b -> a -> b -> b) -> b -> Tree a -> b
foldTree _ z Leaf = z
foldTree f z (Node l x r) = f (foldTree f z l) x (foldTree f z r)
mapTree :: (a -> b) -> Tree a -> Tree b
mapTree _ Leaf = Leaf
mapTree f (Node l x r) = Node (mapTree f l) (f x) (mapTree f r)
build :: Int -> Int -> Tree Int
build a b | a > b = Leaf | otherwise = let m = (a + b) `div` 2 in Node (build a (m - 1)) m (build (m + 1) b)
myMap :: (a -> b) -> [a] -> [b]
myMap _ [] = []
myMap f (x : xs) = f x : myMap f xs
until' :: (a -> Bool) -> (a -> a) -> a -> a
until' p f x | p x = x | otherwise = until' p f (f x)
main :: IO ()
main = do
  print (church 3000000 (+ 1) (0 :: Int))
  for 0 3 print
  for 0 3 (\i -> for i 3 (\j -> print (i, j)))
  print (foldTree (\a x b -> a + x + b) 0 (mapTree (* 2) (build 1 1000)))
  print (sum (myMap (\x -> x * x) (myMap (subtract 1) [1 .. 100 :: Int])))
  print (until' (> 1000000) (\x -> x * 2 + 1) 1)
  print (swapping 5 (+ 1) (* 2) 3)
  print (partly 3 (\x -> x - 1) 10, map (twice (+ 3)) [1, 2])
  print (poly 2 show 'x')

-- The functions change places: neither of them is static.
swapping :: Int -> (Int -> Int) -> (Int -> Int) -> Int -> Int
swapping 0 _ _ x = x
swapping n f g x = swapping (n - 1) g f (f x)

-- Used as a value too.
partly :: Int -> (Int -> Int) -> Int -> Int
partly 0 f x = f x
partly n f x = sum (map (partly (n - 1) f) [x, f x])

twice :: (a -> a) -> a -> a
twice f x = f (f x)

-- Calls itself at another type.
poly :: Show a => Int -> (a -> String) -> a -> String
poly 0 f x = f x
poly n f x = poly (n - 1) show (f x) ++ f x
