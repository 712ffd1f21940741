-- Kinds of representations have names: a function whose result may be unlifted must not take it for a pointer.
{-# LANGUAGE UnboxedTuples, PolyKinds, DataKinds, KindSignatures, RankNTypes, MagicHash, ScopedTypeVariables #-}
module Main where
import GHC.Exts
import Data.Kind (Type)

f :: forall (r :: RuntimeRep) (a :: TYPE r). (Int -> a) -> a
f k = k 3

g :: forall (a :: TYPE 'IntRep). (Int -> a) -> Int -> a
g k n = k (n + 1)

app :: forall r a (b :: TYPE r). (a -> b) -> a -> b
app h x = h x
{-# NOINLINE app #-}
{-# NOINLINE f #-}
{-# NOINLINE g #-}

h :: forall (a :: TYPE 'LiftedRep). a -> a
h x = x

main :: IO ()
main = do
  print (f (* 2))
  print (I# (f (\(I# n) -> n *# 2#)))
  print (D# (f (\(I# n) -> int2Double# n)))
  print (I# (g (\(I# n) -> n *# 2#) 4))
  print (D# (app (\(D# n) -> n *## 2.0##) 4))
  print (C# (app (\(C# n) -> n) 'x'))
  print (case app (\(I# n) -> (# n, n +# 1# #)) 7 of (# a, b #) -> I# (a +# b))
  print (app succ 'x')
  print (h 'c')
