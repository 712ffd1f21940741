{-# LANGUAGE MagicHash #-}
-- Catches: the number of a constructor taken from a thunk; constructors that share a pointer tag.
module Main (main) where

import GHC.Exts

data Colour = Red | Green | Blue
data Day = Mon | Tue | Wed | Thu | Fri | Sat | Sun
data Many = A Int | B | C Int | D | E | F | G | H Int | I | J

next :: Colour -> Colour
next c = case dataToTag# c of
  2# -> tagToEnum# 0#
  n  -> tagToEnum# (n +# 1#)

number :: Colour -> Int
number c = I# (dataToTag# c)

later :: Bool -> Many
later b = if b then H 3 else J
{-# NOINLINE later #-}

main :: IO ()
main = do
  mapM_ (print . number . next) [Red, Green, Blue]
  print (I# (dataToTag# Sun) + I# (dataToTag# Mon))
  print (I# (dataToTag# (later True)))
  print (I# (dataToTag# (later False)))
  print (if tagToEnum# (3# ># 2#) then 1 else 0)
