-- Catches: lists with at least one element that lose it; complex numbers and fractions; versions.
module Main (main) where

import Data.Complex
import Data.List.NonEmpty (NonEmpty (..), (<|))
import qualified Data.List.NonEmpty as N
import Data.Proxy
import Data.Version
import Data.Functor.Classes
import Data.Functor.Product
import Data.Functor.Sum
import Numeric.Natural
import Text.ParserCombinators.ReadP (readP_to_S)

main :: IO ()
main = do
  let xs = 3 :| [1, 2, 3, 1 :: Int]
  print (N.head xs, N.tail xs, N.last xs, N.init xs, N.length xs, N.toList xs, 0 <| xs, N.cons 9 xs, N.reverse xs, N.sort xs)
  print (N.nonEmpty "", N.nonEmpty "ab", N.map (+ 1) xs, N.zip xs ('a' :| "bc"), N.group [1, 1, 2, 3, 3], N.groupBy (\a b -> even a == even b) [2, 4, 1, 3], N.nub xs)
  print (N.groupWith (`mod` 2) [1, 3, 2, 4, 5], N.groupAllWith (`mod` 2) [1, 3, 2, 4, 5], N.take 2 xs, N.drop 3 xs, N.splitAt 1 xs, N.span (> 2) xs, N.filter odd xs, N.partition odd xs)
  print (N.insert 2 [1, 3], N.scanl (+) 0 [1, 2, 3], N.scanr (+) 0 [1, 2], N.inits "ab", N.tails "ab", N.transpose ((1 :| [2]) :| [3 :| [4]]), N.sortWith negate xs, xs N.!! 2)
  print (fmap (* 2) xs, foldr (+) 0 xs, maximum xs, xs <> xs, (,) <$> (1 :| [2]) <*> ('a' :| "b"), xs >>= \x -> x :| [x * 10], traverse (\x -> [x, -x]) (1 :| [2]), N.some1 (Nothing :: Maybe Int))
  let z = 3 :+ 4 :: Complex Double
  print (z, magnitude z, realPart z, imagPart z, conjugate z, z + 1, z * z, z / (1 :+ 1), negate z, abs z, signum z, fmap (+ 1) z)
  print (mkPolar 1 0 :: Complex Double, cis 0 :: Complex Double, polar (1 :+ 0 :: Complex Double), phase (0 :+ 1 :: Complex Double), sqrt ((-4) :+ 0) :: Complex Double, exp (0 :+ 0) :: Complex Double)
  print (makeVersion [1, 2, 3], showVersion (makeVersion [1, 10]), makeVersion [1, 2] < makeVersion [1, 10], [v | (v, "") <- readP_to_S parseVersion "1.2-a"])
  print (Proxy :: Proxy Int, (5 :: Natural) + 3, fromIntegral (7 :: Int) :: Natural, 2 ^ (80 :: Int) :: Natural, [1 .. 4 :: Natural])
  print (Pair [1] (Just 2), InL (Just 1) :: Sum Maybe [] Int, InR [1] :: Sum Maybe [] Int, liftEq (==) [1, 2] [1, 2], liftCompare compare (Just 1) Nothing, eq1 (Just 1) (Just 1), showsPrec1 11 (Just 1) "")
