-- Catches the functions of integers that only some programs name, trees of maps drawn otherwise, and numbers as the machine stores them.
{-# LANGUAGE MagicHash, DataKinds, TypeFamilies #-}
module Main (main) where
import GHC.Num.Integer
import GHC.Exts
import qualified Data.Map as M
import Data.Map.Internal.Debug (showTree, showTreeWith)
import qualified Data.Set as S
import Data.ByteString.Builder
import Data.ByteString.Builder.Extra
import qualified Data.ByteString.Lazy as L

main :: IO ()
main = do
  let big = 3 ^ (200 :: Int) :: Integer
  print (map integerLog2 [1, 2, 3, 255, 256, big], map (integerLogBase 10) [1, 9, 10, 99, 100, big], integerLogBaseWord 3 big)
  print (W# (integerSizeInBase# 10## big), W# (integerSizeInBase# 2## 255), W# (integerSizeInBase# 16## (-256)))
  print (integerShiftL 5 70, integerShiftR big 300, integerBit 65, integerTestBit big 3, integerToWord (-1), integerFromWord maxBound, integerQuotRem (-7) 2, integerDivMod (-7) 2)
  print [ (g == gcd a b, a * x + b * y == g) | (a, b) <- [(12, 18), (big, 2 ^ (90 :: Int)), (17, 5), (-4, 6)], let (g, x, y) = integerGcde a b ]
  print (integerEncodeDouble 3 4, integerSqr 12, integerPopCount# 255 `seqI` ())
  putStr (showTree (foldr (\i -> M.insert i (i * i)) M.empty [1 .. 5 :: Int]))
  putStr (showTreeWith (\k x -> show (k, x)) True True (foldr (uncurry M.insert) M.empty (zip [1 .. 5 :: Int] "abcde")))
  putStr (showTreeWith (\k x -> show (k, x)) False True (foldr (uncurry M.insert) M.empty (zip [1 .. 4 :: Int] "abcd")))
  putStr (S.showTree (S.fromList "hello"))
  print (L.unpack (toLazyByteString (intHost (-2) <> word16Host 258 <> doubleHost 1 <> floatHost 1.5)))
  where seqI n x = case n of { _ -> I# n `seq` x }
