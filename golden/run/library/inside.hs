{-# LANGUAGE DataKinds, GADTs, MagicHash, TypeApplications, TypeOperators, UnboxedTuples #-}
-- What the modules of GHC itself have beside what base exports: for those who look inside.
module Main where

import Control.Exception
import Control.Exception.Base (nestedAtomically, nonTermination)
import Data.Proxy
import Foreign.Marshal.Alloc
import GHC.Arr (Array, adjust, amap, cmpArray, elems, eqArray, foldl1Elems, foldr1Elems, listArray)
import GHC.Classes (compareInt, eqInt, gtWord, leWord)
import GHC.Exts
import GHC.Num
import GHC.Num.Natural (naturalSub)
import GHC.Real ((^%^), (^^%^^), naturalFromInt)
import GHC.Storable
import qualified GHC.TypeLits as T
import GHC.Types (IO (..))
import Numeric.Natural
import Unsafe.Coerce

naturals :: [Natural]
naturals = [0, 1, 2, 12, 255, 2 ^ (64 :: Int) - 1, 2 ^ (64 :: Int), 10 ^ (30 :: Int)]

try' :: Show a => a -> IO ()
try' x = do
  result <- try (evaluate (length (show x)))
  case result of
    Left e -> putStrLn ("exception: " ++ show (e :: ArithException))
    Right _ -> print x

main :: IO ()
main = do
  print [naturalPopCount n | n <- naturals]
  print [naturalLog2 n | n <- tail naturals]
  print [naturalToWordClamp n | n <- naturals]
  print [naturalIsZero n | n <- naturals]
  print [naturalTestBit n 3 | n <- naturals]
  print [naturalGcd a b | a <- naturals, b <- take 3 (reverse naturals)]
  print (naturalLcm 12 18, naturalPowMod 3 200 1000007, naturalSqr 123456789012)
  print (naturalShiftL 3 70, naturalShiftR (10 ^ (30 :: Int)) 70, naturalAndNot 255 15, naturalXor 12 10)
  print (naturalQuotRem (10 ^ (30 :: Int)) 123456789, naturalCompare 3 4, naturalLogBase 10 (10 ^ (30 :: Int)))
  print (naturalFromInt 42, W# (naturalSizeInBase# 10## 12345))
  try' (naturalSubThrow 3 5)
  try' (3 - 5 :: Natural)
  case naturalSub 7 5 of
    (# | d #) -> print d
    _ -> putStrLn "none"
  case naturalSub 5 7 of
    (# | d #) -> print d
    _ -> putStrLn "none"
  print (map fromEnum [3 :: Natural, 4], [1 :: Natural, 3 .. 9], read "17" :: Natural)

  print (((3 / 4) ^%^ (3 :: Int)), ((-3 / 4) ^^%^^ (-3 :: Int)))
  print (T.natVal (Proxy @(T.Log2 1)), T.natVal (Proxy @(T.Log2 1023)), T.natVal (Proxy @(T.Log2 1024)))

  let a = listArray (0, 4) [5, 3, 8, 1, 9] :: Array Int Int
  print (foldl1Elems (-) a, foldr1Elems (-) a, eqArray a a, cmpArray a (amap negate a))
  print (compareInt 3 4, eqInt 3 3, gtWord 3 4, leWord 3 4)
  mapM_ print [nonTermination, nestedAtomically]

  rows <- allocaBytes 64 (\p -> do
    mapM_ (\i -> writeDoubleOffPtr p i (fromIntegral i / 4)) [0 .. 7]
    mapM (readDoubleOffPtr p) [7, 6 .. 0])
  print rows
  print (case unsafeEqualityProof :: UnsafeEquality Int Int of UnsafeRefl -> 3 + 4 :: Int)

  word <- allocaBytes 8 (\(Ptr p) -> IO (\s0 -> case writeWordOffAddr# p 0# 5## s0 of
    s1 -> case atomicCasWordAddr# p 5## 7## s1 of
      (# s2, x #) -> case atomicCasWordAddr# p 5## 9## s2 of
        (# s3, y #) -> case atomicExchangeWordAddr# p 11## s3 of
          (# s4, z #) -> case readWordOffAddr# p 0# s4 of
            (# s5, w #) -> (# s5, [W# x, W# y, W# z, W# w] #)))
  print word
  print (I# (remAddr# (plusAddr# nullAddr# 43#) 8#))
  kept <- IO (\s0 -> case makeStablePtr# "kept" s0 of
    (# s1, p #) -> case deRefStablePtr# p s1 of
      (# s2, x #) -> (# s2, (x, I# (eqStablePtr# p p)) #))
  print kept
