{-# LANGUAGE BangPatterns #-}
-- Planets under gravity, symplectic steps; Kepler's equation; a pendulum. Leans
-- on: loops with strict accumulators, bang patterns, floating point formatted.
module Main (main) where

import Data.List (foldl')
import Numeric (showFFloat, showEFloat)

data Body = Body { px, py, pz, vx, vy, vz, mass :: !Double }

solarMass, year :: Double
solarMass = 4 * pi * pi
year = 365.24

bodies :: [Body]
bodies = offset
  [ Body 0 0 0 0 0 0 solarMass
  , Body 4.84143144246472090 (-1.16032004402742839) (-0.103622044471123109)
      (0.00166007664274403694 * year) (0.00769901118419740425 * year) (-0.0000690460016972063023 * year) (0.000954791938424326609 * solarMass)
  , Body 8.34336671824457987 4.12479856412430479 (-0.403523417114321381)
      (-0.00276742510726411050 * year) (0.00499852801234917238 * year) (0.0000230417297573763929 * year) (0.000285885980666130812 * solarMass) ]

offset :: [Body] -> [Body]
offset bs@(sun : rest) = sun { vx = f vx, vy = f vy, vz = f vz } : rest
  where f v = negate (sum [v b * mass b | b <- bs]) / solarMass
offset [] = []

step :: Double -> [Body] -> [Body]
step !dt bs = map move (map kick bs)
  where
    kick b = foldl' (pull b) b bs
    pull b0 !acc o
      | dx == 0 && dy == 0 && dz == 0 = acc
      | otherwise = acc { vx = vx acc - dx * m, vy = vy acc - dy * m, vz = vz acc - dz * m }
      where
        dx = px b0 - px o
        dy = py b0 - py o
        dz = pz b0 - pz o
        d2 = dx * dx + dy * dy + dz * dz
        m = mass o * dt / (d2 * sqrt d2)
    move b = b { px = px b + dt * vx b, py = py b + dt * vy b, pz = pz b + dt * vz b }

energy :: [Body] -> Double
energy bs = sum (map kinetic bs) - sum [mass a * mass b / dist a b | (i, a) <- ibs, (j, b) <- ibs, i < j]
  where
    ibs = zip [0 :: Int ..] bs
    kinetic b = 0.5 * mass b * (vx b ^ (2 :: Int) + vy b ^ (2 :: Int) + vz b ^ (2 :: Int))
    dist a b = sqrt ((px a - px b) ** 2 + (py a - py b) ** 2 + (pz a - pz b) ** 2)

kepler :: Double -> Double -> Double
kepler e m = go m (0 :: Int)
  where
    go !x n
      | n > 50 || abs d < 1e-14 = x
      | otherwise = go (x - d) (n + 1)
      where d = (x - e * sin x - m) / (1 - e * cos x)

pendulum :: Double -> Double -> [(Double, Double)]
pendulum h theta = iterate rk (theta, 0)
  where
    f (a, w) = (w, negate (sin a))
    rk y = y `plus` (h / 6, k1 `plus` (2, k2) `plus` (2, k3) `plus` (1, k4))
      where
        k1 = f y
        k2 = f (y `plus` (h / 2, k1))
        k3 = f (y `plus` (h / 2, k2))
        k4 = f (y `plus` (h, k3))
    plus (a, b) (s, (c, d)) = (a + s * c, b + s * d)

main :: IO ()
main = do
  let after n = iterate (step 0.01) bodies !! n
  putStrLn (showFFloat (Just 9) (energy bodies) "")
  putStrLn (showFFloat (Just 7) (energy (after 200)) "")
  mapM_ (\b -> putStrLn (unwords (map (\v -> showFFloat (Just 6) v "") [px b, py b, pz b]))) (after 100)
  mapM_ (\(e, m) -> putStrLn (showEFloat (Just 5) (kepler e m) "")) [(0, 1), (0.5, 1), (0.9, 0.1), (0.0167, 3)]
  mapM_ (\(a, w) -> putStrLn (showFFloat (Just 5) a " " ++ showFFloat (Just 5) w "")) (take 4 (every 25 (pendulum 0.05 1)))
  where every n xs = case drop n xs of { [] -> []; r@(x : _) -> x : every n r }
