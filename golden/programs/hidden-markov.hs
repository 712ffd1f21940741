-- Hidden Markov models: the most likely path, the forward and backward sums, and learning by Baum and
-- Welch, over a model that is a class of states and symbols. Leans on: Ix classes with Enum and Bounded
-- types, arrays defined by themselves (dynamic programming by laziness), logarithms, newtype deriving by
-- hand, foldl'.
module Main where

import Data.Array
import Data.List
import Data.Ord (comparing)
import Numeric (showFFloat)

-- Probabilities as logarithms.
newtype Prob = Prob Double deriving (Eq, Ord)

prob :: Double -> Prob
prob p = Prob (if p <= 0 then -1e300 else log p)

plain :: Prob -> Double
plain (Prob l) = exp l

instance Show Prob where
  showsPrec _ p = showFFloat (Just 4) (plain p)

instance Num Prob where
  Prob a * Prob b = Prob (if a < -1e200 || b < -1e200 then -1e300 else a + b)
  Prob a + Prob b
    | a < b = Prob b + Prob a
    | b < -1e200 = Prob a
    | otherwise = Prob (a + log (1 + exp (b - a)))
  fromInteger n = prob (fromInteger n)
  negate = error "no negative probabilities"
  abs = id
  signum = const 1

instance Fractional Prob where
  Prob a / Prob b = Prob (if a < -1e200 then -1e300 else a - b)
  fromRational r = prob (fromRational r)

data HMM state symbol = HMM
  { start :: Array state Prob
  , move  :: Array (state, state) Prob
  , emit  :: Array (state, symbol) Prob
  }

class (Ix a, Bounded a, Enum a, Show a) => Finite a
every :: Finite a => [a]
every = [minBound .. maxBound]
whole :: Finite a => (a, a)
whole = (minBound, maxBound)
pairs :: (Finite a, Finite b) => ((a, b), (a, b))
pairs = ((minBound, minBound), (maxBound, maxBound))

fromTable :: (Finite s, Finite o) => [Double] -> [[Double]] -> [[Double]] -> HMM s o
fromTable a b c = HMM (listArray whole (map prob a)) (listArray pairs (map prob (concat b))) (listArray pairs (map prob (concat c)))

-- Each cell refers to cells of the array that is being made.
viterbi :: (Finite s, Finite o) => HMM s o -> [o] -> (Prob, [s])
viterbi m os = (fst (table ! (n, end)), reverse (back n end))
  where
    n = length os - 1
    obs = listArray (0, n) os
    table = array ((0, minBound), (n, maxBound)) [((t, s), cell t s) | t <- [0 .. n], s <- every]
    cell 0 s = (start m ! s * emit m ! (s, obs ! 0), s)
    cell t s = maximumBy (comparing fst) [(fst (table ! (t - 1, r)) * move m ! (r, s) * emit m ! (s, obs ! t), r) | r <- every]
    end = maximumBy (comparing (\s -> fst (table ! (n, s)))) every
    back 0 s = [s]
    back t s = s : back (t - 1) (snd (table ! (t, s)))

total :: [Prob] -> Prob
total = foldl1' (+)

forward, backward :: (Finite s, Finite o) => HMM s o -> Array Int o -> Array (Int, s) Prob
forward m obs = table
  where
    (_, n) = bounds obs
    table = array ((0, minBound), (n, maxBound)) [((t, s), cell t s) | t <- [0 .. n], s <- every]
    cell 0 s = start m ! s * emit m ! (s, obs ! 0)
    cell t s = emit m ! (s, obs ! t) * total [table ! (t - 1, r) * move m ! (r, s) | r <- every]
backward m obs = table
  where
    (_, n) = bounds obs
    table = array ((0, minBound), (n, maxBound)) [((t, s), cell t s) | t <- [0 .. n], s <- every]
    cell t s | t == n = 1
             | otherwise = total [move m ! (s, r) * emit m ! (r, obs ! (t + 1)) * table ! (t + 1, r) | r <- every]

likelihood :: (Finite s, Finite o) => HMM s o -> [o] -> Prob
likelihood m os = total [forward m (listArray (0, n) os) ! (n, s) | s <- every]
  where n = length os - 1

-- One round of learning.
learn :: (Finite s, Finite o) => [o] -> HMM s o -> HMM s o
learn os m = HMM
  { start = listArray whole [gamma ! (0, s) | s <- every]
  , move = listArray pairs [xi s r / total [gamma ! (t, s) | t <- [0 .. n - 1]] | s <- every, r <- every]
  , emit = listArray pairs [ total (prob 0 : [gamma ! (t, s) | t <- [0 .. n], obs ! t == o]) / total [gamma ! (t, s) | t <- [0 .. n]]
                           | s <- every, o <- every ] }
  where
    n = length os - 1
    obs = listArray (0, n) os
    a = forward m obs
    b = backward m obs
    z = total [a ! (n, s) | s <- every]
    gamma = array (bounds a) [(i, a ! i * b ! i / z) | i <- range (bounds a)]
    xi s r = total [a ! (t, s) * move m ! (s, r) * emit m ! (r, obs ! (t + 1)) * b ! (t + 1, r) / z | t <- [0 .. n - 1]]

-- A model runs by itself: symbols of a walk that chance directs.
walk :: (Finite s, Finite o) => HMM s o -> [Double] -> [(s, o)]
walk m = go (start m)
  where
    go dist (u : v : us) = let s = choose dist u
                               o = choose (row (emit m) s) v
                           in (s, o) : go (row (move m) s) us
    go _ _ = []
    row t s = listArray whole [t ! (s, x) | x <- every]
    choose dist u = pick u (assocs dist)
    pick _ [(x, _)] = x
    pick u ((x, p) : rest) | u < plain p = x
                           | otherwise = pick (u - plain p) rest
    pick _ [] = error "nothing to choose"

randoms :: Int -> [Double]
randoms = map (\x -> fromIntegral x / 2147483648) . tail . iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648)

-- Two models.
data Health = Healthy | Fever deriving (Eq, Ord, Enum, Bounded, Ix, Show)
data Feel = Normal | Cold | Dizzy deriving (Eq, Ord, Enum, Bounded, Ix, Show, Read)
instance Finite Health
instance Finite Feel

data Die = Fair | Loaded deriving (Eq, Ord, Enum, Bounded, Ix, Show)
data Face = One | Two | Three | Four | Five | Six deriving (Eq, Ord, Enum, Bounded, Ix, Show)
instance Finite Die
instance Finite Face

doctor :: HMM Health Feel
doctor = fromTable [0.6, 0.4] [[0.7, 0.3], [0.4, 0.6]] [[0.5, 0.4, 0.1], [0.1, 0.3, 0.6]]

casino, guess :: HMM Die Face
casino = fromTable [0.5, 0.5] [[0.95, 0.05], [0.1, 0.9]] [replicate 6 (1 / 6), replicate 5 0.1 ++ [0.5]]
guess = fromTable [0.6, 0.4] [[0.7, 0.3], [0.3, 0.7]] [[0.2, 0.2, 0.2, 0.15, 0.15, 0.1], [0.1, 0.1, 0.1, 0.2, 0.2, 0.3]]

showModel :: (Finite s, Finite o) => HMM s o -> String
showModel m = unlines
  ( ("start " ++ unwords (map show (elems (start m))))
  : [ show s ++ ": " ++ unwords [show (move m ! (s, r)) | r <- every] ++ " | " ++ unwords [show (emit m ! (s, o)) | o <- every] | s <- every ])

main :: IO ()
main = do
  let feels = map read (words "Normal Cold Dizzy Dizzy Cold Normal Normal")
  print (viterbi doctor feels)
  putStrLn (showFFloat (Just 8) (plain (likelihood doctor feels)) "")
  let rolls = take 400 (walk casino (randoms 4711))
      faces = map snd rolls
      (_, path) = viterbi casino faces
  putStrLn (map (head . show . fst) (take 120 rolls))
  putStrLn (map (head . show) (take 120 path))
  print (length (filter id (zipWith (==) path (map fst rolls))))
  let models = iterate (learn faces) guess
      Prob l0 = likelihood guess faces
      lls = [l | k <- [1, 5, 10, 25], let Prob l = likelihood (models !! k) faces]
  mapM_ (\l -> putStrLn (showFFloat (Just 3) l "")) (l0 : lls)
  print (and (zipWith (<=) (l0 : lls) lls))
  putStr (showModel (models !! 25))
