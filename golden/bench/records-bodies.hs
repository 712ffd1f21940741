-- Five bodies that pull each other, in records of strict Doubles.
module Main (main) where

import Data.List (foldl')

data Body = Body
  { px, py, pz, vx, vy, vz, mass :: !Double
  }

advance :: Double -> [Body] -> [Body]
advance dt bs = map move (map pull bs)
  where
    pull b = foldl' (attract b) b bs
    attract me b o
      | px me == px o && py me == py o = b
      | otherwise =
          let dx = px me - px o
              dy = py me - py o
              dz = pz me - pz o
              d2 = dx * dx + dy * dy + dz * dz
              mag = dt / (d2 * sqrt d2) * mass o
           in b {vx = vx b - dx * mag, vy = vy b - dy * mag, vz = vz b - dz * mag}
    move b = b {px = px b + dt * vx b, py = py b + dt * vy b, pz = pz b + dt * vz b}

energy :: [Body] -> Double
energy bs = sum [0.5 * mass b * (vx b * vx b + vy b * vy b + vz b * vz b) | b <- bs]

main :: IO ()
main = do
  let start = [Body (fromIntegral i) (fromIntegral (i * i)) 1 0 (0.1 * fromIntegral i) 0 (1 / fromIntegral i) | i <- [1 .. 5 :: Int]]
  print (energy (iterate' 200000 (advance 0.001) start))
  where
    iterate' :: Int -> (a -> a) -> a -> a
    iterate' 0 _ x = x
    iterate' n f x = x `seq` iterate' (n - 1) f (f x)
