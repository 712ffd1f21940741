-- A ray tracer that writes a small picture as PPM. Leans on: strict fields,
-- floating point, Maybe, a Num instance for vectors, minimumBy.
module Main (main) where

import Data.List (minimumBy)
import Data.Maybe (mapMaybe)
import Data.Ord (comparing)

data Vec = Vec !Double !Double !Double deriving (Eq, Show)

instance Num Vec where
  Vec a b c + Vec x y z = Vec (a + x) (b + y) (c + z)
  Vec a b c * Vec x y z = Vec (a * x) (b * y) (c * z)
  negate (Vec a b c) = Vec (negate a) (negate b) (negate c)
  abs v = scale (1 / len v) v
  signum = id
  fromInteger n = let x = fromInteger n in Vec x x x

dot :: Vec -> Vec -> Double
dot (Vec a b c) (Vec x y z) = a * x + b * y + c * z

scale :: Double -> Vec -> Vec
scale k (Vec a b c) = Vec (k * a) (k * b) (k * c)

len :: Vec -> Double
len v = sqrt (dot v v)

data Shape = Sphere Vec Double | Plane Vec Double

data Material = Material { colour :: Vec, shine :: Double, checks :: Bool }

data Ray = Ray Vec Vec

data Hit = Hit { distance :: Double, point, normal :: Vec, material :: Material }

intersect :: Ray -> (Shape, Material) -> Maybe Hit
intersect (Ray o d) (shape, m) = case shape of
  Sphere c r ->
    let oc = o - c
        b = dot oc d
        disc = b * b - (dot oc oc - r * r)
        t = head ([t' | t' <- [-b - sqrt disc, -b + sqrt disc], t' > 1e-4] ++ [-1])
        p = o + scale t d
    in if disc < 0 || t < 0 then Nothing else Just (Hit t p (abs (p - c)) m)
  Plane n k ->
    let t = (k - dot n o) / dot n d
    in if t > 1e-4 then Just (Hit t (o + scale t d) n m) else Nothing

scene :: [(Shape, Material)]
scene =
  [ (Sphere (Vec 0 0.5 4) 1, Material (Vec 0.9 0.2 0.2) 0.3 False)
  , (Sphere (Vec 1.7 0 3.2) 0.6, Material (Vec 0.2 0.8 0.3) 0.2 False)
  , (Sphere (Vec (-1.6) 0.1 3) 0.7, Material (Vec 0.2 0.4 0.9) 0.5 False)
  , (Plane (Vec 0 1 0) (-0.7), Material (Vec 0.9 0.9 0.9) 0.1 True) ]

light :: Vec
light = Vec (-4) 6 (-2)

trace :: Int -> Ray -> Vec
trace depth ray@(Ray _ d) = case mapMaybe (intersect ray) scene of
  [] -> let Vec _ y _ = d in scale (0.6 + 0.4 * y) (Vec 0.6 0.8 1)
  hits ->
    let h = minimumBy (comparing distance) hits
        toLight = abs (light - point h)
        shadowed = not (null (mapMaybe (intersect (Ray (point h) toLight)) scene))
        diffuse = if shadowed then 0 else max 0 (dot (normal h) toLight)
        base = scale (0.15 + 0.85 * diffuse) (paint h)
        mirror = d - scale (2 * dot d (normal h)) (normal h)
        k = shine (material h)
    in if depth == 0 then base else scale (1 - k) base + scale k (trace (depth - 1) (Ray (point h) mirror))

paint :: Hit -> Vec
paint h
  | checks (material h), odd (floor x + floor z :: Int) = scale 0.3 (colour (material h))
  | otherwise = colour (material h)
  where Vec x _ z = point h

render :: Int -> Int -> [[Vec]]
render w h = [[pixel x y | x <- [0 .. w - 1]] | y <- [0 .. h - 1]]
  where
    pixel x y =
      let u = (2 * (fromIntegral x + 0.5) / fromIntegral w - 1) * fromIntegral w / fromIntegral h
          v = 1 - 2 * (fromIntegral y + 0.5) / fromIntegral h
      in trace 2 (Ray (Vec 0 0.3 (-1)) (abs (Vec u v 2)))

ppm :: [[Vec]] -> String
ppm rows = unlines (["P3", show (length (head rows)) ++ " " ++ show (length rows), "255"] ++ map (unwords . map rgb) rows)
  where
    rgb (Vec r g b) = unwords (map byte [r, g, b])
    byte x = show (max 0 (min 255 (floor (x * 255.999))) :: Int)

main :: IO ()
main = putStr (ppm (render 24 16))
