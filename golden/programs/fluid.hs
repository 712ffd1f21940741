{-# LANGUAGE FlexibleContexts #-}
-- A fluid in a box after Stam: diffusion, projection and advection of a velocity field and of smoke, on
-- mutable unboxed arrays, shown as characters. Leans on: STUArray and runSTUArray, loops over indices,
-- Double arithmetic, floor and fromIntegral, swapping of arrays.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed

size :: Int
size = 46

type Grid s = STUArray s Int Double
type Frozen = UArray Int Double

ix :: Int -> Int -> Int
ix i j = i + (size + 2) * j
{-# INLINE ix #-}

cells :: Int
cells = (size + 2) * (size + 2)

-- What happens at the walls: a velocity is turned round, anything else goes on.
data Wall = Through | TurnX | TurnY deriving Eq

new :: ST s (Grid s)
new = newArray (0, cells - 1) 0

walls :: Wall -> Grid s -> ST s ()
walls w g = do
  forM_ [1 .. size] $ \i -> do
    copy (ix 0 i) (ix 1 i) (w == TurnX)
    copy (ix (size + 1) i) (ix size i) (w == TurnX)
    copy (ix i 0) (ix i 1) (w == TurnY)
    copy (ix i (size + 1)) (ix i size) (w == TurnY)
  forM_ [(0, 0, 1, 1), (0, size + 1, 1, size), (size + 1, 0, size, 1), (size + 1, size + 1, size, size)] $ \(x, y, x', y') -> do
    a <- readArray g (ix x' y)
    b <- readArray g (ix x y')
    writeArray g (ix x y) (0.5 * (a + b))
  where
    copy to from turned = do
      v <- readArray g from
      writeArray g to (if turned then negate v else v)

everywhere :: (Int -> Int -> ST s ()) -> ST s ()
everywhere f = go 1 1
  where
    go i j
      | j > size = return ()
      | i > size = go 1 (j + 1)
      | otherwise = f i j >> go (i + 1) j
{-# INLINE everywhere #-}

relax :: Wall -> Grid s -> Grid s -> Double -> Double -> ST s ()
relax w x x0 a c = replicateM_ 20 $ do
  everywhere $ \i j -> do
    s <- readArray x0 (ix i j)
    l <- readArray x (ix (i - 1) j)
    r <- readArray x (ix (i + 1) j)
    d <- readArray x (ix i (j - 1))
    u <- readArray x (ix i (j + 1))
    writeArray x (ix i j) ((s + a * (l + r + d + u)) / c)
  walls w x

diffuse :: Wall -> Double -> Double -> Grid s -> Grid s -> ST s ()
diffuse w rate dt x x0 = relax w x x0 a (1 + 4 * a)
  where a = dt * rate * fromIntegral (size * size)

advect :: Wall -> Double -> Grid s -> Grid s -> Grid s -> Grid s -> ST s ()
advect w dt d d0 u v = do
  everywhere $ \i j -> do
    us <- readArray u (ix i j)
    vs <- readArray v (ix i j)
    let x = clamp (fromIntegral i - dt0 * us)
        y = clamp (fromIntegral j - dt0 * vs)
        i0 = floor x
        j0 = floor y
        s1 = x - fromIntegral i0
        t1 = y - fromIntegral j0
    a <- readArray d0 (ix i0 j0)
    b <- readArray d0 (ix i0 (j0 + 1))
    c <- readArray d0 (ix (i0 + 1) j0)
    e <- readArray d0 (ix (i0 + 1) (j0 + 1))
    writeArray d (ix i j) ((1 - s1) * ((1 - t1) * a + t1 * b) + s1 * ((1 - t1) * c + t1 * e))
  walls w d
  where
    dt0 = dt * fromIntegral size
    clamp z = max 0.5 (min (fromIntegral size + 0.5) z)

project :: Grid s -> Grid s -> Grid s -> Grid s -> ST s ()
project u v p divergence = do
  let h = 1 / fromIntegral size
  everywhere $ \i j -> do
    a <- readArray u (ix (i + 1) j)
    b <- readArray u (ix (i - 1) j)
    c <- readArray v (ix i (j + 1))
    d <- readArray v (ix i (j - 1))
    writeArray divergence (ix i j) (-0.5 * h * (a - b + c - d))
    writeArray p (ix i j) 0
  walls Through divergence
  walls Through p
  relax Through p divergence 1 4
  everywhere $ \i j -> do
    a <- readArray p (ix (i + 1) j)
    b <- readArray p (ix (i - 1) j)
    c <- readArray p (ix i (j + 1))
    d <- readArray p (ix i (j - 1))
    x <- readArray u (ix i j)
    y <- readArray v (ix i j)
    writeArray u (ix i j) (x - 0.5 * (a - b) / h)
    writeArray v (ix i j) (y - 0.5 * (c - d) / h)
  walls TurnX u
  walls TurnY v

addTo :: Grid s -> Int -> Double -> ST s ()
addTo g i x = readArray g i >>= \y -> writeArray g i (x + y)

step :: Double -> Int -> (Grid s, Grid s) -> (Grid s, Grid s) -> (Grid s, Grid s) -> ST s ()
step dt n (u, u0) (v, v0) (d, d0) = do
  let mid = size `div` 2
  forM_ [mid - 2 .. mid + 2] $ \i -> do
    addTo d (ix i 2) (8 * dt)
    addTo v (ix i 2) (12 * dt)
    addTo u (ix i 4) (if even (n `div` 10) then 3 * dt else -3 * dt)
  diffuse TurnX 0.0001 dt u0 u
  diffuse TurnY 0.0001 dt v0 v
  project u0 v0 u v
  advect TurnX dt u u0 u0 v0
  advect TurnY dt v v0 u0 v0
  project u v u0 v0
  diffuse Through 0.00005 dt d0 d
  advect Through dt d d0 u v

run :: Int -> (Frozen, Frozen, Frozen)
run n = runST $ do
  gs <- replicateM 6 new
  case gs of
    [u, u0, v, v0, d, d0] -> do
      forM_ [1 .. n] $ \k -> step 0.1 k (u, u0) (v, v0) (d, d0)
      (,,) <$> freeze u <*> freeze v <*> freeze d
    _ -> error "six grids"

picture :: Frozen -> [String]
picture g = [[shade (g ! ix i j) | i <- [1 .. size]] | j <- [size, size - 2 .. 1]]
  where shade x = " .:-=+*#%@" !! max 0 (min 9 (floor (x * 12)))

main :: IO ()
main = do
  forM_ [10, 60] $ \n -> do
    let (u, v, d) = run n
    putStrLn ("after " ++ show n ++ " steps")
    mapM_ putStrLn (picture d)
    print (rounded (sum (elems d)), rounded (sum (map abs (elems u))), rounded (maximum (elems v)))
  where rounded x = fromIntegral (round (x * 1000) :: Int) / 1000 :: Double
