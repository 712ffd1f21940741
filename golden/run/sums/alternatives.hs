{-# LANGUAGE MagicHash, UnboxedSums, UnboxedTuples #-}
-- Catches: two alternatives in one register that are confused, an alternative that looks into the
-- place of another, a sum in a sum or in a tuple whose parts are counted wrongly.
module Main (main) where

import GHC.Exts

-- The first number of its kind in a list, or the text that was in its way.
firstEven :: [Int] -> (# Int | String | (# #) #)
firstEven [] = (# | | (# #) #)
firstEven (n : ns)
  | n < 0 = (# | "negative: " ++ show n | #)
  | even n = (# n | | #)
  | otherwise = firstEven ns

shown :: (# Int | String | (# #) #) -> String
shown (# n | | #) = "even " ++ show n
shown (# | text | #) = text
shown (# | | (# #) #) = "none"

-- Two alternatives that need a register each, and one that needs both.
size :: (# Int# | Double# | (# Double#, Int# #) #) -> Double
size s = case s of
  (# n | | #) -> D# (int2Double# n)
  (# | d | #) -> D# d
  (# | | (# d, n #) #) -> D# (d *## int2Double# n)

-- A sum in a sum, and unlifted pointers.
nested :: Int -> (# (# Int | Char #) | (# Array# Int, Int #) #)
nested 0 = (# (# 7 | #) | #)
nested 1 = (# (# | 'c' #) | #)
nested n = case runRW# (newArray# 3# n) of
  (# s, m #) -> case unsafeFreezeArray# m s of (# _, a #) -> (# | (# a, n #) #)

describe :: (# (# Int | Char #) | (# Array# Int, Int #) #) -> String
describe (# (# n | #) | #) = show n
describe (# (# | c #) | #) = show c
describe (# | (# a, n #) #) = case indexArray# a 1# of (# x #) -> show (x, n)

-- An alternative that is not looked at, and one that is passed on.
turned :: (# a | b #) -> (# b | a #)
turned (# x | #) = (# | x #)
turned (# | y #) = (# y | #)

isFirst :: (# a | b #) -> Bool
isFirst (# _ | #) = True
isFirst _ = False

applied :: ((# Int | Bool #) -> Int) -> Int -> Int
applied f n = f (# n | #) + f (# | n > 2 #)

failing :: Int -> (# Int | Bool #)
failing 0 = error "nothing"
failing n = (# n | #)

main :: IO ()
main = do
  mapM_ (\ns -> putStrLn (shown (firstEven ns))) [[1, 3, 4], [1, -2, 4], [5]]
  print [size (# 3# | | #), size (# | 2.5## | #), size (# | | (# 1.5##, 4# #) #)]
  mapM_ (\n -> putStrLn (describe (nested n))) [0, 1, 2]
  print (isFirst (turned (# 'x' | #)), isFirst (turned (turned (# 'x' | #))))
  print (applied (\s -> case s of { (# n | #) -> n * 10; (# | b #) -> fromEnum b }) 4)
  case failing 3 of
    (# n | #) -> print n
    (# | b #) -> print b
  -- What an alternative holds is as lazy as the field of a constructor.
  case (# undefined | #) :: (# Int | Bool #) of
    (# _ | #) -> putStrLn "not evaluated"
    (# | b #) -> print b
