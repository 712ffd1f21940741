-- Unknown functions of 1 to 8 parameters get their arguments in every way in which they can be
-- cut into calls.
-- Catches: partial applications that mix up the order of arguments, forget some when they are
-- applied again, or are called with too many; arities that a pointer's tag cannot tell.
module Main where

digits :: [Int] -> Int
digits = foldl (\n d -> n * 10 + d) 0

f1 :: Int -> Int
f1 a = a
{-# NOINLINE f1 #-}

f2 :: Int -> Int -> Int
f2 a b = digits [a, b]
{-# NOINLINE f2 #-}

f3 :: Int -> Int -> Int -> Int
f3 a b c = digits [a, b, c]
{-# NOINLINE f3 #-}

f4 :: Int -> Int -> Int -> Int -> Int
f4 a b c d = digits [a, b, c, d]
{-# NOINLINE f4 #-}

-- a function whose result is a function
g4 :: Int -> Int -> Int -> Int -> Int
g4 a b = if a > b then \c d -> digits [b, a, c, d] else \c -> let e = c + 1 in \d -> digits [a, b, e, d]
{-# NOINLINE g4 #-}

f8 :: Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int
f8 a b c d e f g h = digits [a, b, c, d, e, f, g, h]
{-# NOINLINE f8 #-}

cuts2 :: (Int -> Int -> Int) -> [Int]
cuts2 f = [f 1 2, let g = f 1 in g 2]
{-# NOINLINE cuts2 #-}

cuts4 :: (Int -> Int -> Int -> Int -> Int) -> [Int]
cuts4 f =
  [ f 1 2 3 4
  , share (f 1) (\g -> g 2 3 4)
  , share (f 1 2) (\g -> g 3 4)
  , share (f 1 2 3) (\g -> g 4)
  , share (f 1) (\g -> share (g 2) (\h -> h 3 4))
  , share (f 1) (\g -> share (g 2 3) (\h -> h 4))
  , share (f 1 2) (\g -> share (g 3) (\h -> h 4))
  , share (f 1) (\g -> share (g 2) (\h -> share (h 3) (\k -> k 4)))
  ]
{-# NOINLINE cuts4 #-}

-- uses a function twice, so that it is built once and must not change
share :: a -> (a -> Int) -> Int
share g use = if use g == use g then use g else 0 - 1
{-# NOINLINE share #-}

cuts8 :: (Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int) -> [Int]
cuts8 f =
  [ f 1 2 3 4 5 6 7 8
  , share (f 1) (\g -> g 2 3 4 5 6 7 8)
  , share (f 1 2 3 4 5 6 7) (\g -> g 8)
  , share (f 1 2 3) (\g -> share (g 4 5) (\h -> h 6 7 8))
  , share (f 1 2) (\g -> share (g 3 4) (\h -> share (h 5 6) (\k -> k 7 8)))
  ]
{-# NOINLINE cuts8 #-}

apply :: (a -> b) -> a -> b
apply f x = f x
{-# NOINLINE apply #-}

main :: IO ()
main = do
  mapM_ print (map f1 [1, 2])
  mapM_ print (cuts2 f2)
  mapM_ print (cuts4 f4)
  mapM_ print (cuts4 g4)
  mapM_ print (cuts4 (f4 . (+ 4)))
  mapM_ print (cuts4 (\a b c d -> f3 a b (c + d)))
  mapM_ print (cuts8 f8)
  print (apply (apply (apply f3 7) 8) 9)
  print (foldr (.) id [f2 1, f2 2, apply f2 3] 4)
