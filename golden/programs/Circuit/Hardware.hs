{-# LANGUAGE FlexibleInstances #-}
-- Circuits over anything that has gates: booleans in time, or a count of gates.
module Circuit.Hardware
  ( Hardware (..), Bit, halfAdder, fullAdder, ripple, mux, muxWord, decoder, incrementer
  , counter, accumulator, multiplier, Depth (..), equalTo, shiftIn
  ) where

import Circuit.Signal

class Hardware b where
  low, high :: b
  inv :: b -> b
  and2, or2, xor2 :: b -> b -> b
  reg :: Bool -> b -> b

type Bit = Signal Bool

instance Hardware (Signal Bool) where
  low = constant False
  high = constant True
  inv = lift1 not
  and2 = lift2 (&&)
  or2 = lift2 (||)
  xor2 = lift2 (/=)
  reg = delay

-- How many gates lie between the inputs and here.
newtype Depth = Depth Int deriving (Eq, Ord, Show)

instance Hardware Depth where
  low = Depth 0
  high = Depth 0
  inv (Depth n) = Depth (n + 1)
  and2 = deeper
  or2 = deeper
  xor2 = deeper
  reg _ _ = Depth 0

deeper :: Depth -> Depth -> Depth
deeper (Depth a) (Depth b) = Depth (1 + max a b)

halfAdder :: Hardware b => b -> b -> (b, b)
halfAdder a b = (xor2 a b, and2 a b)

fullAdder :: Hardware b => b -> b -> b -> (b, b)
fullAdder a b cin = (s, or2 c1 c2)
  where (t, c1) = halfAdder a b
        (s, c2) = halfAdder t cin

-- Words are lists of bits, the lowest one first.
ripple :: Hardware b => b -> [b] -> [b] -> ([b], b)
ripple cin [] [] = ([], cin)
ripple cin (a : as) (b : bs) = (s : ss, cout)
  where (s, c) = fullAdder a b cin
        (ss, cout) = ripple c as bs
ripple _ _ _ = error "ripple: widths differ"

mux :: Hardware b => b -> b -> b -> b
mux sel a b = or2 (and2 (inv sel) a) (and2 sel b)

muxWord :: Hardware b => b -> [b] -> [b] -> [b]
muxWord sel = zipWith (mux sel)

decoder :: Hardware b => [b] -> [b]
decoder [] = [high]
decoder (a : as) = concat [[and2 (inv a) d, and2 a d] | d <- decoder as]

incrementer :: Hardware b => b -> [b] -> [b]
incrementer _ [] = []
incrementer c (a : as) = s : incrementer c' as
  where (s, c') = halfAdder a c

counter :: Hardware b => Int -> b -> [b]
counter n enable = out
  where out = [reg False (next !! i) | i <- [0 .. n - 1]]
        next = incrementer enable out

accumulator :: Hardware b => Int -> [b] -> [b]
accumulator n input = out
  where out = map (reg False) (takeExactly n (fst (ripple low out input)))
        takeExactly 0 _ = []
        takeExactly k ~(x : xs) = x : takeExactly (k - 1 :: Int) xs

multiplier :: Hardware b => [b] -> [b] -> [b]
multiplier as bs = go as (replicate (length bs) low)
  where
    go [] acc = acc
    go (x : xs) acc = case ripple low (map (and2 x) bs) acc of
      (s : ss, c) -> s : go xs (ss ++ [c])
      ([], _) -> []

equalTo :: Hardware b => [b] -> [b] -> b
equalTo as bs = foldr and2 high (zipWith (\a b -> inv (xor2 a b)) as bs)

shiftIn :: Hardware b => Int -> b -> [b]
shiftIn n b = take n (tail (iterate (reg False) b))
