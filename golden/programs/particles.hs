-- Particles walk through a slab of graphite and a shield: a Monte Carlo simulation whose random numbers
-- come from a generator of its own, split for each particle. Leans on: unboxable records of Doubles,
-- strict folds, a state monad written by hand, Data.Array of tallies, showFFloat.
module Main (main) where

import Data.Array
import Data.Bits
import Data.List (foldl', unfoldr)
import Data.Word
import Numeric (showFFloat, showEFloat)
import System.Environment (getArgs)

-- Random numbers: xorshift, and a hash to split.
newtype Gen = Gen Word64

next :: Gen -> (Double, Gen)
next (Gen s0) = (fromIntegral (s3 `shiftR` 11) / 9007199254740992, Gen s3)
  where
    s1 = s0 `xor` (s0 `shiftL` 13)
    s2 = s1 `xor` (s1 `shiftR` 7)
    s3 = s2 `xor` (s2 `shiftL` 17)

genFor :: Int -> Gen
genFor n = Gen (mix (fromIntegral n * 0x9e3779b97f4a7c15 + 1))
  where mix z0 = let z1 = (z0 `xor` (z0 `shiftR` 30)) * 0xbf58476d1ce4e5b9
                     z2 = (z1 `xor` (z1 `shiftR` 27)) * 0x94d049bb133111eb
                 in (z2 `xor` (z2 `shiftR` 31)) .|. 1

newtype Rand a = Rand { runRand :: Gen -> (a, Gen) }

instance Functor Rand where
  fmap f (Rand r) = Rand (\g -> case r g of (a, g') -> (f a, g'))
instance Applicative Rand where
  pure a = Rand (\g -> (a, g))
  Rand f <*> Rand r = Rand (\g -> case f g of (h, g') -> case r g' of (a, g'') -> (h a, g''))
instance Monad Rand where
  Rand r >>= k = Rand (\g -> case r g of (a, g') -> runRand (k a) g')

uniform :: Rand Double
uniform = Rand next

-- Geometry -----------------------------------------------------------------

data Vec = Vec { vx, vy, vz :: !Double }

data Material = Vacuum | Graphite | Lead deriving (Eq, Ord, Enum, Bounded, Show, Ix)

data Particle = Particle
  { place  :: !Vec
  , dir    :: !Vec
  , energy :: !Double   -- MeV
  , weight :: !Double
  , steps  :: !Int
  }

data Outcome = Transmitted | Reflected | Absorbed | Killed | Lateral
  deriving (Eq, Ord, Enum, Bounded, Show, Ix)

-- Layers along x.
materialAt :: Double -> Material
materialAt x
  | x < 0 || x > 12 = Vacuum
  | x < 8 = Graphite
  | otherwise = Lead

-- The next border in the direction of flight.
border :: Double -> Double -> Double
border x d
  | d > 0 = (head ([b | b <- [0, 8, 12], b > x + 1e-9] ++ [1e30]) - x) / d
  | d < 0 = (head ([b | b <- [12, 8, 0], b < x - 1e-9] ++ [-1e30]) - x) / d
  | otherwise = 1e30

-- Cross sections by a table, interpolated in the logarithm.
type Table = Array Int (Double, Double, Double)

crossSections :: Material -> Table
crossSections m = listArray (0, 9) [entry m e | e <- grid]
  where
    entry Vacuum _ = (0, 0, 0)
    entry Graphite e = (0.30 / sqrt (e + 0.2), 0.02 / (e + 0.01), 0.004 * max 0 (e - 1))
    entry Lead e = (0.55 / sqrt (e + 0.3), 0.30 / (e * e + 0.05), 0.05 * max 0 (e - 1))

grid :: [Double]
grid = [0.01 * 2 ** fromIntegral i | i <- [0 .. 9 :: Int]]

tables :: Array Material Table
tables = listArray (minBound, maxBound) (map crossSections [minBound ..])

sections :: Material -> Double -> (Double, Double, Double)
sections m e = (mixed a1 b1, mixed a2 b2, mixed a3 b3)
  where
    t = tables ! m
    p = logBase 2 (max 0.01 e / 0.01)
    i = min 8 (max 0 (floor p))
    f = min 1 (max 0 (p - fromIntegral i))
    (a1, a2, a3) = t ! i
    (b1, b2, b3) = t ! (i + 1)
    mixed a b = a + f * (b - a)

-- Flight -------------------------------------------------------------------

move :: Double -> Particle -> Particle
move d p = p { place = Vec (x + d * dx) (y + d * dy) (z + d * dz), steps = steps p + 1 }
  where Vec x y z = place p
        Vec dx dy dz = dir p

-- A new direction at an angle, around the old one.
turn :: Double -> Double -> Vec -> Vec
turn mu phi (Vec x y z)
  | abs z > 0.999 = Vec (s * cos phi) (s * sin phi) (mu * signum z)
  | otherwise = Vec (mu * x + s * (x * z * cos phi - y * sin phi) / r)
                    (mu * y + s * (y * z * cos phi + x * sin phi) / r)
                    (mu * z - s * r * cos phi)
  where s = sqrt (max 0 (1 - mu * mu))
        r = sqrt (1 - z * z)

-- Compton: the energy that is left after a scattering, by rejection.
compton :: Double -> Rand (Double, Double)
compton e = go (0 :: Int)
  where
    k = e / 0.511
    go n = do
      mu <- fmap (\u -> 2 * u - 1) uniform
      let ratio = 1 / (1 + k * (1 - mu))
          f = ratio * ratio * (ratio + 1 / ratio - 1 + mu * mu) / 2
      v <- uniform
      if v < f || n > 100 then return (e * ratio, mu) else go (n + 1)

data Event = End !Outcome !Particle | Go !Particle | Two !Particle !Particle

step :: Particle -> Rand Event
step p
  | energy p < 0.01 = return (End Absorbed p)
  | abs (vy (place p)) > 50 || abs (vz (place p)) > 50 = return (End Lateral p)
  | m == Vacuum = return (End (if vx (place p) > 6 then Transmitted else Reflected) p)
  | weight p < 0.05 = do
      u <- uniform
      return (if u < 0.5 then Go p { weight = 2 * weight p } else End Killed p)
  | otherwise = do
      u <- uniform
      let flight = negate (log (1 - u)) / (scatter + absorb + pair)
          limit = border (vx (place p)) (vx (dir p))
      if flight > limit
        then return (Go (move (limit + 1e-7) p))
        else collide (move flight p)
  where
    m = materialAt (vx (place p))
    (scatter, absorb, pair) = sections m (energy p)
    collide q = do
      let total = scatter + absorb + pair
          survived = q { weight = weight q * (1 - absorb / total) }
      u <- uniform
      if u * (scatter + pair) < pair && energy q > 1.022
        then do
          mu <- fmap (\v -> 2 * v - 1) uniform
          phi <- fmap (* 6.283185307179586) uniform
          let d = turn mu phi (dir q)
              half = survived { energy = 0.511, dir = d }
          return (Two half half { dir = Vec (negate (vx d)) (negate (vy d)) (negate (vz d)) })
        else do
          (e', mu) <- compton (energy q)
          phi <- fmap (* 6.283185307179586) uniform
          return (Go survived { energy = e', dir = turn mu phi (dir q) })

-- All that becomes of one particle and its children.
history :: Particle -> Rand [(Outcome, Particle)]
history p0 = go [p0] []
  where
    go [] done = return done
    go (p : ps) done = do
      e <- step p
      case e of
        End o q -> go ps ((o, q) : done)
        Go q -> go (q : ps) done
        Two a b -> go (a : b : ps) done

data Tally = Tally { count :: !Int, sumW :: !Double, sumW2 :: !Double, sumE :: !Double, sumSteps :: !Int }

score :: Tally -> Particle -> Tally
score (Tally n w w2 e s) p = Tally (n + 1) (w + weight p) (w2 + weight p * weight p) (e + weight p * energy p) (s + steps p)

simulate :: Int -> Array Outcome Tally
simulate n = accumArray score (Tally 0 0 0 0 0) (minBound, maxBound) (concatMap one [1 .. n])
  where
    one i = fst (runRand (source >>= history) (genFor i))
    source = do
      u <- uniform
      v <- uniform
      let mu = 0.8 + 0.2 * u
          phi = 6.283185307179586 * v
          s = sqrt (1 - mu * mu)
      return (Particle (Vec 1e-6 0 0) (Vec mu (s * cos phi) (s * sin phi)) 6 1 0)

main :: IO ()
main = do
  args <- getArgs
  let n = case args of { [a] -> read a; _ -> 40000 }
      result = simulate n
  putStrLn (show n ++ " particles")
  mapM_ (line n) (assocs result)
  print (sum (map count (elems result)), sum (map sumSteps (elems result)))
  -- The generator itself: means of the first numbers, and bits.
  let us = take 10000 (unfoldr (Just . next) (genFor 7))
  putStrLn (showFFloat (Just 6) (foldl' (+) 0 us / 10000) "")
  print (foldl' (\h i -> let Gen w = genFor i in (h `rotateL` 5) `xor` w) 0 [1 .. 1000])
  where
    line n (o, t) = putStrLn (pad 12 (show o) ++ pad 8 (show (count t))
      ++ pad 14 (showFFloat (Just 6) (sumW t / fromIntegral n) "")
      ++ pad 14 (showEFloat (Just 3) (sqrt (sumW2 t) / fromIntegral n) "")
      ++ pad 12 (if count t == 0 then "-" else showFFloat (Just 4) (sumE t / sumW t) ""))
    pad k s = s ++ replicate (k - length s) ' '
