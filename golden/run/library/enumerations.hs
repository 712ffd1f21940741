-- Catches a range, a successor or a conversion at the edge of its type, and the text of its error.
{-# LANGUAGE ScopedTypeVariables #-}
import Control.Exception
import Data.Ratio
import Data.Char
import Data.Fixed
import Data.Functor.Identity
import Data.Functor.Const
import Numeric.Natural
data C = R | G | B deriving (Show, Eq, Ord, Enum, Bounded, Read)
e :: Show a => a -> IO ()
e x = do r <- try (evaluate (length (show x))); case r of { Left (ErrorCallWithLocation s _) -> putStrLn ("error: " ++ s); Right _ -> print x }
main :: IO ()
main = do
  e [1.0,1.5..3.0::Double]; e [1.0..3.5::Double]; e [1.0..3.4::Double]; e [3,2..1::Double]; e [3..1::Double]; e [10,8..1.1::Float]; e [1.1,1.1..1.0::Double]
  e (take 3 [1.5::Double ..]); e (take 3 [1.5::Float,2..])
  e [1%2 .. 3 :: Rational]; e [1%2, 3%4 .. 2 :: Rational]; e (take 3 [1%3 :: Ratio Int ..])
  e ['a'..'f']; e ['a','c'..'k']; e ['z','x'..'a']; e (length ['\0'..]); e (take 3 ['\1114109' ..])
  e [False ..]; e [True, False ..]; e [LT ..]; e [GT, EQ ..]; e [(),()..()] `seq` e (take 2 [(),()..]); e [()..]
  e [R ..]; e [R, B ..]; e [B, G ..]; e [B, R ..]; e [G .. R]; e [R, R .. R] `seq` return ()
  e (succ B); e (pred R); e (toEnum 7 :: C); e (toEnum (-1) :: C); e (succ True); e (pred False); e (toEnum 2 :: Bool); e (succ GT); e (pred LT); e (toEnum 5 :: Ordering); e (succ ()); e (pred ()); e (toEnum 1 :: ())
  e (succ maxBound :: Char); e (pred minBound :: Char); e (chr 1114112); e (chr (-1)); e (toEnum (-5) :: Char)
  e (succ (maxBound :: Int)); e (pred (minBound :: Int)); e (succ (2^64 :: Integer)); e (succ 1.5 :: Double); e (fromEnum (3.7::Double)); e (fromEnum (-3.7::Double)); e (toEnum 3 :: Double); e (fromEnum (7%2 :: Rational)); e (succ (1%2::Rational))
  e ([2^64 .. 2^64+3] :: [Integer]); e ([2^64, 2^64-5 .. 2^64-20] :: [Integer]); e (take 3 [10^20 :: Integer ..]); e ([5,5..5] :: [Integer]) `seq` return ()
  e (fromEnum (2^64+5 :: Integer)); e [minBound, maxBound :: C]; e (fromEnum 'a', toEnum 98 :: Char)
  e [1.5 :: Centi .. 1.55]; e [0 :: Deci, 0.5 .. 2]; e (succ (1.23 :: Milli)); e (3.14159 :: Micro); e (2 / 3 :: Pico); e (-1.5 :: Centi); e (read "1.25" :: Centi); e (1.2 `mod'` 0.5 :: Double, 7 `div'` 2 :: Int, (-7.5) `divMod'` 2 :: (Int, Double)); e (resolution (1 :: Nano)); e (MkFixed 12345 :: Fixed E2); e (show (-0.05 :: Centi)); e (showFixed True (1.500 :: Milli)); e (showFixed True (3 :: Milli)) ; e (0.5 * 0.25 :: Deci); e (truncate (2.75 :: Centi) :: Int, round (2.5 :: Deci) :: Int, ceiling (2.1 :: Deci) :: Int, floor (-2.1 :: Deci) :: Int); e (realToFrac (1.75 :: Centi) :: Double)
  e [Identity 1 .. Identity (3 :: Int)]; e (succ (Identity 'a')); e (Const 3 :: Const Int Bool); e [0 .. 4 :: Natural]; e [4,2..0::Natural]
  e (minimum [3,1,2::Int], maximum "hello"); e (maximum ([] :: [Int])); e (foldr1 (+) ([] :: [Int])); e (head ([]::[Int])); e ([1,2,3] !! 5 :: Int); e ([1] !! (-1) :: Int); e (last ([] :: [Int])); e (init ([] :: [Int])); e (tail ([]::[Int])); e (cycle ([] :: [Int])); e (foldl1 (-) ([]::[Int])); e (minimum ([]::[Int])); e (read "x" :: Int); e (toEnum 300 `asTypeOf` 'c'); e (digitToInt 'g'); e (intToDigit 16); e (scanl1 (+) ([]::[Int])); e (scanr1 max [1,3,2::Int]); e (replicate (-1) 'x'); e (splitAt (-1) "abc", take (-1) "abc", drop (-1) "abc"); e (words "  a b\tc\n", lines "a\n\nb", unwords ["a","","b"], unlines ["a","b"]); e (zip3 [1::Int ..] "ab" [True,False]); e (unzip3 [(1::Int,'a',True)]); e (lookup 2 [(1::Int,'a'),(2,'b')]); e (span even [2,4,5,6::Int]); e (1 % 0 :: Rational) `catch` \(x :: ArithException) -> print x
  print (until (>100) (*2) (1::Int), gcd 0 0 :: Int, lcm 4 6 :: Int, gcd (-4) 6 :: Int, 2^10 :: Int, 2^^(-2) :: Double, 2**0.5 :: Double)
  print (approx 3.14159)
  where approx x = map (\(ep :: Double) -> approxRational' x ep) [0.1,0.01,0.001]
        approxRational' = \a b -> let r = toRational (a :: Double) in (numerator r `div` denominator r, b)
