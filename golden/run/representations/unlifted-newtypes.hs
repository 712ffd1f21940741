{-# LANGUAGE UnliftedNewtypes, MagicHash, KindSignatures, DataKinds, PolyKinds, GADTs, UnboxedTuples, StandaloneKindSignatures #-}
-- Catches: a newtype of an unboxed type that is passed as a pointer, and a class at one representation
-- whose methods look elsewhere.
module Main (main) where
import GHC.Exts
newtype N = N Int#
f :: N -> N -> N
f (N a) (N b) = N (a +# b)
newtype D :: TYPE 'DoubleRep where { MkD :: Double# -> D }
g :: D -> Double
g (MkD d) = D# d
type W :: TYPE 'WordRep
newtype W = W { unW :: Word# }
newtype A a = A (Array# a)
newtype L a = L [a] deriving Show
newtype NN = NN N
class C (a :: TYPE 'IntRep) where sh :: a -> Int
instance C N where sh (N i) = I# i
instance C Int# where sh i = I# (i *# 2#)
main :: IO ()
main = do
  case f (N 3#) (N 4#) of N i -> print (I# i)
  print (g (MkD 2.5##))
  print (W# (unW (W 3##)), W# (unW (W { unW = 4## })))
  print (L "ab")
  case NN (N 5#) of NN (N x) -> print (I# x)
  print (sh (N 7#), sh 7#)
  let k = N in case k 9# of N y -> print (I# y)
  case map (\(I# i) -> I# (case f (N i) (N 1#) of N q -> q)) [1,2,3] of xs -> print xs
